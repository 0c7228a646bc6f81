import { countOf } from '@/lib/layout/counted';
import { dayInWords } from './day-words';
import type { KnownThen } from './known-then';

/** `As known on 16 February 2022: 3 of 5 documents had been published.` */
export function knownInWords({
  day,
  published,
  documents,
}: Pick<KnownThen, 'day' | 'published' | 'documents'>): string {
  return `As known on ${dayInWords(day)}: ${published} of ${countOf(documents, 'document')} had been published.`;
}
