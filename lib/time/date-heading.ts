import { civilOf } from './civil';
import { dateInWords, shortDate } from './date-words';
import { boundsOf, edtf, isFiner, yearInEdtf, type EdtfDate } from './edtf';

/** The month of a date that is known to the month or better, else the date as far as it is known. */
export function headingOf(date: EdtfDate): string {
  const point = date.first ?? date.last;
  if (!point) return dateInWords(date);
  const { year, month } = civilOf(boundsOf(date).start ?? point.start);
  const isFine = isFiner(point.precision, 'season');
  const text = yearInEdtf(year) + (isFine ? `-${String(month).padStart(2, '0')}` : '');
  if (isFine) return dateInWords(edtf(text));
  return point.precision === 'year'
    ? shortDate(edtf(text))
    : dateInWords({ ...date, shape: 'single', last: point });
}
