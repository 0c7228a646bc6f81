import { describe, expect, test } from 'vitest';
import type { EpochMs } from '@/lib/model/units';
import { rangeShowing } from './range-showing';

const range = (start: number, end: number) => ({ start: start as EpochMs, end: end as EpochMs });
const bounds = { extent: range(0, 10_000), folds: [], minimum: 100 };

describe('the range that opens a count', () => {
  test('holds all that is counted, with air', () => {
    expect(rangeShowing([range(2000, 2100), range(2900, 3000)], bounds)).toEqual(range(1650, 3350));
  });

  test('is not shorter than the minimum', () => {
    expect(rangeShowing([range(5000, 5001)], bounds)).toEqual(range(4915, 5086));
  });

  test('stays inside the extent', () => {
    expect(rangeShowing([range(0, 9999)], bounds)).toEqual(range(0, 10_000));
  });

  test('is the whole story for nothing', () => {
    expect(rangeShowing([], bounds)).toEqual(bounds.extent);
  });
});
