import { expect, test } from 'vitest';
import type { EpochMs } from '@/lib/model/units';
import type { ListGroup } from '@/lib/tiles/event-store';
import { epochOf } from '@/lib/time/civil';
import type { Fold } from '@/lib/time/time-scale';
import { gapsOf, groupAt, withFolds } from './large-groups';

const group = (first: number, year: number, month: number): ListGroup => ({
  words: `${month} ${year}`,
  first,
  count: 10,
  start: (epochOf(year, month) + 5) as EpochMs,
});
const fold = (year: number, month: number, months: number): Fold => ({
  kind: 'fold',
  px: 40,
  range: { start: epochOf(year, month), end: epochOf(year, month + months) },
});

const headed = withFolds(
  [group(0, 2021, 5), group(10, 2021, 9), group(20, 2025, 1)],
  [fold(2020, 1, 3), fold(2021, 6, 3), fold(2021, 10, 3), fold(2022, 4, 30)],
);

test('folds stand between the groups that they part, and at no end', () => {
  expect(headed.map(({ folds }) => folds.length)).toEqual([0, 1, 2]);
});

test('a row has room above it for its heading and folds, but the first, whose heading stays above the list', () => {
  const [first, second, ...others] = gapsOf(headed);
  expect([first?.row, second?.row, others.length]).toEqual([10, 20, 0]);
  expect((second?.height ?? 0) - (first?.height ?? 0)).toBe(3);
});

test('a row is under the last heading before it', () => {
  expect([0, 9, 10, 25].map((row) => groupAt(headed, row)?.words)).toEqual([
    '5 2021',
    '5 2021',
    '9 2021',
    '1 2025',
  ]);
  expect(groupAt([], 3)).toBeUndefined();
});
