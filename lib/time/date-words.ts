/**
 * Dates as words: British English, UTC, our own names of months. Inside a date all spaces are
 * no-break spaces, so that "16 February" stays on one line; between two dates they are ordinary.
 */
import type { EpochMs } from '../model/units';
import { civilOf, msPerDay, weekdayOf } from './civil';
import type { DatePoint, EdtfDate, Precision } from './edtf';
import { monthName, monthOf, shortMonthName, startOfMonth } from './months';
import type { TimeRange } from './time-range';
import { yearInWords } from './year-words';

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
  readonly day: string;
  readonly month: string;
  readonly year: string;
}
/** How months are named, and whether years are said at all. */
interface Style {
  readonly month: (month: number) => string;
  readonly years: boolean;
}
const long: Style = { month: monthName, years: true };
const short: Style = { month: shortMonthName, years: false };

/**
 * 16 February 2022 · about 13 February 2022 · spring 2021 · the 1970s · 10–14 January 2022 ·
 * between 1 and 15 February 2022 · from February 2022, end open · in or after 2022
 */
export function dateInWords(date: EdtfDate): string {
  const { shape, first, last } = date;
  const oneOf = shape === 'one-of';
  if (first && last)
    return oneOf
      ? `between ${spanOf(first, last, long, ' and ', ' and ')}`
      : spanOf(first, last, long, '–', ' to ');
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

/** "Wednesday 16 February 2022", if the date is one exact day; else as dateInWords. */
export function weekdayInWords(date: EdtfDate): string {
  const { shape, precision, first } = date;
  if (shape !== 'single' || precision !== 'day' || !first || first.approximate)
    return dateInWords(date);
  return `${weekdays[weekdayOf(first.start)]}${nbsp}${dateInWords(date)}`;
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
  if (yearOf(last) - yearOf(first) >= 3) return `${yearText(first)}–${yearText(last)}`;
  return capitalised(spanOf(a, b, { ...short, years: true }, '–', ' – '));
}

/** to the day · to the month · approximate · the exact day is not known */
export function precisionInWords({ shape, precision, first, last }: EdtfDate): string {
  if (shape === 'one-of') return `the exact ${precision} is not known`;
  if (first?.approximate || last?.approximate) return 'approximate';
  return `to the ${precision}`;
}

/**
 * A stretch of time for titles and announcements, rounded outward to whole days, months or years
 * by its length: 11–15 February 2022 · December 2021 to February 2022 · 1940 to 2025
 */
export function rangeInWords({ start, end }: TimeRange): string {
  const lastInstant = (end - 1) as EpochMs;
  const days = (end - start) / msPerDay;
  const wholeMonths = startOfMonth(monthOf(start)) === start && startOfMonth(monthOf(end)) === end;
  const precision = days > 5 * 365 ? 'year' : days > 60 || wholeMonths ? 'month' : 'day';
  const at = (t: EpochMs): DatePoint => ({ precision, start: t, end: t, approximate: false });
  return spanOf(at(start), at(lastInstant), long, '–', ' to ');
}

/** `within` joins two days of one month, `across` everything else. */
function spanOf(
  first: DatePoint,
  last: DatePoint,
  style: Style,
  within: string,
  across: string,
): string {
  const a = partsOf(first, style);
  const b = partsOf(last, style);
  const sharedYear = a.year === b.year;
  const sharedMonth = sharedYear && a.month === b.month;
  const bothAbout = first.approximate && last.approximate;
  const about = (point: DatePoint) => (point.approximate && !bothAbout ? 'about ' : '');
  const lead = bothAbout ? 'about ' : '';
  if (sharedMonth && a.day === b.day) return lead + joined(b, sharedYear && style.years);
  const years = style.years || !sharedYear;
  const whole = joined(b, years);
  if (sharedMonth && a.day && b.day)
    return lead + about(first) + a.day + within + about(last) + whole;
  const from = joined(a, years && !(sharedYear && a.month && b.month));
  const to = across.trim() === '–' && !a.day && !b.day && !a.month && !b.month ? '–' : across;
  return lead + about(first) + from + to + about(last) + whole;
}

function pointInWords(point: DatePoint, style: Style = long): string {
  return (point.approximate ? 'about ' : '') + joined(partsOf(point, style), style.years);
}

/** What has no month is nothing without its year. */
function joined({ day, month, year }: Parts, withYear: boolean): string {
  return [day, month, withYear || !month ? year : ''].filter(Boolean).join(nbsp);
}

function partsOf(point: DatePoint, style: Style): Parts {
  const { year, month, day } = civilOf(point.start);
  const parts: Record<Precision, () => Parts> = {
    day: () => ({ day: String(day), month: style.month(month), year: yearInWords(year) }),
    month: () => ({ day: '', month: style.month(month), year: yearInWords(year) }),
    season: () => seasonParts(point.start),
    year: () => ({ day: '', month: '', year: yearInWords(year) }),
    decade: () => ({ day: '', month: '', year: yearsText(year, 10) }),
    century: () => ({ day: '', month: '', year: yearsText(year, 100) }),
  };
  return parts[point.precision]();
}

/** Winter lasts into the next year: winter 2021–22. */
function seasonParts(start: EpochMs): Parts {
  const { year, month } = civilOf(start);
  const season = ['spring', 'summer', 'autumn', 'winter'][month / 3 - 1] ?? 'winter';
  const next = String(year + 1).slice(-2);
  const years = season === 'winter' && year > 0 ? `${year}–${next}` : yearInWords(year);
  return { day: '', month: season, year: years };
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

function inOrOn(point: DatePoint): string {
  return point.precision === 'day' ? 'on' : 'in';
}

function monthPoint(point: DatePoint): DatePoint {
  return point.precision === 'day' ? { ...point, precision: 'month' } : point;
}

function yearOf(point: DatePoint): number {
  return civilOf(point.start).year;
}

function yearText(point: DatePoint): string {
  return yearInWords(yearOf(point));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
