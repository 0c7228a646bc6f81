import type { SourceDocument } from '../../model/subject';
import { documentParts } from './document-parts';

/** Writer, title, publisher and date of a document, as one line, as far as they are known. */
export function documentLine(
  source: Pick<SourceDocument, 'creator' | 'title' | 'publisher' | 'published'>,
): string {
  const [title, ...others] = documentParts(source);
  const writer = source.creator === null ? [] : [source.creator];
  return [...writer, `“${title}”`, ...others].join(', ');
}

/**
 * The exact words, where they stand, and the address of the passage: a line each. `day`, in words: the day on which
 * the timeline they were copied from was shown as known; null: today.
 */
export function quotation(
  quote: string,
  line: string,
  address: string,
  day: string | null,
): string {
  const then = day === null ? '' : `\n(from the timeline as known on ${day})`;
  return `“${quote}”\n— ${line}\n${address}${then}`;
}
