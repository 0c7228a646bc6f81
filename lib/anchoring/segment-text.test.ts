import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextRange } from '../model/passage';
import { canonicalText } from './canonical-text';
import { segmentText } from './segment-text';

/** `{ A: '  AAA' }` is A over code points 2 to 5. */
function rangesOf(pictures: Record<string, string>): Map<string, TextRange> {
  return new Map(
    Object.entries(pictures).map(([id, picture]) => {
      const start = picture.search(/\S/);
      return [id, { start, end: picture.length } as TextRange];
    }),
  );
}

describe('segmentText', () => {
  it('cuts at every edge', () => {
    const text = canonicalText('The Assembly met in the tennis court on 20 June.');
    const ranges = rangesOf({
      A: '    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      B: '                        BBBBBBBBBBBBBBBBBBBBBBB',
    });
    expect(segmentText(text, ranges).map((piece) => [piece.text, piece.ids.join('')])).toEqual([
      ['The ', ''],
      ['Assembly met in the ', 'A'],
      ['tennis court', 'AB'],
      [' on 20 June', 'B'],
      ['.', ''],
    ]);
  });

  it('joined, is the text, and says what covers each piece', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.tuple(fc.nat(20), fc.nat(20))),
        (raw, pairs) => {
          const text = canonicalText(raw);
          const ranges = new Map(
            pairs.map(([a, b], i) => [
              i,
              { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) },
            ]),
          ) as Map<number, TextRange>;
          const pieces = segmentText(text, ranges);
          expect(pieces.map((piece) => piece.text).join('')).toBe(text.value);
          for (const { range, ids } of pieces)
            for (const [id, { start, end }] of ranges)
              expect(ids.includes(id)).toBe(start < range.end && end > range.start);
        },
      ),
    );
  });
});
