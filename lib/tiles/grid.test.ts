import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EpochMs } from '../model/units';
import { epochOf, msPerDay } from '../time/civil';
import { binsPerTile, binWidth, gridOver, tileRange } from './grid';

/** From minutes to billions of years. */
const anyExtent = fc
  .tuple(
    fc.double({ min: -4.3e20, max: 4.3e20, noNaN: true }),
    fc.double({ min: 0, max: 20.6, noNaN: true }),
  )
  .map(([seed, log]) => {
    const start = Math.round(seed * 10 ** (log - 20.6)) as EpochMs;
    return { start, end: (start + Math.max(1, Math.round(10 ** log))) as EpochMs };
  });

describe('a grid', () => {
  test('holds its extent, and each edge of its bins is told apart from the next', () => {
    fc.assert(
      fc.property(
        anyExtent,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ start, end }, share) => {
          const grid = gridOver({ start, end });
          expect(grid.origin).toBeLessThanOrEqual(start);
          expect(grid.origin + grid.span).toBeGreaterThanOrEqual(end);
          const width = binWidth(grid, grid.depth);
          const bin = Math.floor(share * ((end - grid.origin) / width));
          const edge = grid.origin + bin * width;
          expect(grid.origin + (bin + 1) * width - edge).toBe(width);
        },
      ),
    );
  });

  test.each([
    ['four years', epochOf(2022, 2, 24), epochOf(2026, 3, 1)],
    ['5,700 years', epochOf(-3700), epochOf(2000)],
    ['a week', epochOf(2022, 2, 24), epochOf(2022, 3, 3)],
  ])('over %s has days, and parts of days by four', (_, start, end) => {
    const grid = gridOver({ start: (start + 12_345) as EpochMs, end });
    const widths = Array.from({ length: grid.depth + 1 }, (_level, level) => binWidth(grid, level));
    expect(Math.abs(grid.origin % msPerDay)).toBe(0);
    for (const width of widths)
      expect(width >= msPerDay ? width % msPerDay : msPerDay % width).toBe(0);
    expect(Math.min(...widths)).toBeLessThan(msPerDay / 24);
    const { start: from } = tileRange(grid, { level: grid.depth, index: 1 });
    expect((from - grid.origin) / binsPerTile).toBe(binWidth(grid, grid.depth));
  });
});
