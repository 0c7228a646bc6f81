import { baseOf, type Bearings, type Dated } from './bearings';
import { isoWeekdayAt, shiftDate, startOf } from './calendar-date';
import { isAheadIn } from './lexicon';
import type { ShiftMeaning } from './phrase';

/** "last week", "two days later". `samePeriodOf`: the date that this part of the meaning names; null: none. */
export function shiftedDate(
  meaning: ShiftMeaning,
  bearings: Bearings,
  samePeriodOf: Dated | null,
): Dated | null {
  const { shift, unit } = meaning;
  if (meaning.samePeriod) {
    const story = bearings.story ?? bearings.now;
    if (!story) return null;
    const year = samePeriodOf?.date.year ?? story.year + (shift.by ?? 0);
    const other = year !== story.year;
    const period = meaning.samePeriodUnit ?? (story.precision === 'day' && other ? 'year' : null);
    const cut = period ? shiftDate(story, period, 0) : story;
    return { date: { ...cut, year }, anchored: 'narrative' };
  }
  const base = baseOf(shift, bearings);
  if (!base || shift.by === null) return null;
  if (!Number.isInteger(shift.by)) {
    if (unit === 'year') return { ...base, date: shiftDate(base.date, 'month', shift.by * 12) };
    if (unit === 'day' || unit === 'month') return null;
  }
  if (
    unit === 'year' &&
    Math.abs(shift.by) === 1 &&
    bearings.story?.precision === 'quarter' &&
    meaning.keepsQuarter
  )
    return {
      date: { ...bearings.story, year: bearings.story.year + shift.by },
      anchored: 'narrative',
    };
  const start = startOf(base.date);
  const back =
    meaning.byTense && !isAheadIn(bearings.tense) && start !== null && isoWeekdayAt(start) < 6;
  const by = back ? shift.by - 1 : shift.by;
  const date = shiftDate(base.date, unit, by);
  const { now, genre } = bearings;
  if (genre === 'news' && now && shift.by === 0 && startOf(date) === null)
    return { date: shiftDate(now, unit, by), anchored: 'document' };
  return { ...base, date };
}
