import type { ReadDocument } from '../document/document';
import type { TokenRange } from '../document/sentences';
import type { ClauseEvent, When } from './clause-event';
import { shiftDays } from './shift-days';
import { isAfterDocument, type DocumentTime } from './when';

/** "They didn’t.", "It was not.", "None of it came." In tokens. */
const longestDenial = 12;

/**
 * The sentence after a plan or prediction, in the same paragraph, where it says in few words that it
 * did not come; null otherwise.
 */
export function denialAfter(
  document: ReadDocument,
  event: ClauseEvent,
  index: number,
): TokenRange | null {
  if (event.status !== 'planned' && event.status !== 'predicted') return null;
  const own = document.sentences[index];
  const next = document.sentences[index + 1];
  if (!own || !next || next.paragraph !== own.paragraph) return null;
  if (next.end - next.first > longestDenial) return null;
  const verb = document.verbs[index + 1]?.[0];
  if (!verb || verb.form === 'may' || verb.form === 'would' || verb.form === 'will') return null;
  const opener = document.tokens[next.first]?.lower ?? '';
  const denies = verb.negated || opener === 'none' || opener === 'nothing';
  return denies && pronouns.has(opener) ? { first: next.first, end: next.end } : null;
}

const pronouns = new Set([
  'it',
  'they',
  'he',
  'she',
  'that',
  'this',
  'none',
  'nothing',
  'neither',
  'but',
  'we',
  'those',
  'these',
]);

/** What is told as not having come is past: "on Sunday" was the last one. */
export function deniedWhen(when: When, time: DocumentTime): When {
  if (
    when.edtf === null ||
    !when.rule.startsWith('time: weekday') ||
    !isAfterDocument(when.edtf, time)
  )
    return when;
  return { ...when, edtf: shiftDays(when.edtf, -7), rule: `${when.rule}, and past` };
}
