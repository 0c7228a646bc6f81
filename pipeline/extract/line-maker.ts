import { eventLines } from './event-lines';
import { knownActorsIn } from './known-actors';
import type { NumberedLine } from './lines';
import { readDocument, type DocumentLine } from './read-document';
import { timexLines } from './timex-lines';

/** What is looked for in the documents of a stream. */
export const extractModes = ['--timex', '--events'] as const;
export type ExtractMode = (typeof extractModes)[number];

export type LineMaker = (document: DocumentLine) => readonly string[];

/** `root` is the folder of the subject whose actors are known. */
export function lineMaker(mode: ExtractMode, root: string): LineMaker {
  if (mode === '--timex') return timexLines;
  const actors = knownActorsIn(root);
  return (document) => eventLines(document, actors);
}

/** What comes of some lines: what is written, and what is reported of lines that cannot be read. */
export interface BatchResult {
  readonly output: string;
  readonly reports: readonly string[];
}

/** Reads the documents in `lines` and makes their lines, in their order. Bad ones are reported and skipped. */
export function makeBatch(lines: readonly NumberedLine[], make: LineMaker): BatchResult {
  const output: string[] = [];
  const reports: string[] = [];
  for (const { line, number } of lines) {
    if (line.trim() === '') continue;
    const document = readDocument(line);
    if (typeof document === 'string') reports.push(`line ${number}: ${document}; skipped.`);
    else output.push(...make(document));
  }
  return { output: output.map((line) => `${line}\n`).join(''), reports };
}
