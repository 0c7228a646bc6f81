import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from './canonical-text';
import { sentenceRanges } from './sentences';

/** Sentences separated by |, as the text has them. */
function cut(raw: string): string {
  const text = canonicalText(raw);
  return sentenceRanges(text)
    .map((range) => text.slice(range))
    .join('|');
}

describe('sentenceRanges', () => {
  it.each([
    'They met. |They spoke.',
    'Mr. Trump called. |Mr. Putin listened to St. Petersburg.',
    'According to U.S. intelligence it came. |It did not.',
    'He was in the K.G.B. There he learnt.',
    'J. R. R. Tolkien wrote it. |I did not.',
    'It was not I. |They left.',
    '“Why?” he asked. |“Because.” |She left.',
    'It is 5 p.m. now. |Prices rose 2.5 percent.',
    'No. 5 came first.',
    'Without an end|\nBut a new line',
  ])('%s', (picture) => {
    const expected = picture.replaceAll('|\n', '|');
    expect(cut(picture.replaceAll('|', ''))).toBe(expected);
  });

  it('covers everything but the line breaks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        const text = canonicalText(raw);
        const joined = sentenceRanges(text).map((range) => text.slice(range));
        expect(joined.join('')).toBe(text.value.replaceAll('\n', ''));
      }),
    );
  });
});
