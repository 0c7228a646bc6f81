import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrangeTracks, moveTrack, togglePin } from './arrange-tracks';

const letters = (text: string) => [...text];

test.each([
  ['nothing pinned', 'abcd', '', 'abcd'],
  ['pinned ones first, in their own order', 'abcd', 'db', 'dbac'],
  ['a pinned track that is not there', 'abcd', 'xc', 'cabd'],
])('arranges: %s', (_, natural, pinned, order) => {
  expect(arrangeTracks(letters(natural), letters(pinned)).join('')).toBe(order);
});

test.each([
  ['up', 'abcd', '', 'c', -1, 'ac'],
  ['up to the top', 'abcd', 'ac', 'c', -1, 'c'],
  ['down', 'abcd', '', 'a', 1, 'b'],
  ['back to where all stand as usual', 'abcd', 'b', 'b', 1, ''],
  ['beyond the top', 'abcd', '', 'a', -1, ''],
  ['beyond the bottom', 'abcd', 'c', 'd', 1, 'c'],
] as const)('moves %s', (_, natural, pinned, id, by, after) => {
  expect(moveTrack(letters(natural), letters(pinned), id, by).join('')).toBe(after);
});

test('pins last among the pinned, and unpins', () => {
  expect(togglePin(['a'], 'b')).toEqual(['a', 'b']);
  expect(togglePin(['a', 'b'], 'a')).toEqual(['b']);
});

test('after a move the tracks are arranged as before, but for two neighbours', () => {
  const natural = letters('abcdefg');
  const anyMove = fc.tuple(
    fc.shuffledSubarray(natural),
    fc.constantFrom(...natural),
    fc.constantFrom(-1 as const, 1 as const),
  );
  fc.assert(
    fc.property(anyMove, ([pinned, id, by]) => {
      const expected = [...arrangeTracks(natural, pinned)];
      const at = expected.indexOf(id);
      const other = expected[at + by];
      if (other !== undefined) [expected[at], expected[at + by]] = [other, id];
      expect(arrangeTracks(natural, moveTrack(natural, pinned, id, by))).toEqual(expected);
    }),
  );
});
