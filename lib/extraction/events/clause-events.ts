import { assesses } from '../clauses/assessing';
import { callsOff } from '../clauses/calling-off';
import { looksAheadAlone } from '../clauses/auxiliary-verbs';
import { aheadOfTo, isSaying, isStative } from '../clauses/verb-forms';
import type { Clause } from '../clauses/split-clauses';
import type { VerbGroup } from '../clauses/verb-group';
import type { DatedPhrase, ReadDocument } from '../document/document';
import type { Sentence, TokenRange } from '../document/sentences';
import { beginningWithin } from '../document/within';
import { isScheduledVerb } from '../timex/scheduled-verbs';
import { wordSet } from '../timex/word-set';
import type { AttachedTimes } from './attach-times';
import type { ClauseEvent, When } from './clause-event';
import type { NamedEvent } from './named-events';
import { subjectOf } from './subject-of';
import type { ClauseStatus } from './status';
import type { Story } from './story';
import { isOfDocument, aboutWhen, whenFromDocument, whenOfTime, type DocumentTime } from './when';

/** A clause with all that was read of it and before it. */
export interface ReadClause {
  readonly document: ReadDocument;
  readonly time: DocumentTime;
  /** Index of the sentence. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly clause: Clause;
  readonly status: ClauseStatus;
  readonly attached: AttachedTimes;
  /** The time told in an earlier clause of the sentence. */
  readonly sentenceWhen: When | null;
  readonly story: Story;
  /** The event told last in this sentence. */
  readonly previous: ClauseEvent | null;
}

export interface ClauseTelling {
  readonly events: readonly ClauseEvent[];
  /** The clause goes on with what the event before it began: "met in Lisbon but left without a text". */
  readonly extendsPrevious: boolean;
  /** The time of the sentence from here on; null: as before. */
  readonly sentenceWhen: When | null;
}

/** The events of one clause: those that its nouns and participles name with a time, and that of its verb. */
export function clauseEvents(read: ReadClause): ClauseTelling {
  const { document, time, clause, status, attached } = read;
  const events = namedEvents(read);
  const best = bestTime(attached.verb);
  // "postponed from May 3 to June 4": the later is when it is to be.
  const isPutOff = status.rules.includes('put off');
  const lead = best?.until && isPutOff ? { ...best, time: best.until, until: undefined } : best;
  const isAhead = status.kind === 'planned' || status.kind === 'predicted';
  const ownWhen = lead && whenOfTime(lead, time, { verb: status.verb, isAhead });
  const verbAt = clause.verbs.find(({ form }) => form !== 'participle')?.first ?? clause.end;
  const opens =
    ownWhen &&
    document.quoted[lead.first] === 0 &&
    clause.first === read.sentence.first &&
    (lead.first - clause.first <= opening || lead.end <= verbAt);
  const nothing = { events, extendsPrevious: false, sentenceWhen: opens ? ownWhen : null };
  const { verb } = status;
  const isTold = status.kind === null && ownWhen !== null && isToldAsPresent(read, ownWhen);
  const isJudgement =
    status.kind === 'happened' && !ownWhen && verb !== null && assesses(document.tokens, verb);
  // A report's judgements are those of whom it quotes; an opinion's are its argument, and no events.
  const judged = isJudgement ? (time.isReport ? 'said' : null) : status.kind;
  const isToCome = judged === null && ownWhen !== null && isToComeAsPresent(read, ownWhen);
  const kind = isTold ? 'happened' : isToCome ? 'planned' : judged;
  if (!verb || kind === null) return nothing;
  const when = ownWhen ?? inheritedWhen(read, verb);
  if (!when) return nothing;
  if (!ownWhen && callsOff(document.tokens, verb)) return nothing;
  if (!ownWhen && !isWorthUndated(read, verb, kind)) return nothing;
  const sentenceWhen =
    ownWhen && (opens || clause.kind === 'main' || isOpening(read)) && status.kind !== 'planned'
      ? ownWhen
      : null;
  if (isSameDoing(read, verb, ownWhen, when))
    return { events, extendsPrevious: true, sentenceWhen };
  const told: ClauseEvent = {
    sentence: read.index,
    clause,
    span: spanOf(read),
    head: verb.head,
    when: status.withOpenEnd(when),
    status: kind === 'happened' && isStillAhead(when, time, verb) ? 'planned' : kind,
    rules: status.rules,
    kind: 'verb',
    verb,
    subject: clause.resumes ? null : subjectOf(document, read.sentence, read.clauses, clause, verb),
    source: status.source,
    denial: null,
  };
  return { events: inOrder([...events, told]), extendsPrevious: false, sentenceWhen };
}

/** Its clause with who tells it, and what it tells that somebody said. */
function spanOf({ clause, clauses, sentence, status }: ReadClause): TokenRange {
  const { source } = status;
  const next = clauses[clauses.indexOf(clause) + 1];
  const isSaidNext = status.kind === 'said' && next?.kind === 'reported';
  const first = clause.resumes ? sentence.first : clause.first;
  const end = isSaidNext ? next.end : clause.end;
  return source
    ? { first: Math.min(first, source.first), end: Math.max(end, source.end) }
    : { first, end };
}

/** "When they met on Monday, …" */
function isOpening({ clause, sentence, document }: ReadClause): boolean {
  const opener = document.tokens[clause.first]?.lower ?? '';
  return clause.first === sentence.first && ['when', 'while', 'as', 'after'].includes(opener);
}

/** "The president visits the dam, September 3": the present of captions and of headlines, for a time that is past. */
function isToldAsPresent({ document, time, clause, status }: ReadClause, { edtf }: When): boolean {
  const { verb } = status;
  if (!verb || verb.form !== 'present' || verb.bare || verb.negated || status.isQuestion)
    return false;
  if (clause.kind !== 'main' || isStative(document.tokens[verb.head]?.lower ?? '')) return false;
  return (
    edtf !== null && /^\d{4}-\d\d-\d\d$/.test(edtf) && (time.date === null || edtf <= time.date)
  );
}

/** "The ministers meet next week", "The envoy arrives on June 20": the present of what is fixed for a time to come. */
function isToComeAsPresent({ document, time, clause, status }: ReadClause, when: When): boolean {
  const { verb } = status;
  if (!verb || verb.negated || status.isQuestion || clause.kind !== 'main') return false;
  return isScheduledVerb(document.tokens, verb.head) && isStillAhead(when, time, verb);
}

/** "is seeking to cut jobs by 2030": told in the present, for a time to come. */
function isStillAhead(
  { edtf, inherited }: When,
  { date }: DocumentTime,
  { form }: VerbGroup,
): boolean {
  if (edtf === null || date === null || inherited || form === 'past') return false;
  const start = edtf.replace(/^\[/, '');
  const length = Math.min(date.length, /^[\d-]+/.exec(start)?.[0].length ?? 0);
  return start.slice(0, length) > date.slice(0, length);
}

/** A time that begins within so many tokens of its sentence is the time of the whole. */
const opening = 6;

function namedEvents({
  document,
  time,
  index,
  clause,
  status,
  attached,
}: ReadClause): ClauseEvent[] {
  return attached.named.flatMap((named): ClauseEvent[] => {
    const isOpen = clause.kind === 'condition' || status.isQuestion;
    if (isOpen && !named.attributive) return [];
    const isParticiple = named.verb !== null;
    const plan = isParticiple ? planOf(document.tokens, named.head) : null;
    const when = whenOfTime(named.phrase, time, {
      verb: named.verb ?? status.verb,
      isAhead: plan !== null,
      isMention: plan !== null || (!isParticiple && !isLookedBackOn(document.tokens, named.span)),
    });
    if (!when) return [];
    const asNoun = status.ofNoun(when, named.head);
    if (asNoun === null) return [];
    if (isPlanned(status) && isDeadline(document, named, status)) return [];
    const rule = isParticiple
      ? 'participle with a date'
      : named.attributive
        ? 'event noun, dated before it'
        : 'event noun, dated after it';
    return [
      {
        sentence: index,
        clause,
        span: named.span,
        head: named.head,
        when,
        status:
          plan ??
          (isParticiple && !isSaying(document.tokens[named.head]?.lower ?? '')
            ? 'happened'
            : asNoun),
        rules: [rule],
        kind: 'noun',
        verb: null,
        subject: null,
        source: null,
        denial: null,
      },
    ];
  });
}

/** "the summit scheduled for May 10": a plan, whatever came of it. */
function planOf(tokens: ReadDocument['tokens'], head: number): 'planned' | 'predicted' | null {
  const isPlan = tokens[head + 1]?.lower !== 'by' && looksAheadAlone(tokens, head);
  return isPlan ? (aheadOfTo.get(tokens[head]?.lower ?? '') ?? null) : null;
}

const isPlanned = ({ kind }: ClauseStatus) => kind === 'planned' || kind === 'predicted';

/** "promised to end the war by 2020": the time by which the plan is done, and not that of the noun. */
function isDeadline(
  { tokens }: ReadDocument,
  { phrase, head }: NamedEvent,
  { verb }: ClauseStatus,
): boolean {
  return verb !== null && head > verb.head && tokens[phrase.first - 1]?.lower === 'by';
}

/** "resigned after the attack on May 3": over when what the verb tells was done. */
function isLookedBackOn(tokens: ReadDocument['tokens'], { first }: TokenRange): boolean {
  return lookedBackOn.has(tokens[first - 1]?.lower ?? '');
}

const lookedBackOn = wordSet('after since following despite during');

function inOrder(events: ClauseEvent[]): ClauseEvent[] {
  return events.sort((a, b) => a.span.first - b.span.first || a.head - b.head);
}

/** Of several times of one clause the finest: "last Friday, January 14". */
function bestTime(times: readonly DatedPhrase[]): DatedPhrase | null {
  let best: DatedPhrase | null = null;
  for (const phrase of times) if (!best || fineness(phrase) > fineness(best)) best = phrase;
  return best;
}

const order = 'century decade year half season quarter month week weekend day time'.split(' ');

function fineness({ time }: DatedPhrase): number {
  if (time.edtf === null) return -2;
  return time.type === 'DURATION' ? order.indexOf('day') - 0.5 : order.indexOf(time.granularity);
}

/** Clauses that begin so look back on something else. */
const lookingBack = new Set(['since', 'when', 'before', 'until', 'once', 'after', 'whenever']);

/** Without a time of its own: in the time of the sentence, else about that of the paragraph, else of the document. */
function inheritedWhen(
  { document, time, sentence, clause, sentenceWhen, story }: ReadClause,
  verb: VerbGroup,
): When | null {
  const inherit = (when: When, rule: string): When => ({
    ...when,
    basis: 'inferred',
    rule,
    inherited: true,
  });
  const opener = document.tokens[clause.first]?.lower ?? '';
  // "They last met in 2019, when they signed it": of the time just told.
  const isThen = opener === 'when' && clause.first > sentence.first;
  const looksBack = clause.kind === 'subordinate' && lookingBack.has(opener) && !isThen;
  const isJoined = (clause.kind === 'main' || clause.kind === 'subordinate') && !looksBack;
  if (sentenceWhen && isJoined && verb.form !== 'past perfect')
    return inherit(sentenceWhen, 'time of the sentence');
  if (story.when && verb.form === 'past' && !time.isReport && isJoined)
    return inherit(aboutWhen(story.when), 'time of the paragraph');
  if (time.isReport && story.day && isOfDocument(verb))
    return inherit(aboutWhen(story.day), 'day of the news');
  return whenFromDocument(time, verb);
}

/** Whether an event without a date of its own is told as one: somebody did something, in the voice of the document. */
function isWorthUndated(read: ReadClause, verb: VerbGroup, status: string): boolean {
  const { document, time, index, clause, clauses, sentence } = read;
  const head = document.tokens[verb.head]?.lower ?? '';
  const opener = document.tokens[clause.first]?.lower ?? '';
  if (clause.kind === 'reported') return false;
  if (time.isReport) return clause.kind === 'main' || !(verb.bare || isStative(head));
  if (clause.kind === 'condition' || clause.kind === 'relative') return false;
  if (clause.kind === 'subordinate' && lookingBack.has(opener)) return false;
  if (
    clause.kind === 'subordinate' &&
    clauses.at(-1) !== clause &&
    !conceding.has(plainOpener(document, clause))
  )
    return false;
  if (verb.bare || isStative(head)) return false;
  if (status === 'planned' || status === 'predicted') return hasActorBefore(read, verb);
  if (verb.form === 'past perfect' || verb.form === 'participle') return false;
  if (verb.form === 'present' && !isSaying(head)) return false;
  const isCited =
    document.masks.length > 0 &&
    beginningWithin(document.masks, sentence.first, sentence.end).length > 0;
  if (isCited && status === 'happened') return true;
  return (
    hasActorBefore(read, verb) ||
    (verb.form === 'perfect' && isPersonBefore(document, index, clause, verb))
  );
}

/** State what they concede. */
const conceding = new Set(['while', 'although', 'though', 'whereas']);

/** The first word of a clause after "and", "but" and "yet". */
function plainOpener({ tokens }: ReadDocument, { first }: Clause): string {
  const opener = tokens[first]?.lower ?? '';
  return ['and', 'but', 'yet', 'even'].includes(opener) ? (tokens[first + 1]?.lower ?? '') : opener;
}

/** Somebody is named before the verb. */
function hasActorBefore({ document, clause, sentence }: ReadClause, verb: VerbGroup): boolean {
  const isSubjectless = verb.first - clause.first <= 1 && clause.kind === 'main';
  const from = isSubjectless ? sentence.first : clause.first;
  return beginningWithin(document.names, from, verb.first).length > 0;
}

/** "They have prepared": a pronoun for who was named in the sentence before. */
function isPersonBefore(
  document: ReadDocument,
  index: number,
  { first }: Clause,
  verb: VerbGroup,
): boolean {
  const subject = document.tokens[verb.first - 1]?.lower ?? '';
  const before = document.sentences[index - 1];
  if (!['they', 'he', 'she'].includes(subject) || verb.first - first > 3 || !before) return false;
  return beginningWithin(document.names, before.first, before.end).length > 0;
}

/** "met in Lisbon but left without a text": one event, told in two verbs. */
function isSameDoing(
  { document, index, clause, previous }: ReadClause,
  verb: VerbGroup,
  ownWhen: When | null,
  when: When,
): boolean {
  if (previous?.kind !== 'verb' || previous.sentence !== index) return false;
  if (when.edtf !== previous.when.edtf || clause.kind !== 'main') return false;
  if (ownWhen && previous.when.timex && ownWhen.edtf !== previous.when.edtf) return false;
  if (clause.resumes || previous.clause.kind === 'relative') return false;
  const opener = document.tokens[clause.first]?.lower ?? '';
  if (verb.first > clause.first && !['and', 'but', 'or', 'then'].includes(opener)) return false;
  const length = verb.first - clause.first;
  const second = document.tokens[clause.first + 1]?.lower ?? '';
  if (length > 2 || (length === 2 && !second.endsWith('ly'))) return false;
  return !isSaying(document.tokens[verb.head]?.lower ?? '') || previous.status === 'said';
}
