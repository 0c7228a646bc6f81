import { monthOf, type CalendarDate } from './calendar-date';
import type { Phrase } from './phrase';
import { endsSentence } from './tense';
import type { Token } from './tokens';

/** The date that later ones are reckoned from. */
export interface Story {
  readonly date: CalendarDate;
  readonly phrase: Phrase;
}

/**
 * Where the story stands after `date` has been mentioned: there, unless the mention looks aside, to
 * the end of something ("until 1945"), or to where it comes from ("the Treaty of 1839").
 */
export function storyAfter(
  story: Story | null,
  tokens: readonly Token[],
  phrase: Phrase,
  date: CalendarDate,
  yearsAhead: readonly number[],
): Story {
  const here = { date, phrase };
  if (!story) return here;
  if (leapsAndReturns(story.date.year, date.year, yearsAhead)) return story;
  if (looksAside(tokens, phrase) && date.year !== story.date.year) return story;
  if (looksBack(tokens, phrase) && date.year < story.date.year) return story;
  const repeatsYear =
    date.precision === 'year' &&
    story.date.year === date.year &&
    monthOf(story.date) !== null &&
    inOneSentence(tokens, story.phrase, phrase);
  return repeatsYear ? story : here;
}

/** Far from where the story was, while the years said next are near it. */
function leapsAndReturns(from: number, to: number, ahead: readonly number[]): boolean {
  const far = (a: number, b: number) => Math.abs(a - b) > 2;
  return far(from, to) && ahead.some((year) => Math.abs(year - from) <= 1 && far(year, to));
}

/** How far before a date the word stands that takes it out of the story, in tokens. */
const clauseReach = 6;

/** "Forces that had landed in late 1943": what happened before the story. */
function looksBack(tokens: readonly Token[], { first }: Phrase): boolean {
  for (let at = first - 1; at >= Math.max(0, first - clauseReach); at--) {
    const word = tokens[at];
    if (!word || word.kind === 'mark') return false;
    if (word.lower === 'had') return true;
  }
  return false;
}

function looksAside(tokens: readonly Token[], { first, meaning }: Phrase): boolean {
  const before = tokens[first - 1];
  if (!before) return false;
  for (let at = first - 1; at >= Math.max(0, first - clauseReach); at--) {
    const word = tokens[at];
    if (!word || word.kind === 'mark') break;
    if (word.lower === 'until' || word.lower === 'till' || word.lower === 'since') return true;
  }
  if (meaning.kind === 'shift' && meaning.shift.from === 'story' && (meaning.shift.by ?? 0) < 0)
    return true;
  const onlyYear =
    meaning.kind === 'calendar' && meaning.month === undefined && meaning.season === undefined;
  return onlyYear && before.lower === 'of' && tokens[first - 2]?.capital === true;
}

function inOneSentence(tokens: readonly Token[], a: Phrase, b: Phrase): boolean {
  if (b.first - a.end > 12) return false;
  for (let at = a.end; at < b.first; at++) if (endsSentence(tokens, at)) return false;
  return true;
}
