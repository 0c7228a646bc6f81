import { monthNames } from '../../time/months';
import { parseEdtf, yearInEdtf } from '../../time/edtf';
import { dayInEdtf, instantInEdtf, readClock, type Clock } from './clock';
import type { DateParts, DateReading } from './incoming-row';

/** In which order a date of three numbers names day, month and year. */
export const dateOrders = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** A date of three numbers, such as `05/02/2014 00:00`, whose order its column decides. */
export interface NumericDate {
  /** The two numbers beside the year, in the order of the text. */
  readonly a: number;
  readonly b: number;
  readonly year: number;
  readonly clock: Clock | null;
  /** What else in the column is written alike: `n/n/yyyy`, `n/n/yyyy h:mm`. */
  readonly shape: string;
}

/** How the cells of a column are read. */
export interface CellReading {
  /** By `NumericDate.shape`; null where the column has both orders, so that only what is certain is read. */
  readonly orders: ReadonlyMap<string, DateOrder | null>;
  /** True where every clock of the column stands at midnight: then none says anything. */
  readonly ignoresClock: boolean;
}

const threeNumbers = /^(\d{1,2})([/.\-\s])(\d{1,2})\2(-?\d{4,})(?:[T,\s]+(\S.*))?$/;
const yearFirst = /^([+-]?\d{4,})([/.-])(\d{1,2})\2(\d{1,2})(?:[T,\s]+(\S.*))?$/;
const compact = /^(\d{4})(\d\d)(\d\d)$/;
const twoDigitYear = /^\d{1,2}([/.-])\d{1,2}\1\d{2}(?:\s|$)/;

/** The date of three numbers that a cell holds with its year last; null if it holds another thing. */
export function numericDate(text: string): NumericDate | null {
  const match = threeNumbers.exec(text);
  if (!match) return null;
  const [, a, separator, b, year, rest] = match;
  const clock = rest === undefined ? null : readClock(rest);
  if (rest !== undefined && !clock) return null;
  const shape = `n${separator}n${separator}yyyy${clock ? ` ${clock.shape}` : ''}`;
  return { a: Number(a), b: Number(b), year: Number(year), clock, shape };
}

/** The time of day in a cell, whatever its date; null where it has none. */
export function clockIn(text: string): Clock | null {
  const match = yearFirst.exec(text) ?? threeNumbers.exec(text);
  const rest = match?.[5];
  return rest === undefined ? null : readClock(rest);
}

/** A cell as it is compared and read: no odd spaces, no typographic minus. */
export function tidyCell(text: string): string {
  return text
    .replace(/[\s\u00A0]+/gu, ' ')
    .replace(/[\u2212\u2010\u2011]/gu, '-')
    .trim();
}

/**
 * Given a cell of a column that is read so, returns its date as EDTF. Besides EDTF and ISO 8601 it reads
 * `31/12/2014`, `2014/12/31`, `20141231`, `5 May 2014`, `May 5, 2014`, `May 2014`, `44 BC`, `300 AD`,
 * `11000 BP` (before 1950), `c. 500` and years of any length; each with a time of day where the
 * format has room for one. A clock without a zone is read as UTC.
 */
export function readCell(cell: string, reading: CellReading): DateReading {
  const text = tidyCell(cell);
  if (text === '' || text === '..')
    return { ok: false, kind: 'no date', reason: 'the date is empty' };
  const numeric = numericDate(text);
  if (numeric) return readNumeric(text, numeric, reading);
  const first = yearFirst.exec(text);
  if (first) {
    const [, year, , month, day, rest] = first;
    const clock = rest === undefined ? null : readClock(rest);
    if (rest === undefined || clock)
      return civil(Number(year), Number(month), Number(day), reading.ignoresClock ? null : clock);
  }
  const packed = compact.exec(text);
  if (packed) {
    const day = civil(Number(packed[1]), Number(packed[2]), Number(packed[3]), null);
    if (day.ok) return day;
  }
  const edtf = parseEdtf(text);
  if (edtf.ok) return { ok: true, edtf: text };
  if (twoDigitYear.test(text)) return unreadable(`${quoted(text)} gives its year in two digits`);
  const worded = wordedDate(text) ?? eraYear(text);
  if (worded) return worded;
  if (/^-?\d{4}-\d\d/.test(text))
    return { ok: false, kind: 'date impossible', reason: edtf.reason };
  return unreadable(`${quoted(text)} is no date that can be read`);
}

function readNumeric(text: string, date: NumericDate, reading: CellReading): DateReading {
  const { a, b, year, shape } = date;
  const clock = reading.ignoresClock ? null : date.clock;
  const order = reading.orders.get(shape) ?? null;
  if (order === 'ymd') return unreadable(`${quoted(text)} does not begin with its year`);
  if (order === 'mdy') return civil(year, a, b, clock);
  if (order === 'dmy') return civil(year, b, a, clock);
  if (a === b || b > 12) return civil(year, a, b, clock);
  if (a > 12) return civil(year, b, a, clock);
  return unreadable(
    `${quoted(text)} can be read both ways, and its column has dates of both; choose with --dates`,
  );
}

function civil(year: number, month: number, day: number, clock: Clock | null): DateReading {
  const date = dayInEdtf(year, month, day);
  if (month < 1 || month > 12) return impossible(`there is no month ${month}`);
  const reading = parseEdtf(date);
  if (!reading.ok) return impossible(reading.reason);
  return point(clock ? instantInEdtf(year, month, day, clock) : date);
}

/** Holds what was put together against what dates can be. */
function point(edtf: string): DateReading {
  const reading = parseEdtf(edtf);
  return reading.ok ? { ok: true, edtf } : unreadable(reading.reason);
}

const months = monthNames.map((name) => name.toLowerCase());
const dayMonthYear = /^(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3,9})\.?,? (-?\d{3,})(?:[ ,]+(\S.*))?$/i;
const monthDayYear = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (-?\d{3,})(?:[ ,]+(\S.*))?$/i;
const monthYear = /^([a-z]{3,9})\.?,? (-?\d{4,})$/i;

/** `5 May 2014`, `May 5, 2014`, `May 2014`; null for anything else. */
function wordedDate(text: string): DateReading | null {
  const alone = monthYear.exec(text);
  if (alone) {
    const month = monthOf(alone[1]);
    return month === null
      ? null
      : point(`${yearInEdtf(Number(alone[2]))}-${String(month).padStart(2, '0')}`);
  }
  const first = dayMonthYear.exec(text);
  const match = first ?? monthDayYear.exec(text);
  if (!match) return null;
  const [name, day] = first ? [match[2], match[1]] : [match[1], match[2]];
  const month = monthOf(name);
  const clock = match[4] === undefined ? null : readClock(match[4]);
  if (month === null || (match[4] !== undefined && !clock)) return null;
  return civil(Number(match[3]), month, Number(day), clock);
}

function monthOf(name: string | undefined): number | null {
  const word = name?.toLowerCase() ?? '';
  const index = months.findIndex(
    (month) =>
      month === word || month.slice(0, 3) === word || (word === 'sept' && month[0] === 's'),
  );
  return index < 0 ? null : index + 1;
}

const eraText =
  /^(c\.?|ca\.?|circa|about|~)?\s*([+-]?\d+|\d{1,3}(?:,\d{3})+)\s*(b\.?\s?c\.?(?:\s?e\.?)?|a\.?d\.?|c\.?e\.?|(?:cal\.? ?)?b\.?p\.?)?$/i;

/** A year, with its era and `c.`: 44 BC is the year -43, and 11000 BP is 11,000 years before 1950. */
function eraYear(text: string): DateReading | null {
  const match = eraText.exec(text.replace(/^a\.?d\.? /i, ''));
  if (!match) return null;
  const [, about, figure = '', eraText_] = match;
  const number = Number(figure.replaceAll(',', ''));
  const era = eraText_?.toLowerCase().replaceAll(/[.\s]/g, '') ?? '';
  if (era !== '' && number <= 0) return null;
  const year = era.endsWith('bp') ? 1950 - number : era.startsWith('bc') ? 1 - number : number;
  return point(`${yearInEdtf(year)}${about ? '~' : ''}`);
}

/**
 * Given the parts of a date one by one, returns it as precisely as they go and no further: a day without
 * a month is impossible, an hour without minutes says no more than the day.
 */
export function readParts(parts: DateParts): DateReading {
  const value = (text: string | undefined) => tidyCell(text ?? '');
  const year = value(parts.year);
  const [month, day] = [value(parts.month), value(parts.day)];
  const [hour, minute, second] = [value(parts.hour), value(parts.minute), value(parts.second)];
  if (year === '') {
    const hasMore = month !== '' || day !== '';
    return {
      ok: false,
      kind: 'no date',
      reason: hasMore ? 'the date has no year' : 'there is no date',
    };
  }
  const readYear = eraYear(year);
  if (!readYear) return unreadable(`${quoted(year)} is no year`);
  if (!readYear.ok || (month === '' && day === '')) return readYear;
  const numbers = [month, day].map((text) => (/^\d{1,2}$/.test(text) ? Number(text) : null));
  const monthNumber = numbers[0] ?? monthOf(month);
  if (month === '') return impossible(`the day ${day} has no month`);
  if (monthNumber === null) return unreadable(`${quoted(month)} is no month`);
  if (monthNumber < 1 || monthNumber > 12) return impossible(`there is no month ${monthNumber}`);
  const inMonth = `${readYear.edtf.replace(/~$/, '')}-${String(monthNumber).padStart(2, '0')}`;
  if (day === '') return point(inMonth);
  if (numbers[1] === null || numbers[1] === undefined)
    return unreadable(`${quoted(day)} is no day of a month`);
  const inDay = `${inMonth}-${String(numbers[1]).padStart(2, '0')}`;
  const whole = parseEdtf(inDay);
  if (!whole.ok) return impossible(whole.reason);
  const clockText = parts.time?.trim() ?? '';
  const fraction = value(parts.millisecond);
  const written =
    clockText !== ''
      ? clockText
      : hour === '' || minute === ''
        ? ''
        : clockOf({ hour, minute, second, fraction });
  if (written === '') return { ok: true, edtf: inDay };
  const clock = readClock(written);
  if (!clock) return unreadable(`${quoted(written)} is no time of day`);
  return point(instantInEdtf(yearOf(inDay), monthNumber, numbers[1], clock));
}

function clockOf(parts: Record<'hour' | 'minute' | 'second' | 'fraction', string>): string {
  const { hour, minute, second, fraction } = parts;
  const toMinute = `${hour}:${minute.padStart(2, '0')}`;
  if (second === '') return toMinute;
  return `${toMinute}:${second.padStart(2, '0')}${fraction === '' ? '' : `.${fraction.padStart(3, '0')}`}`;
}

function yearOf(edtf: string): number {
  return Number(/^Y?(-?\d+)/.exec(edtf)?.[1]);
}

const impossible = (reason: string): DateReading => ({
  ok: false,
  kind: 'date impossible',
  reason,
});
const unreadable = (reason: string): DateReading => ({
  ok: false,
  kind: 'date not readable',
  reason,
});

function quoted(text: string): string {
  return `“${text.length > 60 ? `${[...text].slice(0, 59).join('')}…` : text}”`;
}
