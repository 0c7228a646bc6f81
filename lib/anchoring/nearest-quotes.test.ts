import { describe, expect, it } from 'vitest';
import { canonicalText } from './canonical-text';
import { nearestQuotes } from './nearest-quotes';
import { describeDifferences } from './quote-differences';

const text = canonicalText(
  'On Sunday the pilot’s boat came back. On Monday the pilot’s boat sank, they said; no café was open.',
);

function nearest(quote: string): readonly string[] {
  return nearestQuotes(text, quote).map((near) => `${near.exact} ${describeDifferences(near)}`);
}

describe('nearestQuotes', () => {
  it.each([
    [
      "On Sunday the pilot's boat",
      ["On Sunday the pilot’s boat differs in 1 character: “pilot's” here, “pilot’s” in the text"],
    ],
    [
      'day the pilots boat',
      ['day the pilot’s boat', 'day the pilot’s boat'].map(
        (exact) => `${exact} differs in 1 character: “pilots” here, “pilot’s” in the text`,
      ),
    ],
    [
      'boat  sank, They said',
      [
        'boat sank, they said differs in 2 characters: “boat  sank,” here, “boat sank,” in the text; “They” here, “they” in the text',
      ],
    ],
    [
      'no cafe\u0301 was',
      ['no café was differs in 2 characters: “cafe‹U+0301›” here, “café” in the text'],
    ],
    ['something else entirely', []],
  ])('%s', (quote, expected) => {
    expect(nearest(quote)).toEqual(expected);
  });
});
