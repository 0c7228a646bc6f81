import type { SourceDocument } from '../../model/subject';
import { dateInWords } from '../../time/date-words';

/** Writer, title, publisher and date of a document, as one line, as far as they are known. */
export function documentLine({
  creator,
  title,
  publisher,
  published,
}: Pick<SourceDocument, 'creator' | 'title' | 'publisher' | 'published'>): string {
  return [creator, `“${title}”`, publisher, dateInWords(published.date)]
    .filter((part) => part !== null)
    .join(', ');
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
