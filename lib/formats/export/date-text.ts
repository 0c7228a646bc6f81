import { dateInWords } from '../../time/date-words';
import type { EdtfDate } from '../../time/edtf';

/** A date in words with ordinary spaces: other programs search and compare them. */
export function dateText(date: EdtfDate): string {
  return dateInWords(date).replaceAll('\u00a0', ' ');
}
