import type { Genre } from '../../lib/extraction/time-expression';
import { isoDate } from '../../lib/extraction/timex/iso-date';
import { printValue } from '../subject/data-path';

/** A document as a line of JSON has it. */
export interface DocumentLine {
  readonly doc_id: string;
  readonly text: string;
  readonly dct: string | undefined;
  readonly genre: Genre | undefined;
  /** What of the line could not be read and is inferred from the text instead. */
  readonly unread: readonly string[];
}

/** Given a line, returns the document in it, or what is wrong with the line. */
export function readDocument(line: string): DocumentLine | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'not an object {"doc_id", "text", "dct"?, "genre"?}';
  const { doc_id, text, dct, genre } = value as Record<string, unknown>;
  if (typeof doc_id !== 'string' && typeof doc_id !== 'number') return 'no "doc_id", a string';
  if (typeof text !== 'string') return 'no "text", a string';
  const unread = [
    ...(isMissing(dct) || isDate(dct)
      ? []
      : [`"dct" ${printValue(dct)} is not a date such as "2022-02-16", "2022-02" or "2022"`]),
    ...(isMissing(genre) || isGenre(genre)
      ? []
      : [`"genre" ${printValue(genre)} is neither "news" nor "narrative"`]),
  ];
  return {
    doc_id: String(doc_id),
    text,
    dct: isDate(dct) ? dct : undefined,
    genre: isGenre(genre) ? genre : undefined,
    unread,
  };
}

/** What is missing is inferred from the text. */
function isMissing(value: unknown): value is undefined | null | '' {
  return value === undefined || value === null || value === '';
}

/** YYYY, YYYY-MM, or YYYY-MM-DD and perhaps a time of day. */
function isDate(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const date = isoDate(value);
  return date?.precision === 'day' || (date !== null && /^\d{4}(?:-?\d\d)?$/.test(value.trim()));
}

function isGenre(value: unknown): value is Genre {
  return value === 'news' || value === 'narrative';
}
