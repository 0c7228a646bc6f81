import type { Genre } from '../../lib/extraction/time-expression';

/** A document as a line of JSON has it. */
export interface DocumentLine {
  readonly doc_id: string;
  readonly text: string;
  readonly dct: string | undefined;
  readonly genre: Genre | undefined;
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
  if (dct !== undefined && dct !== null && typeof dct !== 'string')
    return '"dct" is not a string such as "2022-02-16"';
  return {
    doc_id: String(doc_id),
    text,
    dct: dct ?? undefined,
    genre: genre === 'news' || genre === 'narrative' ? genre : undefined,
  };
}
