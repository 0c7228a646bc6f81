import type { Gazetteer } from '../actors/gazetteer';
import { likeness, wordStems } from '../candidates/likeness';
import type { FoundEvent } from '../candidates/found-event';
import { clausesOf } from '../clauses/split-clauses';
import { readDocumentText, type ReadDocument } from '../document/document';
import { beginningWithin } from '../document/within';
import type { ReadingContext } from '../time-expression';
import { attachTimes } from './attach-times';
import type { ClauseEvent, When } from './clause-event';
import { clauseEvents } from './clause-events';
import { denialAfter, deniedWhen } from './denial';
import { usableTimes } from './usable-times';
import { describeEvent } from './describe-event';
import { headlineOf } from './headline';
import { isReport } from './report';
import { statusOf } from './status';
import { storyAfter, storyAt, type Story } from './story';
import type { DocumentTime } from './when';

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
  const headline = headlineOf(document, time, events);
  return events.flatMap((event, i) => {
    const announced = i === headline?.of ? headline.range : null;
    return describeEvent(document, event, events[i - 1], events[i + 1], announced) ?? [];
  });
}

function eventsOf(document: ReadDocument, time: DocumentTime): ClauseEvent[] {
  const events: ClauseEvent[] = [];
  const told = new ToldBefore();
  let story: Story = storyAt(null, -1);
  for (const [index, sentence] of document.sentences.entries()) {
    if (sentence.paragraph !== story.paragraph) story = storyAt(story, sentence.paragraph);
    const isMasked = document.out.subarray(sentence.first, sentence.end).every((out) => out === 1);
    if (isMasked) continue;
    const found = eventsOfSentence(document, time, index, story);
    for (const event of found) {
      if (!time.isReport && told.repeats(document, event)) continue;
      const denial = denialAfter(document, event, index);
      const complete: ClauseEvent = {
        ...event,
        denial,
        when: denial ? deniedWhen(event.when, time) : event.when,
      };
      story = storyAfter(story, complete, time);
      events.push(complete);
    }
  }
  return events;
}

function eventsOfSentence(
  document: ReadDocument,
  time: DocumentTime,
  index: number,
  story: Story,
): ClauseEvent[] {
  const sentence = document.sentences[index];
  if (!sentence) return [];
  const { quoted } = document;
  const times = usableTimes(
    document,
    beginningWithin(document.times, sentence.first, sentence.end),
    document.verbs[index] ?? [],
  );
  const clauses = clausesOf(
    document.tokens,
    sentence,
    (document.verbs[index] ?? []).filter(({ head }) => quoted[head] === 0),
    times,
    (at) => quoted[at] === 1,
  );
  const events: ClauseEvent[] = [];
  let sentenceWhen: When | null = null;
  for (const [i, clause] of clauses.entries()) {
    const status = statusOf(document, sentence, clauses, i, time);
    const own = times.filter(({ first }) => first >= clause.first && first < clause.end);
    const attached = attachTimes(document, clause, status.verb, own, time);
    const told = clauseEvents({
      document,
      time,
      index,
      sentence,
      clauses,
      clause,
      status,
      attached,
      sentenceWhen,
      story,
      previous: events.at(-1) ?? null,
    });
    if (told.extendsPrevious) {
      const previous = events.at(-1);
      if (previous)
        events[events.length - 1] = {
          ...previous,
          span: { first: previous.span.first, end: clause.end },
        };
    }
    events.push(...told.events);
    sentenceWhen = told.sentenceWhen ?? sentenceWhen;
  }
  return events;
}

/** What was told without a time of its own, the last of it at the end. */
class ToldBefore {
  readonly #told: { readonly sentence: number; readonly words: ReadonlySet<string> }[] = [];

  /** A summary and its text tell one thing twice: without a time, the first is enough. */
  repeats(document: ReadDocument, event: ClauseEvent): boolean {
    if (event.when.timex || event.kind === 'noun') return false;
    const words = stemsOf(document, event);
    const isRepeat = this.#told.some(
      (other) => other.sentence !== event.sentence && likeness(words, other.words) >= sameWords,
    );
    if (this.#told.length >= mostTold) this.#told.shift();
    this.#told.push({ sentence: event.sentence, words });
    return isRepeat;
  }
}

/** How far back a repetition is looked for, in events. */
const mostTold = 40;
/** Of its words, how many must have been there. */
const sameWords = 0.8;

function stemsOf({ text, tokens }: ReadDocument, { span }: ClauseEvent): ReadonlySet<string> {
  return wordStems(text.slice(tokens[span.first]?.start, tokens[span.end - 1]?.end));
}
