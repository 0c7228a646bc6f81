import { eventLines } from './event-lines';
import { readKnownActors } from './known-actors';
import type { NumberedLine } from './lines';
import { readDocument, type DocumentLine } from './read-document';
import { printValue } from '../subject/data-path';
import { timexLines } from './timex-lines';

/** What is looked for in the documents of a stream. */
export const extractModes = ['--timex', '--events'] as const;
export type ExtractMode = (typeof extractModes)[number];

export type LineMaker = (document: DocumentLine) => readonly string[];

/** `root` is the folder of the subject whose actors are known. */
export function lineMaker(mode: ExtractMode, root: string): LineMaker {
  if (mode === '--timex') return timexLines;
  const { actors } = readKnownActors(root);
  return (document) => eventLines(document, actors);
}

/** What comes of some lines: what is written, and what is reported of lines that cannot be read. */
export interface BatchResult {
  readonly output: string;
  readonly reports: readonly string[];
}

/**
 * Reads the documents in `lines` and makes their lines, in their order. Those that cannot be read, or
 * that `make` throws at, are reported and skipped; a date or a kind that is none is reported and inferred.
 */
export function makeBatch(lines: readonly NumberedLine[], make: LineMaker): BatchResult {
  const output: string[] = [];
  const reports: string[] = [];
  for (const { line, number } of lines) {
    if (line.trim() === '') continue;
    const document = readDocument(line);
    const made = typeof document === 'string' ? document : linesOfDocument(document, make);
    if (typeof document !== 'string')
      for (const part of document.unread)
        reports.push(`line ${number}: ${part}; inferred from the text.`);
    if (typeof made === 'string') reports.push(`line ${number}: ${made}; skipped.`);
    else for (const found of made) output.push(found);
  }
  return { output: output.map((line) => `${line}\n`).join(''), reports };
}

/** The lines of a document, or what is wrong. */
function linesOfDocument(document: DocumentLine, make: LineMaker): readonly string[] | string {
  try {
    return make(document);
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return `${printValue(document.doc_id)} cannot be read for what it says (${reason})`;
  }
}
