import type { StatementKind } from '../../model/words';
import { assertionBy, isImagining } from '../clauses/governing-words';
import { callsOff, comesAbout, fallsShort, postpones, putsOffTo } from '../clauses/calling-off';
import type { Clause } from '../clauses/split-clauses';
import { isCommitting, isSaying, isTrying, modals } from '../clauses/verb-forms';
import type { VerbGroup } from '../clauses/verb-group';
import type { ReadDocument } from '../document/document';
import type { Sentence, TokenRange } from '../document/sentences';
import { beginningWithin } from '../document/within';
import { wordSet } from '../timex/word-set';
import { isOnlyPossible } from './named-events';
import { isCalledFalse, isSetApart, standingOf } from './assertion';
import type { When } from './clause-event';
import type { DocumentTime } from './when';

/** What a clause says of what it tells. */
export interface ClauseStatus {
  /** Its main verb; null: it has none. */
  readonly verb: VerbGroup | null;
  /** null: it tells of no event (a hypothesis, a denial, a state, a habit). */
  readonly kind: StatementKind | null;
  readonly rules: readonly string[];
  /** The sentence asks. */
  readonly isQuestion: boolean;
  /** The words by which others tell it: "Moll said that"; null: the document itself tells it. */
  readonly source: TokenRange | null;
  /** Of an event that the token `noun` of the clause names; null: it tells that there was none. */
  ofNoun(when: When, noun: number): StatementKind | null;
  /** A plan without a time of its own is for some time after the document. */
  withOpenEnd(when: When): When;
}

/** Reads the status of clause `index` of a sentence off its verbs. */
export function statusOf(
  document: ReadDocument,
  sentence: Sentence,
  clauses: readonly Clause[],
  index: number,
  time: DocumentTime,
): ClauseStatus {
  const { tokens } = document;
  const clause = clauses[index] ?? {
    ...sentence,
    kind: 'main' as const,
    resumes: false,
    verbs: [],
  };
  const hasCondition = clauses.some(({ kind }) => kind === 'condition');
  const verbs = clause.verbs.filter(({ head }) => document.quoted[head] === 0);
  const finite = verbs.filter(({ form }) => form !== 'participle');
  const isFrame = isFrameAround(document, clause, finite[0], finite[1]);
  const isAside = isAccordingTo(document, clause, finite[0]);
  const main = (isFrame || isAside ? finite[1] : finite[0]) ?? verbs[0] ?? null;
  const isMissed =
    main &&
    (isOfNobody(document, clause, main) || isOfNothing(tokens, main) || fallsShort(tokens, main));
  const verb = isMissed ? { ...main, negated: true } : main;
  const all = clauses.flatMap((one) => one.verbs).filter(({ head }) => document.quoted[head] === 0);
  const standing = verb && standingOf(document, sentence, all, verb);
  const isUnreal = standing
    ? standing.assertion === 'unreal'
    : isSetApart(tokens, sentence, sentence.end);
  const ofNoun = (when: When, noun: number): StatementKind | null => {
    if (isUnreal || isNone(tokens, noun) || (verb && isUndone(tokens, verb, noun))) return null;
    const isAhead = isAfter(when.edtf, time.date);
    if (isOnlyPossible(tokens, noun)) return isAhead ? 'predicted' : null;
    return isAhead ? 'planned' : 'happened';
  };
  const keep = (when: When): When => when;
  // A report tells when it was said; when it is to be, nobody knows.
  const ofSaying = (when: When): When => (time.isReport ? when : openEnd(when));
  const openEnd = (when: When): When =>
    when.timex || time.date === null || when.edtf === null
      ? when
      : { ...when, edtf: `[${time.date}..]`, rule: 'some time after the document' };
  const isAsked = isQuestion(document, sentence);
  const isOthers = standing?.assertion === 'attributed';
  const put = (kind: StatementKind | null, rule: string, withOpenEnd = keep): ClauseStatus => ({
    verb,
    kind: isUnreal ? null : kind === 'happened' && isOthers ? 'said' : kind,
    rules: isOthers ? [rule, 'as others tell it'] : [rule],
    source: isOthers ? standing.source : null,
    isQuestion: isAsked,
    ofNoun,
    withOpenEnd,
  });
  if (!verb) return put(null, 'no verb');
  const head = tokens[verb.head]?.lower ?? '';
  if (clause.kind === 'condition') return put(null, 'condition');
  if (isAsked) return put(null, 'question');
  if (verb.negated || isCalledFalse(tokens, verb.head)) return put(null, 'denied');
  switch (verb.form) {
    case 'past':
    case 'perfect':
    case 'past perfect':
    case 'participle':
    case 'present': {
      if (
        isCommitting(head) &&
        (isSaying(head) || verb.form !== 'participle') &&
        !isPassive(tokens, verb) &&
        verb.form !== 'present'
      )
        if (promisesAhead(document, clause, verb)) return put('planned', 'commitment', ofSaying);
      if (isSaying(head) && !verb.bare && (!weakSayings.has(head) || hasQuote(document, clause))) {
        const goesOn = tokens[clause.end - 1]?.lower === 'that';
        const rest = goesOn ? clauses.slice(index + 1).flatMap((next) => next.verbs) : [];
        const later = [...verbs.slice(verbs.indexOf(verb) + 1), ...rest];
        const own = later.find((next) => isOwnIntent(document, next));
        if (own && !hasCondition) return put('planned', 'says what it will do', ofSaying);
        const foretold = later[0] && isForetelling(later[0]) && !later[0].negated;
        const after = later[0];
        return foretold && after
          ? put('predicted', `says what ${after.form === 'may' ? 'may' : 'will'} come`)
          : put('said', 'verb of saying');
      }
      const made = finite.some(({ first }) => first >= verb.end) && assertionBy(tokens, verb.head);
      const isImaginedDoing = tokens[verb.end]?.lower === 'of' && isImagining(head);
      if (made === 'unreal' || isImaginedDoing) return put(null, 'wished or imagined');
      const spread = isGoingRound(tokens, clause, verb);
      if (spread)
        return spread === 'unreal' ? put(null, 'feared') : put('said', 'hearsay that spreads');
      if (made === 'attributed') return put('said', 'verb of hearsay');
      if (putsOff(document, clause, verb)) return put('planned', 'put off');
      if (isExpectation(document, clause)) return put('predicted', 'expectation');
      if (verb.form === 'present' && time.isReport && head.endsWith('ing') && !verb.bare)
        return put('happened', 'going on');
      if (verb.form === 'present') return put(null, 'present state');
      return put('happened', `${verb.form} tense`);
    }
    case 'planned':
      if (isTrying(tokens[verb.head - 2]?.lower ?? '')) return put('planned', 'attempt', ofSaying);
      return isPurpose(document, verb) ? put(null, 'purpose') : put('planned', 'plan', openEnd);
    case 'predicted':
      return put('predicted', 'forecast', openEnd);
    case 'will':
      return hasCondition ? put(null, 'hangs on a condition') : put('planned', 'will', openEnd);
    case 'would':
    case 'may':
    case 'must':
      // "would have signed on May 3": it did not.
      if (tokens.slice(verb.first, verb.end).some(({ lower }) => lower === 'have'))
        return put(null, 'did not come to that');
      return hasOwnFuture(document, clause, time) && !hasCondition && verb.form !== 'may'
        ? put('predicted', `${verb.form} with a date`)
        : put(null, 'hypothesis');
  }
}

const nobody = wordSet('none nobody nothing neither no');
/** "no doubt", "no longer", "no fewer than 300": deny nothing. */
const affirming = wordSet('doubt wonder matter longer sooner later fewer less more');
/** May stand before a subject: those of the clause, and a time or place that it opens with. */
const beforeSubject = wordSet(', ; : “ " — that and but so yet because although while when as');

/** "There was no attack", "signed no treaty": none of it was; not "said no". */
function isOfNothing(tokens: ReadDocument['tokens'], { head, end }: VerbGroup): boolean {
  if (isSaying(tokens[head]?.lower ?? '')) return false;
  return tokens[end]?.lower === 'no' && !affirming.has(tokens[end + 1]?.lower ?? '');
}

/** "no attack", "no new Arlandic attacks" */
function isNone(tokens: ReadDocument['tokens'], noun: number): boolean {
  for (let at = noun - 1; at >= noun - 3; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (token.lower === 'no') return !affirming.has(tokens[at + 1]?.lower ?? '');
  }
  return false;
}

/** "No troops left", "On May 3, none of them came", "On Monday no one came", "Not one came". */
function isOfNobody({ tokens, times }: ReadDocument, { first }: Clause, verb: VerbGroup): boolean {
  for (let at = verb.first - 1; at >= first; at--) {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (token?.lower === ',') return false;
    const isNegative =
      (nobody.has(token?.lower ?? '') && !affirming.has(next?.lower ?? '')) ||
      (token?.lower === 'not' && ['a', 'one', 'any'].includes(next?.lower ?? ''));
    if (!isNegative) continue;
    if (at === first || beforeSubject.has(before?.lower ?? '')) return true;
    if (beginningWithin(times, first, at).at(-1)?.end === at) return true;
  }
  return false;
}

/** "Claims circulated that …", "Fears grew that …": how far what follows is stood by; null: it is no such verb. */
function isGoingRound(
  tokens: ReadDocument['tokens'],
  { first }: Clause,
  verb: VerbGroup,
): 'attributed' | 'unreal' | null {
  if (tokens[verb.end]?.lower !== 'that') return null;
  const made = verb.first > first ? assertionBy(tokens, verb.first - 1) : null;
  return made === 'told' ? null : made;
}

/** "It may be recalled that …", "It is telling that …", "That is why …": what follows is told. */
function isFrameAround(
  { tokens }: ReadDocument,
  { first: start }: Clause,
  first: VerbGroup | undefined,
  next: VerbGroup | undefined,
): boolean {
  if (!first || !next) return false;
  if (first.form === 'may') {
    const head = tokens[first.head]?.lower ?? '';
    return isSaying(head) || recalling.has(head);
  }
  const subject = tokens[start]?.lower ?? '';
  const isPast = next.form === 'past' || next.form === 'perfect';
  const leads = tokens
    .slice(first.end, next.first)
    .some(({ lower }) => lower === 'that' || lower === 'why' || lower === 'how');
  return (
    first.form === 'present' &&
    first.bare &&
    isPast &&
    leads &&
    ['it', 'that'].includes(subject) &&
    first.first - start <= 2
  );
}

/** "According to those who were there, he has …": the first verb is of those. */
function isAccordingTo(
  { tokens }: ReadDocument,
  clause: Clause,
  verb: VerbGroup | undefined,
): boolean {
  if (!verb || tokens[clause.first]?.lower !== 'according') return false;
  for (let at = clause.first; at < verb.first; at++) if (tokens[at]?.lower === ',') return false;
  return true;
}

const recalling = wordSet('recall remember remembered forgotten forget mentioned');

/** Say something only where they are followed by what was said. */
const weakSayings = new Set(
  'added adds maintained maintains echoed called calls described describes cited cites quoted asked asks noted notes observed observes wrote writes spoke talked concluded concludes rejected reveals revealed'.split(
    ' ',
  ),
);

/** Words in quotation marks, or "that". */
function hasQuote({ tokens, quoted }: ReadDocument, { first, end }: Clause): boolean {
  for (let at = first; at < end; at++)
    if (quoted[at] === 1 || tokens[at]?.lower === 'that') return true;
  return false;
}

function isForetelling({ form }: VerbGroup): boolean {
  return (
    form === 'will' ||
    form === 'would' ||
    form === 'may' ||
    form === 'planned' ||
    form === 'predicted'
  );
}

function isPassive(tokens: ReadDocument['tokens'], verb: VerbGroup): boolean {
  const before = tokens[verb.head - 1]?.lower ?? '';
  return (
    verb.end - verb.first > 1 &&
    ['was', 'were', 'been', 'be', 'being', 'is', 'are'].includes(before)
  );
}

/** "has promised another", "vowed to", "threatened sanctions"; not "agreed on", which is done. */
function promisesAhead({ tokens }: ReadDocument, clause: Clause, verb: VerbGroup): boolean {
  const head = tokens[verb.head]?.lower ?? '';
  const next = tokens[verb.head + 1]?.lower ?? '';
  if (/^(?:promis|vow|pledg|threaten)/.test(head)) return verb.head + 1 < clause.end;
  return next === 'to' && !/^(?:agree|decid|offer|sought|prepar|propos)/.test(head);
}

/** "(said) it would impose sanctions": the speaker's own doing. */
function isOwnIntent({ tokens }: ReadDocument, { first, form, negated }: VerbGroup): boolean {
  if (negated || (form !== 'will' && form !== 'would')) return false;
  return ['it', 'he', 'she', 'they', 'we'].includes(tokens[first - 1]?.lower ?? '');
}

/** "His aim is to divide them": what is wanted, and planned for no time. */
function isPurpose({ tokens }: ReadDocument, { first, head }: VerbGroup): boolean {
  const isBe = ['is', 'was', 'are', 'were'].includes(tokens[first]?.lower ?? '');
  return (
    isBe &&
    tokens[head - 1]?.lower === 'to' &&
    head - first === 2 &&
    purposes.has(tokens[first - 1]?.lower ?? '')
  );
}

const purposes = new Set(
  'plan plans aim goal idea task challenge point job role purpose way response question solution intention strategy tactic ploy ruse trick gambit scheme stratagem hope wish answer mission duty ambition objective priority trend'.split(
    ' ',
  ),
);

const aside = wordSet('after before since following despite because during amid over');

/** "The talks of May 3 never took place", "cancelled the talks of May 3"; not "cancelled it after the talks". */
function isUndone(tokens: ReadDocument['tokens'], verb: VerbGroup, noun: number): boolean {
  if (noun < verb.first)
    return (
      isCalledFalse(tokens, verb.head) ||
      callsOff(tokens, verb) ||
      postpones(tokens, verb) ||
      (verb.negated && comesAbout(tokens, verb))
    );
  const isAside = tokens.slice(verb.end, noun).some(({ lower }) => aside.has(lower));
  return callsOff(tokens, verb) && !isAside;
}

/** "has been postponed until June 4" */
function putsOff({ tokens, times }: ReadDocument, clause: Clause, verb: VerbGroup): boolean {
  return beginningWithin(times, verb.end, clause.end).some((phrase) =>
    putsOffTo(tokens, verb, phrase),
  );
}

/** "optimistic that it can be avoided", "fears that it will spread": an expectation, quoted or not. */
function isExpectation({ tokens }: ReadDocument, { first, end }: Clause): boolean {
  for (let at = first; at < end; at++)
    if (expectations.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'that')
      for (let next = at + 2; next < Math.min(end, at + 14); next++)
        if (modals.has(tokens[next]?.lower ?? '')) return true;
  return false;
}

const expectations = new Set(
  'optimistic pessimistic confident hopeful afraid worried fear fears feared expectation expectations hope hopes hoped expects expect expected convinced certain doubtful'.split(
    ' ',
  ),
);

function isQuestion({ tokens }: ReadDocument, { first, end }: Sentence): boolean {
  for (let at = end - 1; at >= Math.max(first, end - 3); at--)
    if (tokens[at]?.lower === '?') return true;
  return false;
}

function hasOwnFuture({ times }: ReadDocument, clause: Clause, { date }: DocumentTime): boolean {
  return beginningWithin(times, clause.first, clause.end).some(
    ({ time }) =>
      time.edtf !== null && (date === null || time.edtf >= date || time.edtf.length <= 10),
  );
}

/** It begins after the day, month or year of the document. */
function isAfter(edtf: string | null, date: string | null): boolean {
  if (edtf === null || date === null) return false;
  const start = edtf.replace(/^\[/, '');
  return (
    /^\d{4}/.test(start) &&
    start.slice(0, date.length) > date.slice(0, start.slice(0, date.length).length)
  );
}
