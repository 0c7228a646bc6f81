import type { EpochMs } from '../model/units';
import { civilOf, epochOf } from './civil';

/** Calendar months since January of the year 0; negative before it. */
export type MonthNumber = number;

/** The month in which an instant lies. */
export function monthOf(t: EpochMs): MonthNumber {
  const { year, month } = civilOf(t);
  return year * 12 + month - 1;
}

/** First instant of a month. Law: monthOf(startOfMonth(m)) is m. */
export function startOfMonth(month: MonthNumber): EpochMs {
  return epochOf(0, month + 1);
}

/** January to December, in British English. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `month` from 1 to 12. */
export function monthName(month: number): string {
  const name = monthNames[month - 1];
  if (!name) throw new RangeError(`not a month: ${month}`);
  return name;
}

/** Three letters. */
export function shortMonthName(month: number): string {
  return monthName(month).slice(0, 3);
}
