import { msPerDay, civilOf, epochOf, weekdayOf } from '../../time/civil';
import { yearInEdtf, parseEdtf } from '../../time/edtf';
import type { EpochMs } from '../../model/units';
import type { TimeGranularity } from '../time-expression';
import type { PartOfDay, Season, Unit } from './lexicon';

/**
 * A place on the calendar, no finer than was said. `precision` tells which of the parts count;
 * a part that should be there and is not is unknown: "some day in 1915" is a day without a month.
 */
export interface CalendarDate {
  readonly precision: Exclude<TimeGranularity, 'unknown' | 'time'>;
  /** Astronomical: 0 is 1 BCE. The first year of a decade or century. Of a week, the ISO year. */
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** ISO 8601. */
  readonly week?: number | undefined;
  readonly season?: Season | undefined;
  readonly quarter?: number | undefined;
  readonly half?: number | undefined;
  /** A business year. */
  readonly fiscal?: boolean | undefined;
}

/** The hour, or part, of a day. `zone` is Z or nothing. */
export type TimeOfDay =
  | { readonly part: PartOfDay }
  | {
      readonly hour: number;
      readonly minute?: number | undefined;
      readonly second?: number | undefined;
      readonly zone?: 'Z' | undefined;
    };

export function dayDate(year: number, month: number, day: number): CalendarDate {
  return { precision: 'day', year, month, day };
}

export function dateAt(t: EpochMs): CalendarDate {
  const { year, month, day } = civilOf(t);
  return dayDate(year, month, day);
}

/** How many days `month` has. */
export function daysIn(year: number, month: number): number {
  return (epochOf(year, month + 1) - epochOf(year, month)) / msPerDay;
}

/** 1 is Monday, 7 is Sunday. */
export function isoWeekdayAt(t: EpochMs): number {
  return weekdayOf(t) || 7;
}

export function addDays(t: EpochMs, days: number): EpochMs {
  return (t + days * msPerDay) as EpochMs;
}

function isoWeekAt(t: EpochMs): { year: number; week: number } {
  const thursday = addDays(t, 4 - isoWeekdayAt(t));
  const { year } = civilOf(thursday);
  return { year, week: Math.floor((thursday - epochOf(year)) / msPerDay / 7) + 1 };
}

function startOfWeek(year: number, week: number): EpochMs {
  const fourth = epochOf(year, 1, 4);
  return addDays(fourth, 1 - isoWeekdayAt(fourth) + 7 * (week - 1));
}

export function weekAt(t: EpochMs): CalendarDate {
  return { precision: 'week', ...isoWeekAt(t) };
}

const firstMonthOf: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** First day; null when a part is unknown. */
export function startOf(date: CalendarDate): EpochMs | null {
  switch (date.precision) {
    case 'day':
      return date.month && date.day ? epochOf(date.year, date.month, date.day) : null;
    case 'week':
      return date.week ? startOfWeek(date.year, date.week) : null;
    case 'weekend':
      return date.week ? addDays(startOfWeek(date.year, date.week), 5) : null;
    case 'month':
      return date.month ? epochOf(date.year, date.month) : null;
    case 'quarter':
      return date.quarter ? epochOf(date.year, date.quarter * 3 - 2) : null;
    case 'half':
      return date.half ? epochOf(date.year, date.half * 6 - 5) : null;
    case 'season':
      return date.season ? epochOf(date.year, firstMonthOf[date.season]) : null;
    default:
      return epochOf(date.year);
  }
}

/** A month of the date, to tell what is near: that of its start, or the middle of a year. */
export function monthOf(date: CalendarDate): number | null {
  if (date.month) return date.month;
  const start = startOf(date);
  if (start === null || isYearOrCoarser(date)) return null;
  return civilOf(start).month;
}

function isYearOrCoarser(date: CalendarDate): boolean {
  return date.precision === 'year' || date.precision === 'decade' || date.precision === 'century';
}

/**
 * The `unit` that lies `by` away from the one that holds `base`: (2021-12-31, month, 1) is 2022-01.
 * What `base` does not tell stays unknown: (1915, day, 4) is a day of 1915.
 */
export function shiftDate(base: CalendarDate, unit: Unit, by: number): CalendarDate {
  const start = startOf(base);
  const { year } = base;
  const coarse = isYearOrCoarser(base);
  switch (unit) {
    case 'century': {
      if (year <= 0)
        return { precision: 'century', year: 1 - (Math.floor(-year / 100) - by + 1) * 100 };
      return { precision: 'century', year: (Math.floor(year / 100) + by) * 100 };
    }
    case 'decade':
      if (year <= 0)
        return { precision: 'decade', year: -8 - (Math.floor((1 - year) / 10) - by) * 10 };
      return { precision: 'decade', year: (Math.floor(year / 10) + by) * 10 };
    case 'year':
      return { precision: 'year', year: year + Math.trunc(by), fiscal: base.fiscal };
    case 'quarter': {
      const month = monthOf(base);
      if (!month) return { precision: 'quarter', year };
      const quarters = year * 4 + Math.floor((month - 1) / 3) + Math.trunc(by);
      return {
        precision: 'quarter',
        year: Math.floor(quarters / 4),
        quarter: modulo(quarters, 4) + 1,
      };
    }
    case 'month': {
      const month = monthOf(base);
      if (!month) return { precision: 'month', year };
      const months = year * 12 + month - 1 + Math.trunc(by);
      return { precision: 'month', year: Math.floor(months / 12), month: modulo(months, 12) + 1 };
    }
    case 'week':
    case 'weekend': {
      const known =
        start !== null &&
        (base.precision === 'day' || base.precision === 'week' || base.precision === 'weekend');
      if (!known) return { precision: unit, year };
      return { precision: unit, ...isoWeekAt(addDays(start, Math.trunc(7 * by))) };
    }
    default: {
      if (base.precision === 'day' && start !== null)
        return dateAt(addDays(start, unit === 'day' ? Math.trunc(by) : 0));
      return { precision: 'day', year, month: coarse ? undefined : base.month };
    }
  }
}

function modulo(value: number, by: number): number {
  return value - Math.floor(value / by) * by;
}

/** The date as a TIMEX3 value. */
export function timexOf(date: CalendarDate, time?: TimeOfDay): string {
  const value = dateTimexOf(date);
  return time ? `${value}${timeTimexOf(time)}` : value;
}

function dateTimexOf(date: CalendarDate): string {
  const year = yearTimexOf(date.year);
  switch (date.precision) {
    case 'century':
      return date.year >= 0 ? year.slice(0, -2) : bcDigits(date.year + 99).slice(0, -2);
    case 'decade':
      return date.year >= 0 ? year.slice(0, -1) : bcDigits(date.year + 9).slice(0, -1);
    case 'year':
      return date.fiscal ? `FY${year}` : year;
    case 'half':
      return `${year}-H${date.half ?? 'X'}`;
    case 'quarter':
      return `${year}-Q${date.quarter ?? 'X'}`;
    case 'season':
      return `${year}-${date.season}`;
    case 'month':
      return `${year}-${two(date.month)}`;
    case 'week':
      return `${year}-W${two(date.week)}`;
    case 'weekend':
      return `${year}-W${two(date.week)}-WE`;
    case 'day':
      return `${year}-${two(date.month)}-${two(date.day)}`;
  }
}

/** As TIMEX3 has it: BC0480 for the year -479. */
function yearTimexOf(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : bcDigits(year);
}

function bcDigits(year: number): string {
  return `BC${String(1 - year).padStart(4, '0')}`;
}

function two(part: number | undefined): string {
  return part === undefined ? 'XX' : String(part).padStart(2, '0');
}

export function timeTimexOf(time: TimeOfDay): string {
  if ('part' in time) return `T${time.part}`;
  const seconds = time.second === undefined ? '' : `:${two(time.second)}`;
  return `T${two(time.hour)}:${two(time.minute ?? 0)}${seconds}${time.zone ?? ''}`;
}

const seasonNumber: Record<Season, number> = { SP: 21, SU: 22, FA: 23, WI: 24 };

/** The date as EDTF; null when it has none, or when a part is unknown. */
export function edtfOf(date: CalendarDate): string | null {
  const text = edtfTextOf(date);
  return text !== null && parseEdtf(text).ok ? text : null;
}

function edtfTextOf(date: CalendarDate): string | null {
  const year = yearInEdtf(date.year);
  const start = startOf(date);
  if (start === null || date.fiscal) return null;
  const from = civilOf(start);
  const upTo = (month: number) => `${year}-${two(from.month)}/${year}-${two(month)}`;
  const days = (count: number) => `${edtfDay(start)}/${edtfDay(addDays(start, count - 1))}`;
  switch (date.precision) {
    case 'century':
      return date.year >= 0 ? `${year.slice(0, -2)}XX` : null;
    case 'decade':
      return date.year >= 0 ? `${year.slice(0, -1)}X` : null;
    case 'year':
      return year;
    case 'half':
      return upTo(from.month + 5);
    case 'quarter':
      return upTo(from.month + 2);
    case 'season':
      return date.season ? `${year}-${seasonNumber[date.season]}` : null;
    case 'month':
      return `${year}-${two(date.month)}`;
    case 'week':
      return days(7);
    case 'weekend':
      return days(2);
    case 'day':
      return edtfDay(start);
  }
}

function edtfDay(t: EpochMs): string {
  const { year, month, day } = civilOf(t);
  return `${yearInEdtf(year)}-${two(month)}-${two(day)}`;
}
