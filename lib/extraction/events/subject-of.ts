import type { Clause } from '../clauses/split-clauses';
import type { VerbGroup } from '../clauses/verb-group';
import type { ReadDocument } from '../document/document';
import type { Sentence, TokenRange } from '../document/sentences';
import { nounPhraseBefore } from './noun-phrase';

const relatives = new Set(['who', 'which', 'that']);
const openers = new Set(
  'in on at by with for from to after before since during despite following until according as given under through amid among'.split(
    ' ',
  ),
);
/** A longer subject says more than a title has room for, in tokens. */
const longestSubject = 12;

/**
 * Who or what a clause tells of, where it does not say so itself: what "who" and "which" stand for,
 * what a participle hangs on, and the subject of the verb before ("he came | and promised aid").
 * null: it has its own subject.
 */
export function subjectOf(
  document: ReadDocument,
  sentence: Sentence,
  clauses: readonly Clause[],
  clause: Clause,
  verb: VerbGroup,
): TokenRange | null {
  const opener = document.tokens[clause.first]?.lower ?? '';
  if (clause.first === sentence.first && verb.form !== 'participle') return null;
  if (clause.kind === 'relative' && relatives.has(opener))
    return nounPhraseBefore(document, sentence, clause.first);
  if (verb.form === 'participle') return nounPhraseBefore(document, sentence, verb.first);
  const own = verb.first - clause.first;
  const isSubjectless =
    own === 0 ||
    (own <= 2 &&
      ['and', 'but', 'or', 'then'].includes(opener) &&
      isAdverb(document, clause.first + 1, verb.first));
  if (!isSubjectless || clause.kind !== 'main') return null;
  const main = clauses.find(
    ({ kind, verbs }) => kind === 'main' && verbs.some(({ form }) => form !== 'participle'),
  );
  const first = main?.verbs.find(({ form }) => form !== 'participle');
  if (!main || !first || main === clause) return null;
  const start = clauseStart(document, main, first);
  return first.first - start > 0 && first.first - start <= longestSubject
    ? { first: start, end: first.first }
    : null;
}

function isAdverb({ tokens }: ReadDocument, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (!lower.endsWith('ly') && !['also', 'then', 'later', 'now', 'even'].includes(lower))
      return false;
  }
  return true;
}

/**
 * Where a clause begins without what it opens with: "After weeks of talks, | the two agreed",
 * "It may be recalled that | he said", "and | they left".
 */
export function clauseStart(
  { tokens, quoted }: ReadDocument,
  clause: TokenRange,
  verb: VerbGroup,
): number {
  const opener = tokens[clause.first]?.lower ?? '';
  const joined = ['and', 'but', 'so', 'yet'].includes(opener) ? clause.first + 1 : clause.first;
  let start = joined;
  const isFrame = ['it', 'that'].includes(tokens[joined]?.lower ?? '');
  const frameEnd = isFrame ? verb.first : joined;
  for (let at = joined + 1; at < frameEnd; at++)
    if (['that', 'why'].includes(tokens[at]?.lower ?? '')) start = at + 1;
  // "held up by a storm, the two agreed"
  const isParticiple = tokens[start + 1]?.lower === 'by';
  if (!isParticiple && !openers.has(tokens[start]?.lower ?? '')) return start;
  for (let at = start; at < verb.first - 1; at++) {
    if (quoted[at] === 1) break;
    if (tokens[at]?.lower === ',') start = at + 1;
  }
  return start;
}
