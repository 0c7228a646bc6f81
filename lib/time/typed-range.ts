/**
 * What a reader types to go to a time: a day, a month, a season, a year, or two of them with a dash.
 * Capitals, commas, ordinals and the kind of dash do not matter; British order, day before month.
 *
 *   24 Feb 2022 · February 24th, 2022 · 24/2/2022      a day
 *   Feb 2022 · spring 2021 · Q1 2022 · 2008 · 1990s    a month, a season, a quarter, a year, a decade
 *   Jan–Mar 2022 · 10–20 Feb 2022 · 2008 to 2022       from the start of one to the end of the other
 *   2022-02-10..2022-02-20 · winter 2021–22 · 44 BC    as links, people and historians write them
 *   24 Feb 2022 16:30 · 16:30:05 UTC, 24 Feb 2022      a minute, a second, UTC
 *   753 BC – 476 · 18,000 BCE · 2.6 million BCE · 13.8 billion years ago
 *
 * A rounded time in the past is a range of its last figure: "2.6 million years ago" to the 50,000th.
 */
import type { EpochMs } from '../model/units';
import { civilOf, epochOf, msPerDay } from './civil';
import { rangeInWords } from './date-words';
import { monthNames } from './months';
import { rangesOverlap, type TimeRange } from './time-range';
import { halfFigure, yearOfBce } from './year-words';

export type TypedRange =
  | { readonly ok: true; readonly range: TimeRange }
  | { readonly ok: false; readonly reason: string };

/** What is said of one date; a part that is absent was not typed. */
interface TypedDate {
  readonly day?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly year?: number;
  /** How many years on either side of `year` it may be. */
  readonly give?: number;
  readonly clock?: TypedClock;
  /** How long it lasts where that is not said by its finest part. */
  readonly months?: number;
}

interface TypedClock {
  /** In ms since midnight UTC. */
  readonly start: number;
  /** In ms: a minute, a second, or 1. */
  readonly length: number;
}

const seasons: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};

/** A day, minute or second alone says little: it is shown with as many of them on either side. */
const daysAround = 3;

/** What to show for a range that was typed, inside the extent; null where they share nothing. */
export function shownFor({ start, end }: TimeRange, extent: TimeRange): TimeRange | null {
  if (!rangesOverlap({ start, end }, extent)) return null;
  const around = end - start <= msPerDay ? daysAround * (end - start) : 0;
  return {
    start: Math.max(extent.start, start - around) as EpochMs,
    end: Math.min(extent.end, end + around) as EpochMs,
  };
}

/** What to show for what was typed in a story of this extent, or why there is nothing to show. Never throws. */
export function typedWithin(typed: string, extent: TimeRange): TypedRange {
  const reading = parseTypedRange(typed);
  if (!reading.ok) return reading;
  const range = shownFor(reading.range, extent);
  return range
    ? { ok: true, range }
    : failed(`The story runs from ${rangeInWords(extent)}; “${typed}” lies outside it.`);
}

/** Given what was typed, returns the range it means, or why it means none. Never throws. */
export function parseTypedRange(text: string): TypedRange {
  const plain = normalized(text);
  if (plain === '') return failed('Type a date, such as 24 Feb 2022 or Jan–Mar 2022.');
  const alone = parseDate(plain);
  if (alone) return rangeOf(alone, alone);
  for (const [first, last] of splits(plain)) {
    const to = shortYear(first, last) ?? parseDate(last);
    const from = parseDate(withEra(first, last));
    if (!from || !to || (to.month === undefined && to.year === undefined)) continue;
    const whole = completed(from, to);
    if (whole) return rangeOf(whole, to);
  }
  return failed(`“${text.trim()}” is not a date we can read. Try 24 Feb 2022 or Jan–Mar 2022.`);
}

function failed(reason: string): TypedRange {
  return { ok: false, reason };
}

function normalized(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u2026/g, '..')
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .replace(/^(from|between|in|on|since)\s+/, '')
    .replace(/\b(the|of|on)\b/g, ' ')
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .replace(/[,;]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every way to part a text into two dates, the clearest separators first. */
function splits(text: string): (readonly [first: string, last: string])[] {
  const separators = [/ ?\.\.+ ?/g, / (?:to|until|till|and) /g, / - /g, / ?\/ ?/g, / ?- ?/g];
  return separators.flatMap((separator) =>
    [...text.matchAll(separator)].map((match): readonly [string, string] => [
      text.slice(0, match.index).trim(),
      text.slice(match.index + match[0].length).trim(),
    ]),
  );
}

/** What the first date leaves out is said by the last: the month and year of "10–20 Feb 2022". */
function completed(from: TypedDate, to: TypedDate): TypedDate | null {
  const year = from.year ?? to.year;
  if (from.clock && from.day === undefined) return to.clock ? { ...to, clock: from.clock } : null;
  if (from.day !== undefined && from.month === undefined)
    return to.day === undefined ? null : { ...from, month: to.month, year };
  return { ...from, year };
}

/** The second year of "2021–22". */
function shortYear(first: string, last: string): TypedDate | null {
  if (!/^\d{4}$/.test(first) || !/^\d{2}$/.test(last)) return null;
  const year = Number(first.slice(0, 2) + last);
  return year > Number(first) ? { year } : null;
}

/** The first year of "667–634 BCE" is BCE too. */
function withEra(first: string, last: string): string {
  const isYears = /^[\d.]+( [mb]illion)? ?bce?$/.test(last);
  return isYears && /^[\d.]+( [mb]illion)?$/.test(first) ? `${first} bce` : first;
}

function rangeOf(from: TypedDate, to: TypedDate): TypedRange {
  if (from.year === undefined || to.year === undefined)
    return failed('Which year? Add it, as in 24 Feb 2022.');
  const isOne = from === to;
  if (isOne && from.give) {
    const { year, give } = from;
    return { ok: true, range: { start: epochOf(year - give), end: epochOf(year + give + 1) } };
  }
  const start = boundsOf(from);
  const end = boundsOf(to);
  if (!start || !end) return failed(`There is no such day: ${dayText(start ? to : from)}.`);
  if (start.start >= end.end) return failed('The second date is before the first.');
  return { ok: true, range: { start: start.start, end: end.end } };
}

function dayText({ day, month = 1, year }: TypedDate): string {
  return [day, monthNames[month - 1], year].join('\u00a0');
}

/** Half-open; null for a day that its month does not have. */
function boundsOf({ day, month, year = 0, months, clock }: TypedDate): TimeRange | null {
  if (day !== undefined) {
    const start = epochOf(year, month, day);
    if (day < 1 || civilOf(start).month !== month) return null;
    if (clock) {
      const at = (start + clock.start) as EpochMs;
      return { start: at, end: (at + clock.length) as EpochMs };
    }
    return { start, end: epochOf(year, month, day + 1) };
  }
  const first = month ?? 1;
  const length = months ?? (month === undefined ? 12 : 1);
  return { start: epochOf(year, first), end: epochOf(year, first + length) as EpochMs };
}

const yearPattern = String.raw`(\d{3,6}|\d{1,12}(?:\.\d+)?(?: [mb]illion)? ?(?:bc|bce|ad|ce)|ad ?\d{1,6})`;
const patterns: readonly (readonly [RegExp, (...parts: string[]) => TypedDate | null])[] = [
  [
    /^(-?\d{4})-(\d\d)-(\d\d)$/,
    (year = '', month = '', day = '') => inMonth(Number(month), Number(year), Number(day)),
  ],
  [/^(-?\d{4})-(\d\d)$/, (year = '', month = '') => inMonth(Number(month), Number(year))],
  [
    /^(\d\d?)[/.](\d\d?)[/.](\d{4})$/,
    (day = '', month = '', year = '') => inMonth(Number(month), Number(year), Number(day)),
  ],
  [/^(\d\d?)[/.](\d{4})$/, (month = '', year = '') => inMonth(Number(month), Number(year))],
  [
    new RegExp(`^(\\d\\d?) ?([a-z]+)\\.?(?: ${yearPattern})?$`),
    (day = '', name = '', year) => named(name, year, Number(day)),
  ],
  [
    new RegExp(`^([a-z]+)\\.? (\\d\\d?)(?: ${yearPattern})?$`),
    (name = '', day = '', year) => named(name, year, Number(day)),
  ],
  [/^winter (\d{4})[-/](\d\d)(?:\d\d)?$/, (year) => named('winter', year)],
  [new RegExp(`^([a-z]+)\\.?(?: ${yearPattern})?$`), (name = '', year) => named(name, year)],
  [
    new RegExp(`^q([1-4]) ${yearPattern}$`),
    (quarter = '', year) => ({
      month: Number(quarter) * 3 - 2,
      months: 3,
      ...yearPart(year),
    }),
  ],
  [/^(\d{3}0)'?s$/, (year = '') => ({ year: Number(year), months: 120 })],
  [/^(\d\d?) century$/, (century = '') => ({ year: (Number(century) - 1) * 100, months: 1200 })],
  [/^(-\d{4}|y-?\d{5,12})$/, (year = '') => ({ year: Number(year.replace('y', '')) })],
  [
    /^(\d{1,12}(?:\.\d+)?(?: [mb]illion)?) years ago$/,
    (count = '') => {
      const ago = countIn(count);
      // Of what is told in tens of thousands of years and more, nobody counts from today.
      const year = ago < 10_000 ? 2000 - ago : -ago;
      return { year, give: Math.floor(halfFigure(year)) };
    },
  ],
  [new RegExp(`^${yearPattern}$`), (year) => yearPart(year)],
  [/^(\d\d?)$/, (day = '') => ({ day: Number(day) })],
];

/** A time of day at either end of a date, or alone; British or as in ISO 8601. */
const clockPattern =
  /(?:^|[ t])(\d\d?):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(?: ?(?:utc|gmt|z))?(?= |$)/;

function parseDate(typed: string): TypedDate | null {
  const text = typed.replace(/^(?:(?:about|around|circa|ca?\.?) |~ ?)/, '');
  const match = clockPattern.exec(text);
  if (!match) return parseDay(text);
  const clock = clockOf(match);
  const rest = text.replace(match[0], '').trim();
  if (!clock || rest === '') return clock && { clock };
  const date = parseDay(rest);
  return date?.day === undefined ? null : { ...date, clock };
}

function clockOf([, hours, minutes, seconds, fraction]: readonly (
  string | undefined
)[]): TypedClock | null {
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return null;
  const ms = Number((fraction ?? '').padEnd(3, '0'));
  const start = ((hour * 60 + minute) * 60 + second) * 1000 + ms;
  return { start, length: fraction ? 1 : seconds ? 1000 : 60_000 };
}

function parseDay(text: string): TypedDate | null {
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(text);
    const date = match && read(...match.slice(1));
    if (date) return date;
  }
  return null;
}

function inMonth(month: number, year: number, day?: number): TypedDate | null {
  if (month < 1 || month > 12) return null;
  return { month, year, ...(day === undefined ? {} : { day }) };
}

/** A month by three letters or more, or a season, which has no days. */
function named(name: string, yearText?: string, day?: number): TypedDate | null {
  const year = yearPart(yearText);
  const season = seasons[name];
  if (season !== undefined) return day === undefined ? { month: season, months: 3, ...year } : null;
  const month =
    name.length < 3 ? 0 : 1 + monthNames.findIndex((of) => of.toLowerCase().startsWith(name));
  const known = name === 'sept' ? 9 : month;
  return known < 1 ? null : { month: known, ...year, ...(day === undefined ? {} : { day }) };
}

/** Astronomical: 44 BC is the year -43. */
function yearPart(text?: string): { year?: number; give?: number } {
  if (text === undefined) return {};
  const count = countIn(text);
  const year = text.includes('bc') ? yearOfBce(count) : count;
  return { year, give: Math.floor(halfFigure(year)) };
}

/** 2600000 for "2.6 million" */
function countIn(text: string): number {
  const unit = text.includes('billion') ? 1e9 : text.includes('million') ? 1e6 : 1;
  return Math.round(Number(/[\d.]+/.exec(text)?.[0]) * unit);
}
