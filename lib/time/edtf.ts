/**
 * The only place where date text becomes time. Reads the part of EDTF (ISO 8601-2:2019, annex A)
 * that sources need and events can be drawn from:
 *
 *   2022-02-16            a day                     2022-02-13~  2022~  2022?  approximate, uncertain
 *   2022-02               a month                   [2022-02-01..2022-02-15]   one day of these, unknown which
 *   2021-21               a season: 21 spring (March to May), 22 summer, 23 autumn,
 *                         24 winter (December to February of the next year), northern hemisphere
 *   2022  -0043  Y12000   a year, astronomical      2022-01-10/2022-01-14      lasted from … to, both included
 *   202X  20XX            a decade, a century       2022-02/..  ../2021        open at one end
 *                                                   [2022..]  [..2021]         on or after, on or before
 */
import type { EpochMs } from '../model/units';
import { civilOf, epochOf } from './civil';

/** From fine to coarse. */
export const precisions = ['day', 'month', 'season', 'year', 'decade', 'century'] as const;
export type Precision = (typeof precisions)[number];

/** A date that EDTF writes without an interval. */
export interface DatePoint {
  readonly precision: Precision;
  /** First instant, inclusive. */
  readonly start: EpochMs;
  /** Instant after the last, exclusive. */
  readonly end: EpochMs;
  /** Marked `~`, `?` or `%`. */
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

/** Given EDTF text, returns the date, or why it cannot be read. Never throws. */
export function parseEdtf(text: string): EdtfReading {
  const oneOf = /^\[(.*)\.\.(.*)\]$/.exec(text);
  if (oneOf) return parseEnds(text, 'one-of', oneOf[1] ?? '', oneOf[2] ?? '', '');
  const slash = text.indexOf('/');
  if (slash >= 0)
    return parseEnds(text, 'interval', text.slice(0, slash), text.slice(slash + 1), '..');
  const point = parsePoint(text);
  if (typeof point === 'string') return { ok: false, reason: point };
  return {
    ok: true,
    date: { edtf: text, shape: 'single', first: point, last: point, precision: point.precision },
  };
}

/** For text that a schema has already accepted. Throws otherwise. */
export function edtf(text: string): EdtfDate {
  const reading = parseEdtf(text);
  if (!reading.ok) throw new Error(`not EDTF: ${text}: ${reading.reason}`);
  return reading.date;
}

/** Given an astronomical year, returns it as EDTF: 2022, 0044, -0043, Y12000, Y-12000. */
export function yearInEdtf(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

function parseEnds(
  text: string,
  shape: 'interval' | 'one-of',
  firstText: string,
  lastText: string,
  openMark: '..' | '',
): EdtfReading {
  const first = firstText === openMark ? null : parsePoint(firstText);
  const last = lastText === openMark ? null : parsePoint(lastText);
  if (typeof first === 'string') return { ok: false, reason: first };
  if (typeof last === 'string') return { ok: false, reason: last };
  const known = first ?? last;
  if (!known) return { ok: false, reason: 'both ends are open' };
  if (first && last && first.start >= last.end)
    return { ok: false, reason: 'it ends before it starts' };
  const precision = first && last ? coarser(first.precision, last.precision) : known.precision;
  return { ok: true, date: { edtf: text, shape, first, last, precision } };
}

function coarser(a: Precision, b: Precision): Precision {
  return precisions.indexOf(a) > precisions.indexOf(b) ? a : b;
}

function parsePoint(text: string): DatePoint | string {
  const match = /^(-?\d{4}|Y-?\d{5,6}|-?\d{3}X|-?\d{2}XX)(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/.exec(
    text,
  );
  if (!match) return `"${text}" is not a date that EDTF allows here`;
  const [, yearText = '', monthText, dayText, mark] = match;
  const approximate = mark !== '';
  if (yearText.startsWith('-0000')) return 'there is no year -0000';
  if (yearText.includes('X')) {
    if (monthText) return `"${text}" gives a month of an unknown year`;
    const width = yearText.endsWith('XX') ? 100 : 10;
    const digits = Number(yearText.replaceAll('X', '0'));
    const from = yearText.startsWith('-') ? digits - width + 1 : digits;
    return {
      precision: width === 100 ? 'century' : 'decade',
      start: epochOf(from),
      end: epochOf(from + width),
      approximate,
    };
  }
  const year = Number(yearText.replace('Y', ''));
  if (!monthText)
    return { precision: 'year', start: epochOf(year), end: epochOf(year + 1), approximate };
  const month = Number(monthText);
  if (month >= 21 && month <= 24) {
    if (dayText) return `"${text}" gives a day of a season`;
    const from = (month - 21) * 3 + 3;
    return {
      precision: 'season',
      start: epochOf(year, from),
      end: epochOf(year, from + 3),
      approximate,
    };
  }
  if (month < 1 || month > 12) return `there is no month ${monthText}`;
  if (!dayText)
    return {
      precision: 'month',
      start: epochOf(year, month),
      end: epochOf(year, month + 1),
      approximate,
    };
  const day = Number(dayText);
  const start = epochOf(year, month, day);
  if (day < 1 || civilOf(start).month !== month) return `there is no day ${text}`;
  return { precision: 'day', start, end: epochOf(year, month, day + 1), approximate };
}
