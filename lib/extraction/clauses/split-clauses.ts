import type { TokenRange } from '../document/sentences';
import type { Token } from '../timex/tokens';
import { callsOff } from './calling-off';
import { isSaying } from './verb-forms';
import type { VerbGroup } from './verb-group';

/**
 * How a clause hangs on its sentence:
 *
 *   main         and what is joined to it ("…, and the troops left")
 *   relative     "who crossed the river", ", delivered ten days later"
 *   subordinate  "after it was signed", "although he refused"
 *   reported     what somebody said was done at another time: "(said) that sales fell in May"
 *   condition    "if", "unless", "should the deal fail"
 */
export type ClauseKind = 'main' | 'relative' | 'subordinate' | 'reported' | 'condition';

export interface Clause extends TokenRange {
  readonly kind: ClauseKind;
  /** It goes on with the main clause after one that interrupted it. */
  readonly resumes: boolean;
  /** Those whose head stands in it. */
  readonly verbs: readonly VerbGroup[];
}

const relatives = new Set(['who', 'which', 'whom', 'whose']);
const subordinators = new Set([
  'while',
  'whereas',
  'although',
  'though',
  'because',
  'when',
  'where',
  'after',
  'before',
  'since',
  'until',
  'once',
  'whenever',
  'following',
]);
const conditions = new Set(['if', 'unless', 'whether', 'lest']);
const coordinators = new Set(['and', 'but', 'so', 'yet', 'or', 'nor']);

interface Cut {
  readonly at: number;
  readonly kind: ClauseKind;
  /** It goes on with the clause that another interrupted: "the CEO, who resigned, | said". */
  readonly resumes?: true;
}

/**
 * The clauses of a sentence; together they are the sentence. Cuts are made only where both sides
 * have a verb (or one of `times`), and never inside quotation marks.
 */
export function clausesOf(
  tokens: readonly Token[],
  sentence: TokenRange,
  verbs: readonly VerbGroup[],
  times: readonly TokenRange[],
  isQuoted: (token: number) => boolean,
): Clause[] {
  const opening = openingKind(tokens, sentence, verbs);
  const isDated = (from: number, to: number) =>
    times.some((time) => time.first >= from && time.first < to);
  const cuts = cutsOf(tokens, sentence, verbs, times, isDated, isQuoted, opening);
  for (const at of reportedCuts(tokens, verbs, times)) {
    const later = cuts.findIndex((cut) => cut.at >= at);
    if (later < 0) cuts.push({ at, kind: 'reported' });
    else if (cuts[later]?.at !== at) cuts.splice(later, 0, { at, kind: 'reported' });
  }
  const clauses: Clause[] = [];
  let pending: Cut | null = null;
  for (const [i, cut] of [{ at: sentence.first, kind: opening }, ...cuts].entries()) {
    const end = cuts[i]?.at ?? sentence.end;
    const own = verbs.filter(({ head }) => head >= cut.at && head < end);
    const dated = isDated(cut.at, end);
    const stands = own.some(({ form }) => form !== 'participle') || (own.length > 0 && dated);
    const last = clauses.at(-1);
    const isInterrupted =
      own.length === 0 && dated && i === 0 && cuts.some(({ resumes }) => resumes);
    if (stands || isInterrupted) {
      // "After the talks, held up by a storm, | the two agreed": an aside, and the clause goes on.
      const isAside =
        cut.kind === 'relative' &&
        !relatives.has(tokens[cut.at]?.lower ?? '') &&
        own.some(({ form }) => form !== 'participle');
      const hangsOn = pending !== null && cut.kind === 'relative' && !isAside;
      if (pending && hangsOn)
        clauses.push({
          first: pending.at,
          end: cut.at,
          kind: pending.kind,
          resumes: false,
          verbs: [],
        });
      const from: Cut = pending && !hangsOn ? pending : cut;
      clauses.push({
        first: from.at,
        end,
        kind: isAside ? 'main' : from.kind,
        resumes: 'resumes' in cut,
        verbs: verbs.filter(({ head }) => head >= from.at && head < end),
      });
      pending = null;
    } else if (last) {
      clauses[clauses.length - 1] = { ...last, end, verbs: [...last.verbs, ...own] };
    } else pending ??= cut;
  }
  return clauses.length > 0 ? clauses : [{ ...sentence, kind: opening, resumes: false, verbs }];
}

/** Where clauses begin, the first left out. */
function cutsOf(
  tokens: readonly Token[],
  sentence: TokenRange,
  verbs: readonly VerbGroup[],
  times: readonly TokenRange[],
  isDated: (from: number, to: number) => boolean,
  isQuoted: (token: number) => boolean,
  opening: ClauseKind,
): Cut[] {
  const cuts: Cut[] = [];
  for (let at = sentence.first + 1; at < sentence.end - 1; at++) {
    if (isQuoted(at)) continue;
    const open = cuts.at(-1) ?? { at: sentence.first, kind: opening };
    const isList =
      tokens[at]?.lower === 'and' &&
      tokens[at - 1]?.lower !== ',' &&
      !hasFinite(verbs, startOfSubject(tokens, open.at, at), at, false);
    if (isList) continue;
    const kind =
      cutAt(tokens, at, verbs, times) ?? joinedVerb(tokens, at, sentence, verbs, isDated);
    if (kind) cuts.push({ at, kind });
    else if (
      tokens[at - 1]?.lower === ',' &&
      hasFinite(verbs, open.at, at, open.kind === 'relative')
    ) {
      if (
        open.kind === 'relative' &&
        verbs.some(({ first, form }) => first === at && form !== 'participle')
      )
        cuts.push({ at, kind: 'main', resumes: true });
      else if (
        (open.kind === 'subordinate' || open.kind === 'condition') &&
        hasFinite(verbs, at, at + longestSubject, false)
      )
        cuts.push({ at, kind: 'main' });
    }
  }
  return cuts;
}

/** "on Friday, a day after | Arland and Bervia met": where the subject that goes on at `at` can begin. */
function startOfSubject(tokens: readonly Token[], open: number, at: number): number {
  for (let from = at - 1; from > Math.max(open, at - longestSubject); from--)
    if (prepositional.has(tokens[from]?.lower ?? '')) return from;
  return open;
}

/** Before the verb of a main clause that follows a subordinate one, in tokens. */
const longestSubject = 14;

function hasFinite(
  verbs: readonly VerbGroup[],
  from: number,
  to: number,
  orParticiple: boolean,
): boolean {
  return verbs.some(
    ({ first, form }) => first >= from && first < to && (orParticiple || form !== 'participle'),
  );
}

function openingKind(
  tokens: readonly Token[],
  { first }: TokenRange,
  verbs: readonly VerbGroup[],
): ClauseKind {
  const lower = tokens[first]?.lower ?? '';
  const next = tokens[first + 1]?.lower ?? '';
  if (lower === 'even' && next === 'if') return 'condition';
  if (['but', 'and', 'so', 'yet'].includes(lower))
    return openingKind(tokens, { first: first + 1, end: first + 2 }, verbs);
  if (conditions.has(lower)) return 'condition';
  if (lower === 'should' || (lower === 'were' && next !== 'there')) return 'condition';
  if (lower === 'had' || lower === 'given') return 'condition';
  if (
    subordinators.has(lower) &&
    (!prepositional.has(lower) || hasVerbBeforeComma(tokens, first, verbs))
  )
    return 'subordinate';
  return 'main';
}

/** May stand before a noun alone: "after the vote, he left". */
const prepositional = new Set(['after', 'before', 'since', 'until', 'following']);

/** In tokens. */
const longestClause = 30;

function hasVerbBeforeComma(
  tokens: readonly Token[],
  at: number,
  verbs: readonly VerbGroup[],
): boolean {
  const verb = verbs.find(({ first, form }) => first > at && form !== 'participle');
  if (!verb || verb.first - at > longestClause) return false;
  let commas = 0;
  for (let next = at + 1; next < verb.first; next++) if (tokens[next]?.lower === ',') commas++;
  // "after its leader, Hugo Brandt, accused"
  const isApposed = commas === 2 && tokens[verb.first - 1]?.lower === ',';
  return commas === 0 || isApposed;
}

/** What kind of clause begins at `at`; null: none does. */
function cutAt(
  tokens: readonly Token[],
  at: number,
  verbs: readonly VerbGroup[],
  times: readonly TokenRange[],
): ClauseKind | null {
  const token = tokens[at];
  const before = tokens[at - 1]?.lower ?? '';
  if (!token) return null;
  if (before === ';' || before === '—') return 'main';
  if (before === '-' && token.gap !== 'none' && tokens[at - 1]?.gap !== 'none') return 'main';
  if (token.kind !== 'word') return null;
  const { lower } = token;
  const afterComma = before === ',' || (before === '”' && tokens[at - 2]?.lower === ',');
  if (relatives.has(lower) && (afterComma || verbs.some(({ first }) => first === at + 1)))
    return 'relative';
  if (conditions.has(lower)) return 'condition';
  if (lower === 'even' && afterComma)
    return subordinators.has(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.lower === 'as'
      ? 'subordinate'
      : null;
  if (
    subordinators.has(lower) &&
    (!prepositional.has(lower) || hasVerbBeforeComma(tokens, at, verbs)) &&
    before !== 'even' &&
    (!isQuantity(tokens, at) || isDatedAfter(at, verbs, times))
  )
    return 'subordinate';
  if (lower === 'as' && afterComma) return 'subordinate';
  if (coordinators.has(lower) && afterComma) return 'main';
  if (lower === 'but' || (lower === 'and' && startsFinite(tokens, at + 1, verbs))) return 'main';
  if (!afterComma) return null;
  const group = verbs.find(({ first }) => first === at);
  return group?.form === 'participle' ? 'relative' : null;
}

/** "met on Friday and promised another": after a time, a second verb of the same subject begins a clause. */
function joinedVerb(
  tokens: readonly Token[],
  at: number,
  { first }: TokenRange,
  verbs: readonly VerbGroup[],
  isDated: (from: number, to: number) => boolean,
): ClauseKind | null {
  if (tokens[at]?.lower !== 'and') return null;
  const next = verbs.find((verb) => verb.first === at + 1 || verb.head === at + 3);
  if (!isDated(Math.max(first, at - 12), at) && !(next && isDated(next.end, next.end + 8)))
    return null;
  return next && next.form !== 'participle' ? 'main' : null;
}

/** Where what is reported begins, if a time stands after its verb: "said | that sales fell in May". */
function reportedCuts(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  times: readonly TokenRange[],
): number[] {
  const cuts: number[] = [];
  for (const [i, saying] of verbs.entries()) {
    const told = verbs[i + 1];
    if (!told || !isSaying(tokens[saying.head]?.lower ?? '') || saying.form === 'participle')
      continue;
    if (callsOff(tokens, saying)) continue;
    if (!['past', 'perfect', 'past perfect', 'present'].includes(told.form)) continue;
    const next = verbs[i + 2]?.first ?? Infinity;
    const isDatedLater = times.some(
      ({ first }) => first >= told.end && first < next && first - told.end < 20,
    );
    if (!isDatedLater) continue;
    let at = saying.head + 1;
    for (let that = told.first - 1; that > saying.head; that--)
      if (tokens[that]?.lower === 'that') {
        at = that;
        break;
      }
    const between = times.find(({ first }) => first >= at && first < told.first);
    cuts.push(between ? between.end : at);
  }
  return cuts;
}

/** "six days after | they had spoken on May 5": a verb with a time of its own. */
function isDatedAfter(
  at: number,
  verbs: readonly VerbGroup[],
  times: readonly TokenRange[],
): boolean {
  const verb = verbs.find(({ first, form }) => first > at && form !== 'participle');
  return (
    verb !== undefined && times.some(({ first }) => first >= verb.end && first - verb.end < 12)
  );
}

/** "two days after", "a week before", "shortly after": part of a time, with what follows. */
function isQuantity(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.word.unit !== undefined ||
    ['shortly', 'soon', 'just', 'right', 'ever', 'long', 'not'].includes(before?.lower ?? '')
  );
}

/** "and they left", "and the troops had left": a subject of at most four words, then its verb. */
function startsFinite(tokens: readonly Token[], at: number, verbs: readonly VerbGroup[]): boolean {
  for (let next = at; next <= at + 4; next++) {
    if (tokens[next]?.kind === 'mark' && tokens[next]?.lower !== "'") return false;
    const verb = verbs.find(({ first }) => first === next);
    if (verb) return next > at && verb.form !== 'participle';
  }
  return false;
}
