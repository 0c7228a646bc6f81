import type { Dated } from './bearings';
import {
  addDays,
  dateAt,
  dayDate,
  daysIn,
  isoWeekdayAt,
  startOf,
  weekAt,
  type CalendarDate,
} from './calendar-date';
import type { NthMeaning } from './phrase';

/** "the last week of March", given that month. */
export function nthDate(meaning: NthMeaning, within: Dated): Dated | null {
  const { date } = within;
  const last = meaning.ordinal < 0;
  const start = startOf(date);
  if (start === null) return null;
  const put = (found: CalendarDate): Dated => ({ ...within, date: found });
  if (date.precision === 'day' && meaning.ordinal === 0)
    return put({ ...weekAt(start), precision: meaning.unit === 'weekend' ? 'weekend' : 'week' });
  if (date.precision === 'month' && date.month) {
    const length = daysIn(date.year, date.month);
    const nthDay = (weekday: number): number => {
      const first = ((weekday - isoWeekdayAt(start) + 7) % 7) + 1;
      return last
        ? first + 7 * Math.floor((length - first) / 7)
        : first + 7 * (meaning.ordinal - 1);
    };
    const day =
      meaning.unit === 'day'
        ? last
          ? length
          : meaning.ordinal
        : nthDay(meaning.unit === 'week' ? 4 : 6);
    if (day > length) return null;
    const t = addDays(start, day - 1);
    if (meaning.unit === 'day') return put(dateAt(t));
    if (meaning.unit === 'week') return put(weekAt(t));
    if (meaning.unit === 'weekend') return put({ ...weekAt(t), precision: 'weekend' });
    return null;
  }
  if (date.precision === 'year') {
    if (meaning.unit === 'month')
      return put({ precision: 'month', year: date.year, month: last ? 12 : meaning.ordinal });
    if (meaning.unit === 'week')
      return put({ precision: 'week', year: date.year, week: last ? 52 : meaning.ordinal });
    if (meaning.unit === 'day')
      return put(last ? dayDate(date.year, 12, 31) : dateAt(addDays(start, meaning.ordinal - 1)));
    return null;
  }
  if (date.precision === 'century' && meaning.unit === 'decade')
    return put({ precision: 'decade', year: date.year + (last ? 90 : (meaning.ordinal - 1) * 10) });
  if (date.precision === 'decade' && meaning.unit === 'year')
    return put({ precision: 'year', year: date.year + (last ? 9 : meaning.ordinal - 1) });
  return null;
}
