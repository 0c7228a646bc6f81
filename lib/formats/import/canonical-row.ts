import { boundsOf, parseEdtf } from '../../time/edtf';
import { plainReading, type ColumnReading } from './date-columns';
import type { DateReading, IncomingDate, IncomingRow, Rejection } from './incoming-row';
import { atPrecision, joinDates } from './join-dates';
import { plainText, wholeWords } from './plain-text';
import { readCell, readParts, tidyCell } from './read-date';
import { hostOf, readAddress } from './web-address';

/** What was odd about a row that is imported nevertheless: a kind for the summary. */
export type RowWarning =
  | 'no web address where one belongs'
  | 'several addresses in one cell'
  | 'dated after its own source'
  | 'title shortened'
  | 'text shortened';

/** An imported event before its names are looked up. All texts are plain. */
export interface CanonicalRow {
  /** As the file has it. */
  readonly id?: string;
  readonly title: string;
  /** EDTF. */
  readonly date: string;
  readonly actors: readonly string[];
  readonly source: { readonly title: string; readonly url?: string };
  readonly text?: string;
  readonly warnings: readonly RowWarning[];
}

const longestTitle = 200;
const longestText = 4000;

/**
 * Given a row and how its columns are read, returns the event in it, or why there is none. `fallback`:
 * what a source is called that has neither name nor link.
 */
export function canonicalRow(
  row: IncomingRow,
  readings: ReadonlyMap<string, ColumnReading>,
  fallback: string,
): CanonicalRow | Rejection {
  const whole = plainText(row.title);
  if (whole === '') return { kind: 'no title', reason: 'there is no title' };
  const date = dateOf(row, readings);
  if (!date.ok) return { kind: date.kind, reason: date.reason };
  const warnings: RowWarning[] = [];
  const title = shortened(whole, longestTitle);
  if (title !== whole) warnings.push('title shortened');
  const source = sourceOf(row, fallback, warnings);
  const said = plainText(row.text ?? '');
  const text = shortened(said, longestText);
  if (text !== said) warnings.push('text shortened');
  if (isAfterSource(date.edtf, row, source.url, readings))
    warnings.push('dated after its own source');
  const actors = row.actors.map((name) => wholeWords(plainText(name), 60)).filter((name) => name);
  return {
    ...(row.id !== undefined && { id: row.id }),
    title,
    date: date.edtf,
    actors: [...new Set(actors)],
    source,
    ...(text !== '' && text !== title && { text }),
    warnings,
  };
}

/** The title of the whole file as a subject or a chapter shows it. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${wholeWords(text, most - 2)} …`;
}

function dateOf(row: IncomingRow, readings: ReadonlyMap<string, ColumnReading>): DateReading {
  const [start, end] = [readDate(row.start, readings), readDate(row.end, readings)];
  if (start && !start.ok) return start;
  if (end && !end.ok) return end;
  const at = (date: typeof start) => (date?.ok ? atPrecision(date.edtf, row.precision) : null);
  const joined = joinDates(at(start), at(end));
  if (!joined.ok || row.year === undefined) return joined;
  const year = readParts({ year: row.year });
  if (year.ok && start?.ok && !overlap(year.edtf, start.edtf))
    return {
      ok: false,
      kind: 'dates contradict',
      reason: `the year says ${row.year}, the date ${start.edtf}`,
    };
  return joined;
}

/** null: nothing is given there, or that it is not known (`..`). */
function readDate(
  date: IncomingDate | null,
  readings: ReadonlyMap<string, ColumnReading>,
): DateReading | null {
  if (!date) return null;
  if ('parts' in date) return readParts(date.parts);
  const text = tidyCell(date.text);
  if (text === '' || text === '..') return null;
  return readCell(text, readings.get(date.column) ?? plainReading);
}

function overlap(one: string, other: string): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return a.start < b.end && b.start < a.end;
}

function rangeOf(edtf: string): { start: number; end: number } {
  const reading = parseEdtf(edtf);
  const { start, end } = reading.ok ? boundsOf(reading.date) : { start: null, end: null };
  return { start: start ?? -Infinity, end: end ?? Infinity };
}

function sourceOf(
  { source }: IncomingRow,
  fallback: string,
  warnings: RowWarning[],
): { title: string; url?: string } {
  const name = plainText(source.title ?? '');
  const isNameAddress = !source.link && /^https?:\/\//i.test(name);
  const { url, fault } = readAddress(isNameAddress ? name : (source.link ?? ''));
  if (fault !== undefined)
    warnings.push(
      url === undefined ? 'no web address where one belongs' : 'several addresses in one cell',
    );
  const own = isNameAddress && url !== undefined ? '' : name;
  const title = own || (url === undefined ? fallback : hostOf(url));
  return { title: shortened(title, longestTitle), ...(url !== undefined && { url }) };
}

/** The day in the address of many a news page: `/2014/05/02/`. */
const dayInAddress = /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?:\/|$)/;

function isAfterSource(
  date: string,
  { source }: IncomingRow,
  url: string | undefined,
  readings: ReadonlyMap<string, ColumnReading>,
): boolean {
  const inAddress = dayInAddress.exec(url ?? '');
  const [, year = '', month = '', day = ''] = inAddress ?? [];
  const published = source.published
    ? readDate(source.published, readings)
    : inAddress && readParts({ year, month, day });
  return published?.ok === true && rangeOf(date).start >= rangeOf(published.edtf).end;
}
