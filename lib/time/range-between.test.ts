import { describe, expect, test } from 'vitest';
import type { EpochMs } from '../model/units';
import { rangeBetween } from './range-between';
import type { TimeRange } from './time-range';

const range = (start: number, end: number): TimeRange => ({
  start: start as EpochMs,
  end: end as EpochMs,
});
const plain = { folds: [], msPerPx: 1 };
const shares = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

describe('the range on the way to another', () => {
  test('the ends are exact', () => {
    const [from, to] = [range(0, 10_000), range(4000, 5000)];
    expect(rangeBetween(from, to, 0, plain)).toEqual(from);
    expect(rangeBetween(from, to, 1, plain)).toEqual(to);
  });

  test('shrinks by equal factors in equal shares', () => {
    const half = rangeBetween(range(0, 10_000), range(4500, 4600), 0.5, plain);
    expect(half.end - half.start).toBeCloseTo(1000, -1);
  });

  test('on the way in, each range holds the next one', () => {
    const way = shares.map((share) =>
      rangeBetween(range(0, 10_000), range(7000, 7200), share, plain),
    );
    way.slice(1).forEach((next, i) => {
      expect(next.start).toBeGreaterThanOrEqual(way[i]?.start ?? 0);
      expect(next.end).toBeLessThanOrEqual(way[i]?.end ?? 0);
    });
  });

  test('a pan keeps its length', () => {
    const half = rangeBetween(range(0, 1000), range(8000, 9000), 0.5, plain);
    expect(half).toEqual(range(4000, 5000));
  });

  test('a fold takes no longer to cross than its pixels', () => {
    const folds = [{ kind: 'fold' as const, range: range(1000, 9000), px: 40 }];
    const from = range(0, 500);
    const half = rangeBetween(from, range(9500, 10_000), 0.5, { folds, msPerPx: 1 });
    expect(half.start).toBeLessThan(1000);
    expect(half.end).toBeGreaterThan(9000);
  });
});
