import { describe, expect, it } from 'vitest';
import { canonicalText } from './canonical-text';
import { findQuote } from './find-quote';
import { quoteEdges } from './quote-edges';

/** The faults of the part in brackets. */
function faults(picture: string): string {
  const text = canonicalText(picture.replace(/[[\]]/g, ''));
  const quote = /\[(.*)\]/.exec(picture)?.[1] ?? '';
  const [range] = findQuote(text, quote, { prefix: picture.slice(0, picture.indexOf('[')) });
  if (!range) throw new Error(`no quote in ${picture}`);
  return quoteEdges(text, range)
    .map(({ kind, side, word }) => `${kind} at ${side}: ${word}`)
    .join('; ');
}

describe('quoteEdges', () => {
  it.each([
    // words
    ['The [paratroopers] came.', ''],
    ['The para[troopers] came.', 'inside-word at start: paratroopers'],
    ['It [did]n’t land.', 'inside-word at end: didn’t'],
    ["It [did]n't land.", "inside-word at end: didn't"],
    ['A non-[aggression pact] held.', 'inside-word at start: non-aggression'],
    ['Some 2,[000 men] came.', 'inside-word at start: 2,000'],
    ['The Paris–[Berlin express] left.', ''],
    ['He said: “[We came].”', ''],
    ['Z\u0351[algo] came.', 'inside-word at start: Z\u0351algo'],
    ['👩\u200D[👧] came.', 'inside-word at start: 👩\u200D👧'],
    ['他们[今天]见面。', ''],
    // negations and hedges before
    ['Landing is not [permitted] here.', 'qualifier at start: not'],
    ['He says it isn’t [permitted].', 'qualifier at start: isn’t'],
    ['It is FAR from [over].', 'qualifier at start: FAR from'],
    ['They had yet to [sign].', 'qualifier at start: yet to'],
    ['He would not say [they came].', 'qualifier at start: would'],
    ['With little [hesitation] they came.', 'qualifier at start: little'],
    ['After a little [hesitation] they came.', ''],
    ['No, [they came].', ''],
    ['It was not so. [They came].', ''],
    ['Nobody knew – [they came].', ''],
    ['He denied that Mr. [Doe came].', 'qualifier at start: denied'],
    ['On 3 May the [crew came].', ''],
    ['The crew may [come].', 'qualifier at start: may'],
    ['The mighty [crew came].', ''],
    // behind quotation marks and parentheses
    ['It was not, in the end, [permitted].', 'qualifier at start: not'],
    ['It was not, in the end, [permitted.]', 'qualifier at start: not'],
    ['It was not – in the end – [permitted].', 'qualifier at start: not'],
    ['It was not (in the end) [permitted].', 'qualifier at start: not'],
    ['It was not, and never will be, [permitted].', 'qualifier at start: not'],
    ['He did not, as the mayor told us last week, [come].', 'qualifier at start: not'],
    ['They will not, it seems, [come].', 'qualifier at start: not'],
    ['It was, reportedly, a thing [permitted].', 'qualifier at start: reportedly'],
    ['No ships, trains, [or planes came].', 'qualifier at start: No'],
    ['He did not “[allow the march]” at all.', 'qualifier at start: not'],
    ['He did not [“allow the march”] at all.', 'qualifier at start: not'],
    ['He did not "[allow the march]" at all.', 'qualifier at start: not'],
    ['[He said it was], in the end, not so.', 'qualifier at end: not'],
    ['[He said it was,] in the end, not so.', 'qualifier at end: not'],
    ['[They “came”] without a boat.', 'qualifier at end: without'],
    ['They [“came”] without a boat.', 'qualifier at end: without'],
    // but not where another clause begins
    ['It was not so, in the end, [they came].', ''],
    ['He was not there, he said, [and they came].', ''],
    ['They did not stop, but sailed on, [leaving it].', ''],
    ['They did not stop, [but sailed on].', ''],
    ['It was not the ferry, [which came].', ''],
    ['It was not the ferry, in the end, [which came].', ''],
    ['It was not what the mayor wanted, as he told us in May, [to come].', ''],
    ['It did not rain, [and the boat came].', ''],
    ['“It did not rain.” [The boat came].', ''],
    ['He did not answer: “[We came].”', ''],
    ['[They came], in the end, but not by boat.', ''],
    ['[They came], and not by boat.', ''],
    ['[They came], as the mayor told us last week, without a boat.', ''],
    ['[“They came.”] If not, we shall.', ''],
    // and after
    ['[They will come] unless it rains.', 'qualifier at end: unless'],
    ['[They will come], if it is dry.', ''],
    ['[They will come.] If not, we shall.', ''],
    ['[They came to the U.S.] without a boat.', 'qualifier at end: without'],
    ['Not [They came\nagain].', 'qualifier at start: Not'],
  ])('%s', (picture, expected) => {
    expect(faults(picture.replace('\n', ' '))).toBe(expected);
  });
});
