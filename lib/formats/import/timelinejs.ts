/**
 * The JSON files of TimelineJS. Version 3 has `events` with dates in parts; version 2 has a `timeline`
 * with dates in one text, year first: `1963,8,9`, `2012,1,26,14,30`, or as in its spreadsheets.
 */
import { plainText } from './plain-text';
import { hostOf, readAddress } from './web-address';
import type { CellDate, DateParts, IncomingDate, IncomingRow } from './incoming-row';
import { asList, asObject, asText, textOrNone, type JsonObject } from './json-fields';
import type { Layout } from './layouts';

/** A whole file: what it says of itself, and its events as they stand. */
export interface TimelineJsFile {
  readonly layout: Layout;
  readonly title?: string;
  readonly text?: string;
  readonly events: readonly JsonObject[];
  /** Where the list of events stands in the file: `events`. */
  readonly path: string;
  /** Labelled stretches of the axis, which are no events. */
  readonly eras: number;
}

/** Given a JSON document, returns it as a TimelineJS file; null if it is none. */
export function timelineJsFile(value: unknown): TimelineJsFile | null {
  const file = asObject(value);
  if (!file) return null;
  const old = asObject(file['timeline']);
  if (old)
    return {
      layout: 'timelinejs-2',
      ...titleOf(asText(old['headline']), asText(old['text'])),
      events: asList(old['date']).map(objectOrText),
      path: 'timeline.date',
      eras: asList(old['era']).length,
    };
  if (!Array.isArray(file['events'])) return null;
  const title = asObject(asObject(file['title'])?.['text']);
  return {
    layout: 'timelinejs-3',
    ...titleOf(asText(title?.['headline']), asText(title?.['text'])),
    events: asList(file['events']).map(objectOrText),
    path: 'events',
    eras: asList(file['eras']).length,
  };
}

function titleOf(title: string, text: string): { title?: string; text?: string } {
  return { ...(title !== '' && { title }), ...(text !== '' && { text }) };
}

function objectOrText(value: unknown): JsonObject {
  return asObject(value) ?? { value };
}

/** Given an entry of such a file, returns its row. */
export function timelineJsRow(event: JsonObject, layout: Layout): IncomingRow {
  return layout === 'timelinejs-2' ? oldRow(event) : row(event);
}

function row(event: JsonObject): IncomingRow {
  const text = asObject(event['text']);
  const media = asObject(event['media']);
  return {
    ...idOf(event['unique_id']),
    title: titleIn(text?.['headline'], text?.['text'], media?.['caption']),
    start: partsOf(event['start_date']),
    end: partsOf(event['end_date']),
    actors: [],
    source: mediaSource(media?.['url'], media?.['credit'], asText(text?.['text'])),
    ...textOf(text?.['text']),
  };
}

function oldRow(event: JsonObject): IncomingRow {
  const asset = asObject(event['asset']);
  return {
    ...idOf(event['unique_id'] ?? event['uniqueid']),
    title: titleIn(event['headline'], event['text'], asset?.['caption']),
    start: oldDate('startDate', event['startDate']),
    end: oldDate('endDate', event['endDate']),
    actors: [],
    source: mediaSource(asset?.['media'], asset?.['credit'], asText(event['text'])),
    ...textOf(event['text']),
  };
}

/** The headline, which such an entry may lack: then the first that is said of it instead. */
function titleIn(headline: unknown, ...instead: readonly unknown[]): string {
  const texts = [headline, ...instead].map(asText);
  return texts.find((text) => plainText(text) !== '') ?? '';
}

function idOf(value: unknown): { id?: string } {
  const id = textOrNone(value);
  return id === undefined ? {} : { id };
}

function textOf(value: unknown): { text?: string } {
  const text = textOrNone(value);
  return text === undefined ? {} : { text };
}

function partsOf(value: unknown): IncomingDate | null {
  const date = asObject(value);
  if (!date) {
    const text = textOrNone(value);
    return text === undefined ? null : { column: 'date', text };
  }
  const parts: DateParts = {
    year: asText(date['year']),
    month: asText(date['month']),
    day: asText(date['day']),
    hour: asText(date['hour']),
    minute: asText(date['minute']),
    second: asText(date['second']),
    millisecond: asText(date['millisecond']),
  };
  return Object.values(parts).every((part: string) => part.trim() === '') ? null : { parts };
}

/** `1963,8,9` in parts; any other text as the cell of a column. */
function oldDate(column: string, value: unknown): IncomingDate | null {
  const text = textOrNone(value);
  if (text === undefined) return null;
  return commaParts(text) ?? { column, text };
}

/** Year, month, day, hour, minute, second and millisecond, with commas between; null for another text. */
export function commaParts(text: string): { readonly parts: DateParts } | null {
  if (!/^\s*-?\d+\s*(,[\s\d]*){0,6}$/.test(text)) return null;
  const [year = '', month, day, hour, minute, second, millisecond] = text
    .split(',')
    .map((part) => part.trim());
  return {
    parts: {
      year,
      ...(month !== undefined && { month }),
      ...(day !== undefined && { day }),
      ...(hour !== undefined && { hour }),
      ...(minute !== undefined && { minute }),
      ...(second !== undefined && { second }),
      ...(millisecond !== undefined && { millisecond }),
    },
  };
}

const linkInText = /<a\b[^>]*\bhref\s*=\s*["']?(https?:\/\/[^"'\s>]+)/i;
const picture = /\.(?:jpe?g|png|gif|svg|webp|mp3|mp4)(?:[?#]|$)/i;

/**
 * Where such an entry says it is from: what it links to in its text, since its media is more often a
 * picture of it than its source; else its media, unless that is a frame or a path of its own site.
 */
export function mediaSource(media: unknown, credit: unknown, text: string): IncomingRow['source'] {
  const own = asText(media);
  const { url } = own.includes('<') ? {} : readAddress(own);
  const linked = linkInText.exec(text)?.[1]?.replaceAll('&amp;', '&');
  const isPicture = url === undefined || picture.test(url);
  const link = isPicture && linked !== undefined ? linked : own.includes('<') ? linked : own;
  const isOwn = link === own;
  const title = isOwn ? asText(credit) : '';
  return {
    title: title.trim() === '' && url !== undefined && isOwn ? hostOf(url) : title,
    ...(link !== undefined && link.trim() !== '' && { link }),
  };
}

/** The cell of a spreadsheet of version 2: numbers with commas, or a date of its own. */
export function spreadsheetDate(cell: CellDate): IncomingDate | null {
  if (cell.text.trim() === '') return null;
  return cell.text.includes(',') ? (commaParts(cell.text) ?? cell) : cell;
}
