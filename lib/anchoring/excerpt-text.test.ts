import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextRange } from '../model/passage';
import type { CodePointOffset } from '../model/units';
import { canonicalText } from './canonical-text';
import { excerptText, type Excerpt } from './excerpt-text';
import { findQuote } from './find-quote';
import { countWords } from './word-count';

/** A line a paragraph; passages in brackets, gaps as `-- n words --`. */
function picture({ blocks, wordsAfter }: Excerpt<string>): readonly string[] {
  const gap = (words: number) => (words > 0 ? [`-- ${words} words --`] : []);
  return [
    ...blocks.flatMap(({ wordsBefore, paragraphs }) => [
      ...gap(wordsBefore),
      ...paragraphs.map(({ pieces, cutBefore, cutAfter }) => {
        const words = pieces.map(({ text, ids }) => (ids.length > 0 ? `[${text}]` : text));
        return `${cutBefore ? '…' : ''}${words.join('')}${cutAfter ? '…' : ''}`;
      }),
    ]),
    ...gap(wordsAfter),
  ];
}

/** `B` is “Ba Ba Ba Ba Ba.” */
const sentence = (letter: string) => `${Array(5).fill(`${letter}a`).join(' ')}.`;
const story = canonicalText(
  [
    ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map(sentence).join(' '),
    '',
    ['K', 'L', 'M', 'N', 'O'].map(sentence).join(' '),
  ].join('\n'),
);
const passages = (...quotes: string[]) =>
  new Map(
    quotes.map((quote): [string, TextRange] => {
      const [range] = findQuote(story, quote);
      if (!range) throw new Error(`not in the story: ${quote}`);
      return [quote, range];
    }),
  );

describe('excerptText', () => {
  it('shows passages to the ends of their sentences and counts the rest', () => {
    expect(picture(excerptText(story, passages('Fa Fa Fa', sentence('N')), 'excerpt'))).toEqual([
      '-- 25 words --',
      '[Fa Fa Fa] Fa Fa.',
      '-- 35 words --',
      '[Na Na Na Na Na.] Oa Oa Oa Oa Oa.',
    ]);
  });

  it('joins near passages and shows short gaps', () => {
    expect(picture(excerptText(story, passages(sentence('D'), sentence('G')), 'excerpt'))).toEqual([
      '-- 15 words --',
      '[Da Da Da Da Da.] Ea Ea Ea Ea Ea. Fa Fa Fa Fa Fa. [Ga Ga Ga Ga Ga.]',
      '-- 40 words --',
    ]);
  });

  it('shows everything of a full document', () => {
    expect(picture(excerptText(story, passages(sentence('K')), 'full'))).toEqual([
      story.value.split('\n')[0],
      `[${sentence('K')}]${story.value.split('\n')[2]?.slice(sentence('K').length)}`,
    ]);
  });

  it('shows nothing where nothing is cited', () => {
    expect(excerptText(story, new Map(), 'excerpt')).toEqual({ blocks: [], wordsAfter: 75 });
  });

  it('keeps every cited word, in order, and counts all others', () => {
    const words = [...story.value.matchAll(/\w+/g)];
    const pair = fc.tuple(fc.nat(words.length - 1), fc.nat(10));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 4 }), (pairs) => {
        const ranges = new Map(
          pairs.map(([from, count], i): [number, TextRange] => {
            const first = words[from];
            const last = words[Math.min(words.length - 1, from + count)];
            const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
            return [i, story.rangeOfUtf16(first?.index ?? 0, end)];
          }),
        );
        const { blocks, wordsAfter } = excerptText(story, ranges, 'excerpt');
        const paragraphs = blocks.flatMap((block) => block.paragraphs);
        const gaps = [...blocks.map(({ wordsBefore }) => wordsBefore), wordsAfter];
        const shown = paragraphs.map(({ range }) => countWords(story.slice(range)));
        expect([...gaps, ...shown].reduce((a, b) => a + b)).toBe(countWords(story.value));
        expect(gaps.filter((gap) => gap > 0 && gap < 12)).toEqual([]);

        let at = 0 as CodePointOffset;
        for (const { range, pieces } of paragraphs) {
          expect(range.start).toBeGreaterThanOrEqual(at);
          at = range.end;
          expect(pieces.map(({ text }) => text).join('')).toBe(story.slice(range));
        }
        for (const [id, range] of ranges) {
          const cited = paragraphs
            .flatMap(({ pieces }) => pieces.filter(({ ids }) => ids.includes(id)))
            .map(({ text }) => text);
          expect(countWords(cited.join(' '))).toBe(countWords(story.slice(range)));
        }
      }),
    );
  });
});
