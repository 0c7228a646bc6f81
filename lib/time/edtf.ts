/**
 * The only place where date text becomes time. Reads the part of EDTF (ISO 8601-2:2019, annex A)
 * that sources need and events can be drawn from:
 *
 *   2022-02-16            a day                     2022-02-13~  2022~  2022?  approximate, uncertain
 *   2022-02               a month                   201X  19XX  2004-XX  2004-06-XX   to what is known
 *   2021-21               a season: 21 spring (March to May), 22 summer, 23 autumn,
 *                         24 winter (December to February of the next year), northern hemisphere
 *   2022  -0043           a year, astronomical: 0000 is 1 BCE
 *   Y-13800000000  Y-138e8  Y-138e8S3               a year of five digits or more; to 3 digits
 *
 *   2022-02-25T16:36:22Z  2022-02-25T18:36:22+02:00  2022-02-25T16:36  2022-02-25T16:36:22.123Z
 *                         a second, a minute, a millisecond (ISO 8601); UTC where no offset is given
 *
 *   2022-01-10/2022-01-14      lasted from … to, both included    2022-02/..  ../2021  2022-02/  /2021
 *   [2022-02-01..2022-02-15]   one of these, unknown which        [2022..]  [..2021]  [1667,1670..1672]
 *   {1667,1670..1672}          read as one of these: from the earliest to the latest
 *   [-0666..-0633]/[-0500..]   an end may be a set: from some time in … to some time in …
 */
import type { EpochMs } from '../model/units';
import { civilOf, epochOf, isExact } from './civil';

/** From fine to coarse. */
export const precisions = [
  'millisecond',
  'second',
  'minute',
  'hour',
  'day',
  'month',
  'season',
  'year',
  'decade',
  'century',
] as const;
export type Precision = (typeof precisions)[number];

/** Whether `a` is finer than `b`. */
export function isFiner(a: Precision, b: Precision): boolean {
  return precisions.indexOf(a) < precisions.indexOf(b);
}

/** A date that EDTF writes without an interval. */
export interface DatePoint {
  readonly precision: Precision;
  /** First instant, inclusive. */
  readonly start: EpochMs;
  /** Instant after the last, exclusive. More than one unit of `precision` after the start for a set. */
  readonly end: EpochMs;
  /** Marked `~`, `?` or `%`; or some time in its stretch, unknown when. */
  readonly approximate: boolean;
}

export interface EdtfDate {
  /** As written. */
  readonly edtf: string;
  /**
   * `single`    one date, at its precision
   * `interval`  lasted from `first` to `last`
   * `one-of`    some time from `first` to `last`; unknown when
   */
  readonly shape: 'single' | 'interval' | 'one-of';
  /** null: open towards the past. Equal to `last` for `single`. */
  readonly first: DatePoint | null;
  /** null: open towards the future. */
  readonly last: DatePoint | null;
  /** The coarser of both ends. */
  readonly precision: Precision;
}

/** Half-open [start, end) of a date as written; null where it is open. `~` widens nothing here. */
export function boundsOf(date: EdtfDate): { start: EpochMs | null; end: EpochMs | null } {
  return { start: date.first?.start ?? null, end: date.last?.end ?? null };
}

export type EdtfReading =
  { readonly ok: true; readonly date: EdtfDate } | { readonly ok: false; readonly reason: string };

/** Both ends of a date, or why there are none. */
type Ends = Pick<EdtfDate, 'first' | 'last'> | string;

/** Given EDTF text, returns the date, or why it cannot be read. Never throws. */
export function parseEdtf(text: string): EdtfReading {
  const slash = text.indexOf('/');
  const isSet = /^[[{]/.test(text);
  if (slash >= 0)
    return dateOf(text, 'interval', {
      first: parseEnd(text.slice(0, slash)),
      last: parseEnd(text.slice(slash + 1)),
    });
  if (isSet) {
    const ends = parseSet(text);
    if (typeof ends === 'string') return { ok: false, reason: ends };
    return dateOf(text, ends.first === ends.last ? 'single' : 'one-of', ends);
  }
  if (text === '..') return { ok: false, reason: bothOpen };
  const point = parsePoint(text);
  return dateOf(text, 'single', { first: point, last: point });
}

/** Dates that were read are kept, so many: a timeline reads those that it shows again and again. */
const mostKept = 4096;
const kept = new Map<string, EdtfDate>();

/** For text that a schema has already accepted. Throws otherwise. */
export function edtf(text: string): EdtfDate {
  const known = kept.get(text);
  if (known) return known;
  const reading = parseEdtf(text);
  if (!reading.ok) throw new Error(`not EDTF: ${text}: ${reading.reason}`);
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, reading.date);
  return reading.date;
}

/** Given an astronomical year, returns it as EDTF: 2022, 0044, -0043, Y12000, Y-12000. */
export function yearInEdtf(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

const bothOpen = 'both ends are open';

function dateOf(
  text: string,
  shape: EdtfDate['shape'],
  { first, last }: Record<'first' | 'last', DatePoint | string | null>,
): EdtfReading {
  if (typeof first === 'string') return { ok: false, reason: first };
  if (typeof last === 'string') return { ok: false, reason: last };
  const known = first ?? last;
  if (!known) return { ok: false, reason: bothOpen };
  if (first && last && first.start >= last.end)
    return { ok: false, reason: 'it ends before it starts' };
  const precision = first && last ? coarser(first.precision, last.precision) : known.precision;
  return { ok: true, date: { edtf: text, shape, first, last, precision } };
}

function coarser(a: Precision, b: Precision): Precision {
  return isFiner(a, b) ? b : a;
}

/** An end of an interval: a date, nothing or `..` where it is open, or a set, drawn as about then. */
function parseEnd(text: string): DatePoint | string | null {
  if (text === '' || text === '..') return null;
  if (!/^[[{]/.test(text)) return parsePoint(text);
  const ends = parseSet(text);
  if (typeof ends === 'string') return ends;
  const { first, last } = ends;
  const known = first ?? last;
  if (!first || !last) return known && { ...known, approximate: true };
  const precision = coarser(first.precision, last.precision);
  return { precision, start: first.start, end: last.end, approximate: true };
}

/** `[1667,1670..1672]`: from the earliest to the latest of its members. */
function parseSet(text: string): Ends {
  const inner = /^\[(.*)\]$|^\{(.*)\}$/.exec(text);
  if (!inner) return `"${text}" has no closing bracket`;
  let first: DatePoint | null | undefined;
  let last: DatePoint | null | undefined;
  for (const member of (inner[1] ?? inner[2] ?? '').split(',')) {
    const dots = member.indexOf('..');
    const from = dots < 0 ? member : member.slice(0, dots);
    const to = dots < 0 ? member : member.slice(dots + 2);
    const a = dots >= 0 && from === '' ? null : parsePoint(from);
    if (typeof a === 'string') return a;
    const b = to === from ? a : to === '' ? null : parsePoint(to);
    if (typeof b === 'string') return b;
    if (a && b && a.start >= b.end) return 'it ends before it starts';
    if (first === undefined || !a || (first && a.start < first.start))
      first = first === null ? null : a;
    if (last === undefined || !b || (last && b.end > last.end)) last = last === null ? null : b;
  }
  return { first: first ?? null, last: last ?? null };
}

const pointPattern =
  /^(-?\d{4}|Y-?\d+(?:[eE]\d{1,2})?|-?\d{3}X|-?\d\dXX)(?:S(\d{1,2}))?(?:-(\d\d|XX)(?:-(\d\d|XX)(?:T(.+))?)?)?$/;
/** `~`, `?` and `%` at either side of a year, month or day. */
const marks = /(^|-)[~?%]|[~?%](?=-|$)/g;
/** Further away not even days would be kept apart. */
const furthestYear = 1e12;

function parsePoint(text: string): DatePoint | string {
  const plain = text.replace(marks, '$1');
  const approximate = plain !== text;
  const match = pointPattern.exec(plain);
  if (!match)
    return /^[-+]?\d{5,}/.test(plain)
      ? `a year of more than four digits is written with a Y: Y${plain.replace('+', '')}`
      : `"${text}" is not a date that EDTF allows here`;
  const [, yearText = '', digits, monthText, dayText, timeText] = match;
  if (yearText.startsWith('-0000')) return 'there is no year -0000';
  if (yearText.includes('X')) {
    if (monthText) return `"${text}" gives a month of an unknown year`;
    const width = yearText.endsWith('XX') ? 100 : 10;
    return {
      precision: width === 100 ? 'century' : 'decade',
      ...yearsFrom(Number(yearText.replaceAll('X', '0')), width, yearText.startsWith('-')),
      approximate,
    };
  }
  if (yearText.startsWith('Y') && !/[eE]|\d{5}/.test(yearText))
    return `a year of four digits is written without a Y: ${yearText.slice(1)}`;
  const year = Number(yearText.replace('Y', ''));
  if (Math.abs(year) > furthestYear) return `the year ${year} is too far away`;
  if (digits !== undefined) {
    if (monthText) return `"${text}" gives a month of a rounded year`;
    const width = 10 ** Math.max(0, String(Math.abs(year)).length - Number(digits));
    const known = Math.trunc(year / width) * width;
    return { precision: 'year', ...yearsFrom(known, width, year < 0), approximate: true };
  }
  if (!monthText || monthText === 'XX') {
    if (timeText || (dayText && dayText !== 'XX'))
      return `"${text}" gives a day of an unknown month`;
    return { precision: 'year', ...yearsFrom(year, 1, false), approximate };
  }
  const month = Number(monthText);
  if (month >= 21 && month <= 24) {
    if (dayText) return `"${text}" gives a day of a season`;
    const from = (month - 21) * 3 + 3;
    return { precision: 'season', ...monthsFrom(year, from, 3), approximate };
  }
  if (month < 1 || month > 12) return `there is no month ${monthText}`;
  if (!dayText || dayText === 'XX')
    return timeText
      ? `"${text}" gives a time of an unknown day`
      : { precision: 'month', ...monthsFrom(year, month, 1), approximate };
  const day = Number(dayText);
  const start = epochOf(year, month, day);
  if (day < 1 || civilOf(start).month !== month) return `there is no day ${text.split('T')[0]}`;
  if (timeText === undefined)
    return { precision: 'day', start, end: epochOf(year, month, day + 1), approximate };
  if (!isExact(start)) return `"${text}" gives a time of a day that is too far away for clocks`;
  const time = parseTime(timeText);
  if (typeof time === 'string') return time;
  return {
    precision: time.precision,
    start: (start + time.start) as EpochMs,
    end: (start + time.start + time.length) as EpochMs,
    approximate,
  };
}

/** `count` years whose digits begin alike: those of -0123 run back to it, from -0129 to -0120. */
function yearsFrom(known: number, count: number, isBefore: boolean) {
  const from = isBefore ? known - count + 1 : known;
  return { start: epochOf(from), end: epochOf(from + count) };
}

function monthsFrom(year: number, month: number, count: number) {
  return { start: epochOf(year, month), end: epochOf(year, month + count) };
}

const timePattern = /^(\d\d)(?::(\d\d)(?::(\d\d)(?:[.,](\d+))?)?)?(Z|([+-])(\d\d)(?::?(\d\d))?)?$/;

/** The time of a day in ms after its midnight UTC, which an offset may put into another day. */
function parseTime(
  text: string,
): { readonly precision: Precision; readonly start: number; readonly length: number } | string {
  const match = timePattern.exec(text);
  if (!match) return `"${text}" is not a time of day, such as 16:36:22Z or 18:36+02:00`;
  const [, hours = '', minutes, seconds, fraction, , sign, offsetHours, offsetMinutes] = match;
  const [hour, minute, second] = [Number(hours), Number(minutes ?? 0), Number(seconds ?? 0)];
  const isMidnight = hour === 24 && minute === 0 && second === 0 && !Number(fraction ?? 0);
  if (hour > 23 && !isMidnight) return `there is no hour ${hours}`;
  if (minute > 59) return `there is no minute ${minutes}`;
  if (second > 59)
    return second === 60 ? 'leap seconds cannot be told apart' : `there is no second ${seconds}`;
  if (Number(offsetHours ?? 0) > 23 || Number(offsetMinutes ?? 0) > 59)
    return `there is no offset ${match[5]}`;
  const offset =
    (Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0)) * (sign === '-' ? -1 : 1);
  const ms = Math.floor(Number(`0.${fraction ?? 0}`) * 1000 + 1e-9);
  const start = ((hour * 60 + minute - offset) * 60 + second) * 1000 + ms;
  if (fraction !== undefined) return { precision: 'millisecond', start, length: 1 };
  if (seconds !== undefined) return { precision: 'second', start, length: 1000 };
  if (minutes !== undefined) return { precision: 'minute', start, length: 60_000 };
  return { precision: 'hour', start, length: 3_600_000 };
}
