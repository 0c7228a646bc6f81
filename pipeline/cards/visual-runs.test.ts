import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directionOf, visualRuns } from './visual-runs';

const bidi = bidiFactory();
const isArabic = (character: string) => /\p{Script=Arabic}/u.test(character);
const anyLine = fc
  .array(fc.constantFrom('a', 'Ж', '1', '٢', ' ', '(', ')', 'م', 'ل', 'ا', 'ש', '.', '«', '𝒳'), {
    minLength: 1,
    maxLength: 24,
  })
  .map((characters) => characters.join(''));
const anyDirection = fc.constantFrom('ltr' as const, 'rtl' as const);

test('a line of both ways is in the order in which it is seen, and Arabic in its own within a run', () => {
  expect(visualRuns('see سلام (now)', 'ltr', isArabic)).toEqual([
    { text: 'see ', isArabic: false, direction: 'ltr' },
    { text: 'سلام', isArabic: true, direction: 'rtl' },
    { text: ' (now)', isArabic: false, direction: 'ltr' },
  ]);
  expect(visualRuns('سلام (NATO)', 'rtl', isArabic).map(({ text }) => text)).toEqual([
    '(',
    'NATO',
    ' )'.split('').reverse().join(''),
    'سلام',
  ]);
});

test('a date after a name in Arabic stays after it, where a dot parts them', () => {
  const seen = visualRuns('سلام · 7 April 2020 · NATO', 'ltr', isArabic).map(({ text }) => text);
  expect(seen).toEqual(['سلام', ' · ', '7 April 2020', ' · ', 'NATO']);
});

test('without an Arabic font the runs are the line as the algorithm orders it', () => {
  fc.assert(
    fc.property(anyLine, anyDirection, (line, direction) => {
      const seen = visualRuns(line, direction, () => false).map(({ text }) => text);
      const levels = bidi.getEmbeddingLevels(line, direction);
      // It takes the spaces at the end of a line out of their order: lines here end with none.
      fc.pre(line.trim() === line);
      const mirrored = bidi.getMirroredCharactersMap(line, levels.levels);
      // Its own order is of UTF-16 units, and would part what is beyond the first plane.
      fc.pre(!line.includes('𝒳'));
      const expected = bidi
        .getReorderedIndices(line, levels)
        .map((index) => mirrored.get(index) ?? line[index]);
      expect(seen.join('')).toBe(expected.join(''));
    }),
    { numRuns: 500 },
  );
});

test('no character is lost', () => {
  fc.assert(
    fc.property(anyLine, anyDirection, (line, direction) => {
      const seen = visualRuns(line, direction, isArabic).flatMap(({ text }) => [...text]);
      const plain = (characters: readonly string[]) =>
        characters.map((each) => each.replace(/[()«»]/, '|')).sort();
      expect(plain(seen)).toEqual(plain([...line]));
    }),
  );
});

test.each([
  ['Port opens', 'ltr'],
  ['Port «سلام»', 'ltr'],
  ['سلام, said NATO', 'rtl'],
  ['(2022) سلام', 'rtl'],
  ['', 'ltr'],
] as const)('%s goes %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
