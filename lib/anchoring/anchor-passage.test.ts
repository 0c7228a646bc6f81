import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../model/passage';
import type { CodePointOffset, SourceId } from '../model/units';
import { anchorPassage } from './anchor-passage';
import { canonicalText } from './canonical-text';
import { describePassage, type StoredText } from './describe-passage';
import { findQuote } from './find-quote';
import { cutsGrapheme } from './graphemes';

const stored = (raw: string): StoredText => ({
  source: 'test' as SourceId,
  sha256: '',
  text: canonicalText(raw),
});
const offset = (n: number) => n as CodePointOffset;

/** Describes the first place of `quote`. */
function describeQuote(raw: string, quote: string, context?: number): Passage {
  const document = stored(raw);
  const [range] = findQuote(document.text, quote);
  if (!range) throw new Error(`not in the text: ${quote}`);
  return describePassage(document, range.start, range.end, context);
}

describe('anchorPassage', () => {
  const passage = describeQuote('The Assembly met on 20 June.', 'met on 20 June');

  it.each([
    ['The Assembly met on 20 June.', { kind: 'exact', range: { start: 13, end: 27 } }],
    ['Then the Assembly met on 20 June.', { kind: 'moved', range: { start: 18, end: 32 }, by: 5 }],
    ['They met on 20 June, 1789.', { kind: 'moved', range: { start: 5, end: 19 }, by: -8 }],
    ['The Assembly met on 21 June.', { kind: 'orphan' }],
    ['The Assembly Met on 20 June.', { kind: 'orphan' }],
    ['', { kind: 'orphan' }],
    [
      'They met on 20 June. We met on 20 June.',
      {
        kind: 'ambiguous',
        ranges: [
          { start: 5, end: 19 },
          { start: 24, end: 38 },
        ],
      },
    ],
  ])('in %j', (text, anchoring) => {
    expect(anchorPassage(canonicalText(text), passage)).toEqual(anchoring);
  });

  it('tells places apart by prefix and suffix', () => {
    const other = describeQuote('one fish, two fish, red fish', 'fish', 4);
    expect(anchorPassage(canonicalText('Here: one fish, two fish, red fish'), other)).toEqual({
      kind: 'moved',
      range: { start: 10, end: 14 },
      by: 6,
    });
  });

  it('finds exactly what was described', () => {
    const words = fc.array(fc.constantFrom('a', 'b ', '😀', 'é', '\n', '\u202E', '👩‍👧'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (parts, a, b) => {
        const document = stored(parts.join(''));
        const { text } = document;
        const [start, end] = [offset(a % text.length), offset(1 + (b % text.length))];
        fc.pre(start < end && !cutsGrapheme(text, start) && !cutsGrapheme(text, end));
        const described = describePassage(document, start, end, 3);
        expect(anchorPassage(text, described)).toEqual({ kind: 'exact', range: { start, end } });
        const [, { exact, prefix, suffix }] = described.selector;
        expect(findQuote(text, exact, { prefix, suffix })).toHaveLength(1);
      }),
    );
  });
});

describe('describePassage', () => {
  it('gives 32 code points a side, fewer at the ends', () => {
    const [position, quote] = describeQuote(`${'a'.repeat(40)}😀QUOTE tail`, 'QUOTE').selector;
    expect(position).toEqual({ type: 'TextPositionSelector', start: 41, end: 46 });
    expect(quote).toEqual({
      type: 'TextQuoteSelector',
      exact: 'QUOTE',
      prefix: `${'a'.repeat(31)}😀`,
      suffix: ' tail',
    });
  });

  it('lengthens both sides until the quote stands once', () => {
    const [, quote] = describeQuote('xx-one-yy xx-one-yy', 'one', 2).selector;
    expect(quote).toMatchObject({ prefix: 'xx-', suffix: '-yy ' });
  });

  it.each([
    ['empty', 1, 1],
    ['beyond the end', 1, 9],
    ['inside a character', 0, 1],
  ])('throws if the range is %s', (_reason, start, end) => {
    expect(() => describePassage(stored('👩‍👧'), offset(start), offset(end))).toThrow(RangeError);
  });
});
