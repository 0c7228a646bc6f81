import { expect, test } from 'vitest';
import { holdsWords } from './holds-words';

test.each([
  ['air raid', true],
  ['RAID', true],
  ['khar', true],
  ['kh', false],
  ['raid Lviv', false],
  ['', false],
  ['…', false],
])('whether the text has “%s”: %s', (words, expected) => {
  expect(holdsWords('Air-raid alert: Kharkiv', words)).toBe(expected);
});
