import { expect, test } from 'vitest';
import { whyLeftOut } from './known-left-out';

test.each([
  [1, 0, 'what it rests on had not been published'],
  [3, 0, 'what they rest on had not been published'],
  [1, 1, 'it was still open'],
  [2, 2, 'they were still open'],
  [3, 1, 'the outcome was still open, and what else is missing had not been published'],
])('of %i parts, %i ahead of what came about: %s', (all, ahead, words) => {
  expect(whyLeftOut(all, ahead)).toBe(words);
});
