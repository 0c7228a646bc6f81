import { describe, expect, test } from 'vitest';
import type { RidgeBin } from '@/lib/layout/place-ridge';
import type { EpochMs } from '@/lib/model/units';
import { binNear, binsWithStops, ridgeStop, timeOfStop } from './ridge-stops';

const bin = (at: number, count = 1): RidgeBin => ({
  x0: at,
  x1: at + 10,
  range: { start: (at * 100) as EpochMs, end: (at * 100 + 1000) as EpochMs },
  count,
  ids: null,
  isLabelled: count === 0,
  height: 2,
  pill: null,
});
const ridge = {
  base: 40,
  bins: [bin(-20), bin(-5), bin(5, 0), bin(15), bin(100)],
  step: { unit: 'ms', count: 1000, least: 1000 },
  earlierStep: null,
} as const;

test('the stops are the bins in the plot that have something to open', () => {
  expect(binsWithStops(ridge, 100).map(({ x0 }) => x0)).toEqual([-5, 15]);
});

test('a stop says where its bin starts, and of which track it is', () => {
  const stop = ridgeStop('war:bin', bin(-5));
  expect(timeOfStop('war:bin', stop)).toBe(-500);
  expect(timeOfStop('war', 'war:earlier')).toBeNull();
});

describe('the bin at a time', () => {
  const bins = [bin(0), bin(10), bin(30)];
  test.each([
    [null, 0],
    [-1, 0],
    [0, 0],
    [999, 0],
    [1000, 1],
    [2500, 1],
    [9000, 2],
  ])('%s: %d', (time, at) => expect(binNear(bins, time)).toBe(at));
});
