import { daysIn, type CalendarDate } from './calendar-date';

/** Given YYYY, YYYY-MM, YYYY-MM-DD or YYYYMMDD, with anything after a day, returns the date; else null. */
export function isoDate(text: string): CalendarDate | null {
  const match = /^\s*(\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?(?!\d)/.exec(text.slice(0, 40));
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  if (month === undefined) return { precision: 'year', year };
  if (month < 1 || month > 12) return null;
  if (day === undefined) return { precision: 'month', year, month };
  if (day < 1 || day > daysIn(year, month)) return null;
  return { precision: 'day', year, month, day };
}
