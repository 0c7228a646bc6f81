import { likeness, wordStems } from '../candidates/likeness';
import type { ReadDocument } from '../document/document';
import type { TokenRange } from '../document/sentences';
import type { ClauseEvent } from './clause-event';
import type { DocumentTime } from './when';

/** Of the words of a headline, how many its event must share. */
const leastLikeness = 0.3;
/** How many events are looked at: a headline tells of the first. */
const firstEvents = 5;
/** In tokens. */
const longestHeadline = 30;

/**
 * The headline of a report, and the index of the event that it announces: of the first few the one
 * most like it. null: it has none, or it announces none of them.
 */
export function headlineOf(
  document: ReadDocument,
  { isReport }: DocumentTime,
  events: readonly ClauseEvent[],
): { readonly range: TokenRange; readonly of: number } | null {
  const headline = document.sentences[0];
  const next = document.sentences[1];
  if (!isReport || !headline || headline.closed || next?.paragraph === headline.paragraph)
    return null;
  if (headline.end - headline.first > longestHeadline || document.out[headline.first] === 1)
    return null;
  if (events[0]?.sentence === 0) return null;
  const stems = wordStems(textOf(document, headline));
  let best = -1;
  let most = leastLikeness;
  for (const [i, event] of events.slice(0, firstEvents).entries()) {
    const sentence = document.sentences[event.sentence];
    const like = sentence ? likeness(stems, wordStems(textOf(document, sentence))) : 0;
    const isNews = event.when.timex === null || /^\d{4}-\d\d-\d\d$/.test(event.when.edtf ?? '');
    const score = (isNews ? like : like / 2) - i / 20;
    if (event.kind === 'verb' && event.clause.kind === 'main' && score > most)
      [best, most] = [i, score];
  }
  return best < 0 ? null : { range: { first: headline.first, end: headline.end }, of: best };
}

function textOf({ text, tokens }: ReadDocument, { first, end }: TokenRange): string {
  // Headlines capitalise words that are no names.
  return text.slice(tokens[first]?.start, tokens[end - 1]?.end).toLowerCase();
}
