import type { Anchor } from '../time-expression';
import { baseOf, type Bearings, type Dated } from './bearings';
import { dateAt, startOf } from './calendar-date';
import { yearAfter, yearNear, type Yearless } from './choose-year';
import { monthOfFeast } from './feasts';
import type { Season } from './lexicon';
import type { CalendarMeaning, Shift } from './phrase';

const seasonMonth: Record<Season, number> = { SP: 4, SU: 7, FA: 10, WI: 12 };

/** The month by which a year is chosen for what has none of its own. */
function yearlessOf(meaning: CalendarMeaning): Yearless | null {
  if (meaning.month !== undefined) return { month: meaning.month, day: meaning.day };
  if (meaning.season) return { month: seasonMonth[meaning.season] };
  if (meaning.quarter) return { month: meaning.quarter * 3 - 1 };
  if (meaning.half) return { month: meaning.half * 6 - 3 };
  const month = meaning.feast === undefined ? null : monthOfFeast(meaning.feast);
  return month === null ? null : { month };
}

/** The year of a date, said or not. `within`: what it is said to be of; undefined: nothing. */
export function yearOf(
  meaning: CalendarMeaning,
  bearings: Bearings,
  within: Dated | null | undefined,
): { year: number; anchored: Anchor } | null {
  const { now, story, genre } = bearings;
  if (meaning.year !== undefined) return { year: meaning.year, anchored: 'stated' };
  if (meaning.yearOfCentury !== undefined) {
    const base = genre === 'narrative' ? (story ?? now) : now;
    const year = base
      ? nearestCentury(base.year, meaning.yearOfCentury)
      : 1900 + meaning.yearOfCentury;
    return { year, anchored: 'stated' };
  }
  if (within !== undefined) {
    return within && { year: within.date.year, anchored: within.anchored };
  }
  const yearless = yearlessOf(meaning);
  if (!yearless) return null;
  if (bearings.besideYear !== null) return { year: bearings.besideYear, anchored: 'narrative' };
  const { shift } = meaning;
  if (shift) return shiftedYear(yearless, shift, bearings);
  if (genre === 'narrative' && story)
    return { year: yearAfter(story, yearless), anchored: 'narrative' };
  if (!now) return story && { year: yearAfter(story, yearless), anchored: 'narrative' };
  return { year: yearNear(now, yearless, bearings.tense), anchored: 'document' };
}

/** "last June", "next spring", "the previous April": the nearest before or after. */
function shiftedYear(
  yearless: Yearless,
  shift: Shift,
  bearings: Bearings,
): { year: number; anchored: Anchor } | null {
  const base = baseOf(shift, bearings);
  if (!base) return null;
  const { date, anchored } = base;
  const start = startOf(date);
  const month = date.month ?? (start === null ? 1 : (dateAt(start).month ?? 1));
  if (shift.by === -1)
    return { year: yearless.month < month ? date.year : date.year - 1, anchored };
  if (shift.by === 1) return { year: yearless.month > month ? date.year : date.year + 1, anchored };
  return { year: date.year, anchored };
}

function nearestCentury(base: number, yearOfCentury: number): number {
  const year = Math.floor(base / 100) * 100 + yearOfCentury;
  if (year > base + 20) return year - 100;
  return year < base - 80 ? year + 100 : year;
}
