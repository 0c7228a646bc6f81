import { dateInWords } from '@/lib/time/date-words';
import { edtf } from '@/lib/time/edtf';

/** 16 February 2022. */
export function dayInWords(day: string): string {
  return dateInWords(edtf(day));
}
