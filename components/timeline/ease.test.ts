import { expect, test } from 'vitest';
import { eased } from './ease';

test('starts and ends exactly, never turns back, and is far along early', () => {
  expect([eased(-1), eased(0), eased(1), eased(2)]).toEqual([0, 0, 1, 1]);
  const way = Array.from({ length: 101 }, (_, i) => eased(i / 100));
  expect(way).toEqual(way.toSorted((a, b) => a - b));
  expect(eased(0.5)).toBeGreaterThan(0.8);
});
