/**
 * Dates as words: British English, UTC, our own names of months. Inside a date all spaces are
 * no-break spaces, so that "16 February" stays on one line; between two dates they are ordinary.
 */
import { capitalised } from '../model/capitalised';
import type { EpochMs } from '../model/units';
import { civilOf, epochOf, isExact, justBefore, msPerDay, timeOfDay, weekdayOf } from './civil';
import { clockInWords } from './clock-words';
import { isFiner, type DatePoint, type EdtfDate } from './edtf';
import { monthName, monthOf, shortMonthName, startOfMonth } from './months';
import type { TimeRange } from './time-range';
import {
  firstYearAgo,
  yearAfter,
  yearInFewWords,
  yearInWords,
  yearsAgoInWords,
  yearSpan,
} from './year-words';

const nbsp = '\u00a0';
const weekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** A date taken apart, from fine to coarse: what two dates have in common is said once, at the end. */
interface Parts {
  readonly clock: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}
/** How months are named, and whether years are said at all. */
export interface Style {
  readonly month: (month: number) => string;
  readonly year: (year: number) => string;
  readonly years: boolean;
  /** What is said after a time of day. */
  readonly zone: string;
}
export const long: Style = { month: monthName, year: yearInWords, years: true, zone: `${nbsp}UTC` };
const short: Style = { month: shortMonthName, year: yearInFewWords, years: false, zone: '' };

/**
 * 16 February 2022 · about 13 February 2022 · spring 2021 · the 1970s · 10–14 January 2022 ·
 * between 1 and 15 February 2022 · in January or February 2025 · from February 2022, end open · in or after 2022 ·
 * 16:36:22 UTC, 25 February 2022 · 2,600,000 BCE · about 13.8 billion years ago
 */
export function dateInWords(date: EdtfDate): string {
  const { shape, first, last } = date;
  const oneOf = shape === 'one-of';
  if (first && last && oneOf)
    return areNeighbours(first, last)
      ? `${inOrOn(first)} ${spanOf(first, last, long, ' or ', ' or ')}`
      : `between ${spanOf(first, last, long, ' and ', ' and ')}`;
  if (first && last) return spanOf(first, last, long, '–', ' to ');
  if (first)
    return oneOf
      ? `${inOrOn(first)} or after ${pointInWords(first)}`
      : `from ${pointInWords(first)}, end open`;
  if (last)
    return oneOf
      ? `${inOrOn(last)} or before ${pointInWords(last)}`
      : `until ${pointInWords(last)}, start open`;
  throw new Error(`open at both ends: ${date.edtf}`);
}

/**
 * "Wednesday 16 February 2022", if the date is one exact day; "16:36:22 UTC, Friday 25 February 2022",
 * if it is a time of one; else as dateInWords.
 */
export function weekdayInWords(date: EdtfDate): string {
  const { shape, precision, first } = date;
  if (shape !== 'single' || !first || first.approximate || isFiner('day', precision))
    return dateInWords(date);
  const { clock, ...day } = partsOf(first, long);
  const time = clock && `${clock}${long.zone}, `;
  return `${time}${weekdays[weekdayOf(first.start)]}${nbsp}${joined({ ...day, clock: '' }, long, true)}`;
}

/**
 * For the axis, where the year is written above: 15 Feb · 10–14 Jan · about 13 Feb · from Feb, open.
 * The year is said where there is nothing finer, where a span crosses years, or when asked for.
 */
export function shortDate(date: EdtfDate, { year = false } = {}): string {
  const { shape, first, last } = date;
  const style = { ...short, years: year };
  const oneOf = shape === 'one-of';
  if (first && last) return spanOf(first, last, style, '–', '–');
  if (first) {
    const words = pointInWords(first, style);
    return oneOf ? `${words} or later` : `from ${words}, open`;
  }
  if (last) {
    const words = pointInWords(last, style);
    return oneOf ? `${words} or before` : `until ${words}, open`;
  }
  throw new Error(`open at both ends: ${date.edtf}`);
}

/**
 * For a chapter, by month: Spring – Dec 2021 · Jan 2022 · 1949–2008 (when it is 3 years or more).
 */
export function chapterSpan(date: EdtfDate): string {
  const { first, last } = date;
  if (!first || !last) return capitalised(shortDate(date, { year: true }));
  const [a, b] = [monthPoint(first), monthPoint(last)];
  if (yearOf(last) - yearOf(first) >= 3) {
    const from = yearInFewWords(yearOf(first));
    return yearSpan(from, yearAfter(from, yearInFewWords(yearOf(last))));
  }
  return capitalised(spanOf(a, b, { ...short, years: true }, '–', ' – '));
}

/** to the day · to the month · approximate · the exact day is not known */
export function precisionInWords({ shape, precision, first, last }: EdtfDate): string {
  if (shape === 'one-of') return `the exact ${precision} is not known`;
  if (first?.approximate || last?.approximate) return 'approximate';
  return `to the ${precision}`;
}

/**
 * A stretch of time for titles and announcements, rounded outward by its length: to whole days,
 * months or years, to four figures of thousands of years, and under a day to what clocks show:
 * 11–15 February 2022 · December 2021 to February 2022 · 1940 to 2025 ·
 * 16:00–18:30 UTC, 25 February 2022 · 13.94 billion BCE to 140 million CE
 */
export function rangeInWords(range: TimeRange): string {
  const { start, end } = range;
  const days = (end - start) / msPerDay;
  if (days < 1 && isExact(start) && isExact(end)) return clockRangeInWords(range);
  const lastInstant = justBefore(end);
  const wholeMonths = startOfMonth(monthOf(start)) === start && startOfMonth(monthOf(end)) === end;
  const wholeYears = wholeMonths && monthOf(start) % 12 === 0 && monthOf(end) % 12 === 0;
  const isLong = days > 5 * 365 || wholeYears;
  const precision = isLong ? 'year' : days > 60 || wholeMonths ? 'month' : 'day';
  const at = (t: EpochMs): DatePoint => ({ precision, start: t, end: t, approximate: false });
  const rounded = roundedOutward(range);
  if (!rounded) return spanOf(at(start), at(lastInstant), long, '–', ' to ');
  return spanOf(at(rounded.start), at(rounded.end), inFewWords, '–', ' to ');
}

/** A range of ten thousand years or more to four figures of its length, both ends said; null of a shorter one. */
function roundedOutward({ start, end }: TimeRange): TimeRange | null {
  const years = 10 ** (Math.floor(Math.log10((end - start) / (365 * msPerDay))) - 3);
  if (years <= 1) return null;
  return {
    start: epochOf(Math.floor(civilOf(start).year / years) * years),
    end: epochOf(Math.ceil(civilOf(justBefore(end)).year / years) * years),
  };
}

/** With millions and billions. */
export const inFewWords: Style = { ...long, year: yearInFewWords };

/** Both ends of a stretch of time, each alone: the first and last day, clock times, or years of deep time. */
export function endsInWords(range: TimeRange): { readonly start: string; readonly end: string } {
  const { start, end } = range;
  const days = (end - start) / msPerDay;
  if (days < 1 && isExact(start) && isExact(end)) {
    const [first, last] = clockEnds(range);
    return { start: pointInWords(first), end: pointInWords(last) };
  }
  const precision = days > 1000 * 366 ? 'year' : 'day';
  const rounded = roundedOutward(range);
  const words = (t: EpochMs) =>
    pointInWords({ precision, start: t, end: t, approximate: false }, rounded ? inFewWords : long);
  return { start: words(rounded?.start ?? start), end: words(rounded?.end ?? justBefore(end)) };
}

function clockRangeInWords(range: TimeRange): string {
  return spanOf(...clockEnds(range), long, '–', ' to ');
}

/** A range of less than a day says the instant at which it ends. */
function clockEnds({ start, end }: TimeRange): [DatePoint, DatePoint] {
  const ms = end - start;
  const precision = ms < 10_000 ? 'millisecond' : ms < 600_000 ? 'second' : 'minute';
  const unit = { millisecond: 1, second: 1000, minute: 60_000 }[precision];
  const at = (t: number): DatePoint => ({
    precision,
    start: (t * unit) as EpochMs,
    end: ((t + 1) * unit) as EpochMs,
    approximate: false,
  });
  return [at(Math.floor(start / unit)), at(Math.ceil(end / unit))];
}

/** `within` joins two times of one day and two days of one month, `across` everything else. */
export function spanOf(
  first: DatePoint,
  last: DatePoint,
  style: Style,
  within: string,
  across: string,
): string {
  const a = partsOf(first, style);
  const own = partsOf(last, style);
  const b = { ...own, year: yearAfter(a.year, own.year) };
  const sharedYear = a.year === b.year;
  const sharedMonth = sharedYear && a.month === b.month;
  const sharedDay = sharedMonth && a.day === b.day;
  const bothAbout = first.approximate && last.approximate;
  const about = (point: DatePoint) => (point.approximate && !bothAbout ? 'about ' : '');
  const lead = bothAbout ? 'about ' : '';
  if (sharedDay && a.clock === b.clock) return lead + joined(b, style, sharedYear && style.years);
  const years = style.years || !sharedYear;
  const whole = joined(b, style, years);
  if (sharedDay && a.clock && b.clock)
    return lead + about(first) + a.clock + within + about(last) + whole;
  if (sharedMonth && a.day && b.day && !a.clock && !b.clock)
    return lead + about(first) + a.day + within + about(last) + whole;
  const areYears = !a.month && !b.month;
  const from = joined(a, style, years && !(sharedYear && a.month && b.month));
  if (!areYears || across.trim() !== '–')
    return lead + about(first) + from + across + about(last) + whole;
  const isPlain = !/–|about|ago/.test(from + about(last) + whole);
  return isPlain
    ? lead + yearSpan(from, whole)
    : `${lead}${about(first)}${from} to ${about(last)}${whole}`;
}

function pointInWords(point: DatePoint, style: Style = long): string {
  return (point.approximate ? 'about ' : '') + joined(partsOf(point, style), style, style.years);
}

/** What has no month is nothing without its year. */
function joined({ clock, day, month, year }: Parts, style: Style, withYear: boolean): string {
  const date = [day, month, withYear || !month ? year : ''].filter(Boolean).join(nbsp);
  return (clock && `${clock}${style.zone}, ` + date) || date;
}

function partsOf(point: DatePoint, style: Style): Parts {
  const { precision, start } = point;
  const { year, month, day } = civilOf(start);
  if (precision === 'season') return seasonParts(point.start);
  return {
    clock: isFiner(precision, 'day') ? clockInWords(timeOfDay(start), precision) : '',
    day: isFiner(precision, 'month') ? String(day) : '',
    month: isFiner(precision, 'season') ? style.month(month) : '',
    year: yearsOf(point, year, style),
  };
}

/** The year of a date, or all that it may be; of what is not exact in deep time, how long ago. */
function yearsOf({ precision, end, approximate }: DatePoint, year: number, style: Style): string {
  if (precision === 'decade') return yearsText(year, 10);
  if (precision === 'century') return yearsText(year, 100);
  const last = precision === 'year' ? civilOf(justBefore(end)).year : year;
  if (approximate && last <= firstYearAgo) return yearsAgoInWords(last);
  const first = style.year(year);
  return last > year ? yearSpan(first, yearAfter(first, style.year(last))) : first;
}

/** Winter lasts into the next year: winter 2021–22. */
function seasonParts(start: EpochMs): Parts {
  const { year, month } = civilOf(start);
  const season = ['spring', 'summer', 'autumn', 'winter'][month / 3 - 1] ?? 'winter';
  const next = String(year + 1).slice(-2);
  const years = season === 'winter' && year > 0 ? `${year}–${next}` : yearInWords(year);
  return { clock: '', day: '', month: season, year: years };
}

/** the 1970s, the 20th century; before the year 1 plain years: 50–41 BC */
function yearsText(year: number, count: 10 | 100): string {
  if (year <= 0)
    return year + count - 1 <= 0
      ? `${1 - year}–${yearInWords(year + count - 1)}`
      : `${yearInWords(year)}–${yearInWords(year + count - 1)}`;
  return count === 10 ? `the${nbsp}${year}s` : `the${nbsp}${ordinal(year / 100 + 1)}${nbsp}century`;
}

function ordinal(n: number): string {
  const ending = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}

/** Two days, months, years or longer, the second right after the first: nothing lies between them. */
function areNeighbours(first: DatePoint, last: DatePoint): boolean {
  return (
    first.precision === last.precision &&
    !isFiner(first.precision, 'day') &&
    first.end === last.start
  );
}

function inOrOn(point: DatePoint): string {
  if (isFiner(point.precision, 'day')) return 'at';
  return point.precision === 'day' ? 'on' : 'in';
}

function monthPoint(point: DatePoint): DatePoint {
  return isFiner(point.precision, 'month') ? { ...point, precision: 'month' } : point;
}

function yearOf(point: DatePoint): number {
  return civilOf(point.start).year;
}
