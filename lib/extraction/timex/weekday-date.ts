import { baseOf, type Bearings, type Dated } from './bearings';
import { addDays, dateAt, isoWeekdayAt, startOf } from './calendar-date';
import { isAheadIn } from './lexicon';
import type { Shift } from './phrase';

/** "Friday", "last Thursday", "Friday last week". `week`: what the day is said to be of; undefined: nothing. */
export function weekdayDate(
  weekday: number,
  shift: Shift | undefined,
  bearings: Bearings,
  week: Dated | null | undefined,
): Dated | null {
  if (week !== undefined) {
    const start = week && startOf(week.date);
    if (!week || start === null || week.date.precision !== 'week') return null;
    return { ...week, date: dateAt(addDays(start, weekday - 1)) };
  }
  const base = baseOf(shift ?? { by: 0, from: 'now' }, bearings);
  const start = base?.date.precision === 'day' ? startOf(base.date) : null;
  if (!base || start === null) return null;
  const ahead = (weekday - isoWeekdayAt(start) + 7) % 7;
  const put = (days: number): Dated => ({ ...base, date: dateAt(addDays(start, days)) });
  if (shift?.by === -1) return put(ahead - 7);
  if (shift?.by === 1) return put(ahead === 0 ? 7 : ahead);
  if (shift?.by === 0)
    return put(bearings.tense === 'past' && ahead > 0 && shift.from === 'now' ? ahead - 7 : ahead);
  const future = bearings.genre === 'narrative' || isAheadIn(bearings.tense);
  if (future) return put(ahead);
  return put(ahead === 0 ? 0 : ahead - 7);
}
