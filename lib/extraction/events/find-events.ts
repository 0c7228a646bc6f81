import type { Gazetteer } from '../actors/gazetteer';
import type { FoundEvent } from '../candidates/found-event';
import { clausesOf, type Clause } from '../clauses/split-clauses';
import { isSaying, isStative } from '../clauses/verb-forms';
import type { VerbGroup } from '../clauses/verb-groups';
import { readDocumentText, type DatedPhrase, type ReadDocument } from '../document/document';
import type { Sentence } from '../document/sentences';
import { beginningWithin } from '../document/within';
import type { ReadingContext } from '../time-expression';
import { isVivid, nounOf, usableTimes } from './attach-times';
import { denialAfter } from './denial';
import { describeEvent } from './describe-event';
import { isReport } from './report';
import { statusOf } from './status';
import type { ClauseEvent, When } from './clause-event';
import { whenOfTime, whenFromDocument, type DocumentTime } from './when';

/**
 * Given any text, returns the events that it tells, dated, in the order of the text. Never throws;
 * linear in the text. What is not known of the document is inferred from it.
 */
export function findEvents(
  text: string,
  context: ReadingContext,
  gazetteer: Gazetteer,
): FoundEvent[] {
  const document = readDocumentText(text, context, gazetteer);
  const time: DocumentTime = { date: document.date, isReport: isReport(document, context.genre) };
  const events = eventsOf(document, time);
  return events.map((event, i) => describeEvent(document, event, events[i - 1], events[i + 1]));
}

/** What is carried from sentence to sentence within a paragraph. */
interface Story {
  paragraph: number;
  when: When | null;
}

function eventsOf(document: ReadDocument, time: DocumentTime): ClauseEvent[] {
  const events: ClauseEvent[] = [];
  const story: Story = { paragraph: -1, when: null };
  for (const [index, sentence] of document.sentences.entries()) {
    if (sentence.paragraph !== story.paragraph) {
      story.paragraph = sentence.paragraph;
      story.when = null;
    }
    const times = beginningWithin(document.times, sentence.first, sentence.end);
    const found = eventsOfSentence(document, time, index, sentence, times, story);
    for (const event of found)
      events.push({ ...event, denial: denialAfter(document, event, index) });
  }
  return events;
}

function eventsOfSentence(
  document: ReadDocument,
  time: DocumentTime,
  index: number,
  sentence: Sentence,
  allTimes: readonly DatedPhrase[],
  story: Story,
): Omit<ClauseEvent, 'denial'>[] {
  const { tokens, out, quoted } = document;
  if (out[sentence.first] === 1 && out[sentence.end - 1] === 1 && isAllOut(out, sentence))
    return [];
  const verbs = document.verbs[index] ?? [];
  const open = verbs.filter(({ head }) => quoted[head] === 0);
  const times = usableTimes(document, allTimes);
  const clauses = clausesOf(
    tokens,
    sentence,
    open,
    (from, to) => times.some(({ first }) => first >= from && first < to),
    (at) => quoted[at] === 1,
  );
  const events: Omit<ClauseEvent, 'denial'>[] = [];
  let sentenceWhen: When | null = null;
  const hasCondition = clauses.some(({ kind }) => kind === 'condition');
  for (const [i, clause] of clauses.entries()) {
    const own = times.filter(({ first }) => first >= clause.first && first < clause.end);
    const status = statusOf(document, sentence, clause, hasCondition, time);
    const verb = status.verb;
    const forVerb: DatedPhrase[] = [];
    for (const phrase of own) {
      const noun = nounOf(document, clause, phrase, verb, own);
      if (noun === null) forVerb.push(phrase);
      else if (clause.kind !== 'condition' || noun.attributive) {
        const when = whenOfTime(phrase, time);
        if (when)
          events.push({
            sentence: index,
            clause,
            span: noun.span,
            head: noun.head,
            when,
            status: status.ofNoun(when),
            rules: [
              noun.attributive ? 'event noun, dated before it' : 'event noun, dated after it',
            ],
            kind: 'noun',
            verb: null,
          });
      }
    }
    const lead = bestTime(forVerb);
    const ownWhen = lead && whenOfTime(lead, time, forVerb);
    if (ownWhen && isInitial(document, sentence, lead)) sentenceWhen = ownWhen;
    if (!verb || status.kind === null) continue;
    const inherited = ownWhen
      ? null
      : inheritedWhen(document, time, clause, verb, sentenceWhen, story);
    const when = ownWhen ?? inherited;
    if (!when) continue;
    if (!ownWhen && !isWorthUndated(document, time, clause, clauses, i, verb, status.kind))
      continue;
    const previous = events.at(-1);
    if (
      previous?.kind === 'verb' &&
      previous.sentence === index &&
      isSameDoing(document, previous, clause, verb, ownWhen, when)
    ) {
      events[events.length - 1] = {
        ...previous,
        span: { first: previous.span.first, end: clause.end },
      };
      continue;
    }
    events.push({
      sentence: index,
      clause,
      span: { first: clause.first, end: clause.end },
      head: verb.head,
      when: status.withOpenEnd(when),
      status: status.kind,
      rules: status.rules,
      kind: 'verb',
      verb,
    });
    if (when.basis === 'stated' || ownWhen) {
      sentenceWhen ??= when;
      if (clause.kind === 'main' && verb.form === 'past') story.when = when;
    }
  }
  return events;
}

function isAllOut(out: Uint8Array, { first, end }: Sentence): boolean {
  for (let at = first; at < end; at++) if (out[at] === 0) return false;
  return true;
}

/** Of several times of one clause the finest: "last Friday, January 14". */
function bestTime(times: readonly DatedPhrase[]): DatedPhrase | null {
  let best: DatedPhrase | null = null;
  for (const phrase of times) if (!best || fineness(phrase) > fineness(best)) best = phrase;
  return best;
}

const order = [
  'century',
  'decade',
  'year',
  'half',
  'season',
  'quarter',
  'month',
  'week',
  'weekend',
  'day',
  'time',
];

function fineness({ time }: DatedPhrase): number {
  return time.edtf === null ? -2 : time.type === 'DURATION' ? 20 : order.indexOf(time.granularity);
}

/** It stands before the first verb: it is the time of the whole sentence. */
function isInitial(document: ReadDocument, sentence: Sentence, phrase: DatedPhrase): boolean {
  return phrase.first - sentence.first <= 6 && document.quoted[phrase.first] === 0;
}

/** What happened without a date of its own: in the sentence's time, else the paragraph's, else the document's. */
function inheritedWhen(
  document: ReadDocument,
  time: DocumentTime,
  clause: Clause,
  verb: VerbGroup,
  sentenceWhen: When | null,
  story: Story,
): When | null {
  const inherit = (when: When, rule: string): When => ({
    ...when,
    basis: 'inferred',
    rule,
    timex: when.timex,
    inherited: true,
  });
  if (
    sentenceWhen &&
    (clause.kind === 'main' || clause.kind === 'subordinate') &&
    verb.form !== 'past perfect'
  )
    return inherit(sentenceWhen, 'time of the sentence');
  if (story.when && verb.form === 'past' && !time.isReport)
    return inherit(story.when, 'time of the paragraph');
  return whenFromDocument(document, time, verb);
}

/** Whether an event without a date of its own is told as one: somebody did something, in the voice of the document. */
function isWorthUndated(
  document: ReadDocument,
  time: DocumentTime,
  clause: Clause,
  clauses: readonly Clause[],
  index: number,
  verb: VerbGroup,
  status: string,
): boolean {
  const head = document.tokens[verb.head]?.lower ?? '';
  if (time.isReport) return true;
  if (clause.kind === 'condition' || clause.kind === 'relative') return false;
  if (clause.kind === 'subordinate' && index < clauses.length - 1) return false;
  if (verb.bare || isStative(head)) return false;
  if (status === 'happened' || status === 'said') {
    if (
      verb.form !== 'past' &&
      verb.form !== 'perfect' &&
      !(verb.form === 'present' && isVivid(head))
    )
      return false;
    if (status === 'said' && !isSaying(head)) return false;
  }
  return hasActorBefore(document, clause, verb);
}

/** Somebody is named before the verb. */
function hasActorBefore(document: ReadDocument, clause: Clause, verb: VerbGroup): boolean {
  return beginningWithin(document.names, clause.first, verb.first).length > 0;
}

/** "met in Lisbon but left without a text": one event, told in two verbs. */
function isSameDoing(
  document: ReadDocument,
  previous: Omit<ClauseEvent, 'denial'>,
  clause: Clause,
  verb: VerbGroup,
  ownWhen: When | null,
  when: When,
): boolean {
  if (ownWhen && previous.when.timex && ownWhen.edtf !== previous.when.edtf) return false;
  if (when.edtf !== previous.when.edtf) return false;
  const isSubjectless =
    verb.first - clause.first <= 1 ||
    (verb.first - clause.first === 2 &&
      (document.tokens[clause.first + 1]?.lower ?? '').endsWith('ly'));
  if (!isSubjectless || clause.kind !== 'main') return false;
  const head = document.tokens[verb.head]?.lower ?? '';
  return !isSaying(head) || previous.status === 'said';
}
