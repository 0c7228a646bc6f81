import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TextRange } from '../model/passage';
import { canonicalText } from './canonical-text';
import { textUse } from './text-use';

const text = canonicalText(
  'The ferry sank. No one was hurt, said Mr. Lee.\n\nThe pilot 🚢 returned. It was late.\n* * *\n',
);
const rangeOf = (words: string) => {
  const at = text.value.indexOf(words);
  return text.rangeOfUtf16(at, at + words.length);
};
const shares = (...passages: readonly TextRange[]) => {
  const { words, sentences, paragraphs } = textUse(text, passages);
  return [words, sentences, paragraphs].map(({ used, all }) => `${used}/${all}`).join(' ');
};

const cases: readonly (readonly [string, string, readonly TextRange[]])[] = [
  ['nothing is cited', '0/16 0/4 0/2', []],
  ['a sentence', '3/16 1/4 1/2', [rangeOf('The ferry sank.')]],
  [
    'words of two sentences, twice',
    '5/16 2/4 1/2',
    [rangeOf('sank. No one was'), rangeOf('ferry sank. No')],
  ],
  ['after an astral character', '4/16 2/4 1/2', [rangeOf('returned. It was late')]],
  ['all of it', '16/16 4/4 2/2', [text.range]],
];
test.each(cases)('%s', (_, expected, passages) => expect(shares(...passages)).toBe(expected));

test('law: no more is used than there is, and more passages use no less', () => {
  const anyRange = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }) as TextRange);
  fc.assert(
    fc.property(fc.array(anyRange, { maxLength: 4 }), anyRange, (passages, another) => {
      const [some, more] = [textUse(text, passages), textUse(text, [...passages, another])];
      for (const part of ['sentences', 'paragraphs'] as const) {
        expect(more[part].used).toBeGreaterThanOrEqual(some[part].used);
        expect(more[part].used).toBeLessThanOrEqual(more[part].all);
      }
      expect(more.words.used).toBeLessThanOrEqual(more.words.all);
    }),
  );
});
