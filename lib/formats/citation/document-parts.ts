import type { SourceDocument } from '../../model/subject';
import { dateInWords } from '../../time/date-words';

/** What tells a document from others, in the order in which it is said: title, publisher, date. A publisher that is not known is left out. */
export function documentParts({
  title,
  publisher,
  published,
}: Pick<SourceDocument, 'title' | 'publisher' | 'published'>): readonly [string, ...string[]] {
  const date = dateInWords(published.date);
  return publisher === null ? [title, date] : [title, publisher, date];
}
