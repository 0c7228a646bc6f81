import type { Anchor, Genre, TimeExpressionType, TimeGranularity } from '../time-expression';
import {
  addDays,
  dateAt,
  dayDate,
  daysIn,
  edtfOf,
  isoWeekdayAt,
  shiftDate,
  startOf,
  timexOf,
  weekAt,
  type CalendarDate,
} from './calendar-date';
import { yearAfter, yearNear, type Yearless } from './choose-year';
import { durationValue } from './duration-value';
import { feastIn, monthOfFeast } from './feasts';
import { isAheadIn, isClockUnit, type Season, type Tense } from './lexicon';
import { unknownValue } from './unknown-value';
import type { CalendarMeaning, Meaning, NthMeaning, Phrase, Shift, ShiftMeaning } from './phrase';

/** What a phrase means, reckoned. */
export interface Resolved {
  readonly type: TimeExpressionType;
  readonly value: string;
  readonly edtf: string | null;
  readonly anchored: Anchor;
  readonly granularity: TimeGranularity;
  /** null when it is no place on the calendar. */
  readonly date: CalendarDate | null;
}

/** What phrases are reckoned from. */
export interface Bearings {
  readonly genre: Genre;
  /** The document date. */
  readonly now: CalendarDate | null;
  /** The last date mentioned. */
  readonly story: CalendarDate | null;
  /** Year of a date said right beside: "January and February 1937". */
  readonly besideYear: number | null;
  /** Day said right beside an hour: "Tuesday at 18:00". */
  readonly besideDay: CalendarDate | null;
  readonly tense: Tense | null;
}

interface Dated {
  readonly date: CalendarDate;
  readonly anchored: Anchor;
}

export function resolve(phrase: Phrase, bearings: Bearings): Resolved {
  const { meaning } = phrase;
  switch (meaning.kind) {
    case 'duration': {
      const shifted = fromEvent(phrase, bearings);
      if (shifted) return shifted;
      return {
        type: 'DURATION',
        value: durationValue(meaning.unit, meaning.count),
        edtf: null,
        anchored: 'stated',
        granularity: granularityOfUnit(meaning.unit),
        date: null,
      };
    }
    case 'set':
      return {
        type: 'SET',
        value: meaning.value,
        edtf: null,
        anchored: 'none',
        granularity: 'unknown',
        date: null,
      };
    case 'reference':
      return {
        type: meaning.type ?? 'DATE',
        value: meaning.value,
        edtf: null,
        anchored: 'none',
        granularity: 'unknown',
        date: null,
      };
    default:
      return resolveDated(phrase, meaning, bearings);
  }
}

/** In a narrative "two days after the siege" is a date: the siege is what was told last. */
function fromEvent(phrase: Phrase, { genre, story, tense }: Bearings): Resolved | null {
  const { meaning } = phrase;
  if (genre !== 'narrative' || meaning.kind !== 'duration' || !meaning.fromEvent) return null;
  if (!story || meaning.count === null) return null;
  const shift: Shift = { by: meaning.count * meaning.fromEvent, from: 'story' };
  const bearings = { genre, story, tense, now: null, besideYear: null, besideDay: null };
  return resolveDated(phrase, { kind: 'shift', unit: meaning.unit, shift }, bearings);
}

function granularityOfUnit(unit: string): TimeGranularity {
  return isClockUnit(unit) ? 'time' : (unit as TimeGranularity);
}

function resolveDated(phrase: Phrase, meaning: Meaning, bearings: Bearings): Resolved {
  const hours = meaning.kind === 'shift' && isClockUnit(meaning.unit);
  const type = phrase.time || hours ? 'TIME' : 'DATE';
  const dated = dateOf(meaning, bearings);
  if (!dated) {
    const value = unknownValue(phrase, meaning);
    return {
      type,
      value,
      edtf: null,
      anchored: 'none',
      granularity: phrase.time ? 'time' : 'unknown',
      date: null,
    };
  }
  const { date, anchored } = dated;
  const value = timexOf(date, phrase.time) + (hours ? 'TXX' : '');
  return {
    type,
    value,
    edtf: edtfOf(date),
    anchored,
    granularity: phrase.time || hours ? 'time' : date.precision,
    date,
  };
}

/** The date that `meaning` names, or null when the bearings do not tell. */
function dateOf(meaning: Meaning, bearings: Bearings): Dated | null {
  switch (meaning.kind) {
    case 'calendar':
      return calendarDate(meaning, bearings);
    case 'shift':
      return shiftedDate(meaning, bearings);
    case 'nth':
      return nthDate(meaning, bearings);
    case 'hour': {
      const { story, now, genre, besideDay } = bearings;
      if (besideDay) return { date: besideDay, anchored: 'narrative' };
      if (story?.precision === 'day' && story.day && meaning.ofStory)
        return { date: story, anchored: 'narrative' };
      if (genre === 'news' && now?.precision === 'day' && meaning.ofStory)
        return { date: now, anchored: 'document' };
      return null;
    }
    default:
      return null;
  }
}

/** From what a shift is reckoned: a narrative has its own now. */
function baseOf(shift: Shift, { genre, now, story }: Bearings): Dated | null {
  const fromStory = shift.from === 'story' || genre === 'narrative';
  if (fromStory && story) return { date: story, anchored: 'narrative' };
  return now && { date: now, anchored: 'document' };
}

function shiftedDate(meaning: ShiftMeaning, bearings: Bearings): Dated | null {
  const { shift, unit } = meaning;
  if (meaning.samePeriod) {
    const story = bearings.story ?? bearings.now;
    if (!story) return null;
    const of = meaning.samePeriodOf && dateOf(meaning.samePeriodOf, bearings);
    const year = of?.date.year ?? story.year + (shift.by ?? 0);
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

function nthDate(meaning: NthMeaning, bearings: Bearings): Dated | null {
  const within = dateOf(meaning.within, bearings);
  if (!within) return null;
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

function calendarDate(meaning: CalendarMeaning, bearings: Bearings): Dated | null {
  if (meaning.century !== undefined) return stated({ precision: 'century', year: meaning.century });
  if (meaning.decade !== undefined) return decadeDate(meaning, meaning.decade, bearings);
  if (meaning.weekday !== undefined && meaning.month === undefined)
    return weekdayDate(meaning, meaning.weekday, bearings);
  if (meaning.day !== undefined && meaning.month === undefined)
    return dayOfMonth(meaning.day, bearings);
  const known = yearOf(meaning, bearings);
  if (!known) return null;
  const { year, anchored } = known;
  const put = (date: CalendarDate): Dated => ({ date, anchored });
  if (meaning.feast !== undefined) {
    const date = feastIn(meaning.feast, year);
    return date && put(date);
  }
  const { month, day } = meaning;
  if (month !== undefined && day !== undefined)
    return day <= daysIn(year, month)
      ? put(dayDate(year, month, day))
      : put({ precision: 'month', year, month });
  if (month !== undefined) return put({ precision: 'month', year, month });
  if (meaning.season) return put({ precision: 'season', year, season: meaning.season });
  const { fiscal } = meaning;
  if (meaning.quarter) return put({ precision: 'quarter', year, quarter: meaning.quarter });
  if (meaning.half) return put({ precision: 'half', year, half: meaning.half });
  return put({ precision: 'year', year, fiscal });
}

/** "the 15th": of the month of the story; in news, the nearest to now that the tense allows. */
function dayOfMonth(day: number, { genre, story, now, tense }: Bearings): Dated | null {
  const fromStory = story?.month && (genre === 'narrative' || story.precision === 'day');
  const base = fromStory ? story : now;
  if (!base?.month) return null;
  const anchored = fromStory ? 'narrative' : 'document';
  const over =
    fromStory || !base.day
      ? 0
      : isAheadIn(tense) && day < base.day
        ? 1
        : tense === 'past' && day > base.day
          ? -1
          : 0;
  const month = shiftDate(base, 'month', over);
  if (!month.month || day > daysIn(month.year, month.month)) return null;
  return { date: dayDate(month.year, month.month, day), anchored };
}

function stated(date: CalendarDate): Dated {
  return { date, anchored: 'stated' };
}

function decadeDate(
  meaning: CalendarMeaning,
  decade: number,
  { story, now, genre }: Bearings,
): Dated | null {
  if (!meaning.noCentury) return stated({ precision: 'decade', year: decade });
  const base = genre === 'narrative' ? (story ?? now) : (now ?? story);
  if (!base) return stated({ precision: 'decade', year: 1900 + decade });
  const year = Math.floor(base.year / 100) * 100 + decade;
  return {
    date: { precision: 'decade', year: year > base.year + 5 ? year - 100 : year },
    anchored: 'document',
  };
}

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

function yearOf(
  meaning: CalendarMeaning,
  bearings: Bearings,
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
  if (meaning.within) {
    const within = dateOf(meaning.within, bearings);
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

function weekdayDate(meaning: CalendarMeaning, weekday: number, bearings: Bearings): Dated | null {
  const { shift } = meaning;
  if (meaning.within) {
    const week = dateOf(meaning.within, bearings);
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
