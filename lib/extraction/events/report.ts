import type { ReadDocument } from '../document/document';
import type { Genre } from '../time-expression';

/** Of its verbs, how many tell in the past tense in a report of news. Opinion argues in the present. */
const leastPast = 0.5;

/**
 * Whether a document reports what has just happened, so that what has no date of its own is of the
 * document's day: its day is known, and most of its verbs are in the past tense or the perfect.
 */
export function isReport(document: ReadDocument, genre: Genre | undefined): boolean {
  if (genre === 'narrative' || document.date?.length !== 10) return false;
  if (document.masks.some(({ kind }) => kind === 'date line' || kind === 'dateline')) return true;
  let past = 0;
  let all = 0;
  for (const groups of document.verbs)
    for (const { form, head } of groups) {
      if (document.quoted[head] === 1 || form === 'participle') continue;
      all++;
      if (form === 'past' || form === 'past perfect') past++;
    }
  return all > 0 && past / all >= leastPast;
}
