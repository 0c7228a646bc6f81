import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EpochMs } from '../model/units';
import { eachBin, type Bins } from '../time/bins';
import { epochOf, justBefore, msPerDay } from '../time/civil';
import { timeRange } from '../time/time-range';
import { createTimeScale, panRange, type Fold } from '../time/time-scale';
import { binAt, binStepAt, ridgeGrid, wholeBins } from './ridge-grid';

const anyZoom = fc
  .tuple(
    fc.double({ min: 4, max: 18, noNaN: true }),
    fc.double({ min: -5, max: 5, noNaN: true }),
    fc.integer({ min: 200, max: 1600 }),
  )
  .map(([log, shift, width]) => {
    const length = Math.round(10 ** log);
    const start = Math.round(epochOf(2022) + shift * length);
    return { range: timeRange(start as EpochMs, (start + length) as EpochMs), width };
  });
const extent = timeRange(-5e20 as EpochMs, 5e20 as EpochMs);
const folds: readonly Fold[] = [
  { kind: 'compressed', range: timeRange(epochOf(1900), epochOf(2021)), px: 130 },
  { kind: 'fold', range: timeRange(epochOf(2021), epochOf(2021, 3)), px: 20 },
  { kind: 'fold', range: timeRange(epochOf(2022, 4), epochOf(2025, 1)), px: 40 },
];

describe('ridgeGrid', () => {
  test('its bins tile the time in view', () => {
    fc.assert(
      fc.property(anyZoom, fc.boolean(), ({ range, width }, isFolded) => {
        const { bins } = ridgeGrid(createTimeScale(range, width, isFolded ? folds : []));
        expect(bins[0]!.range.start).toBeLessThanOrEqual(range.start);
        expect(bins.at(-1)!.range.end).toBeGreaterThanOrEqual(range.end);
        bins.slice(1).forEach((bin, i) => {
          expect(bin.range.start).toBe(bins[i]!.range.end);
          expect(bin.range.end).toBeGreaterThan(bin.range.start);
        });
        expect(bins.length).toBeLessThan(width / 6 + 3 * folds.length);
      }),
    );
  });

  test('without folds none is narrower than 6 px, nor as wide as three', () => {
    fc.assert(
      fc.property(anyZoom, ({ range, width }) => {
        for (const { x0, x1 } of ridgeGrid(createTimeScale(range, width, [])).bins) {
          expect(x1 - x0).toBeGreaterThan(5.99);
          if ((range.end - range.start) / width > 1) expect(x1 - x0).toBeLessThan(21);
        }
      }),
    );
  });

  test('no bin crosses the edge of a fold', () => {
    const scale = createTimeScale(timeRange(epochOf(1990), epochOf(2026)), 900, folds);
    const { bins, step, earlierStep } = ridgeGrid(scale);
    for (const { range } of folds)
      for (const edge of [range.start, range.end])
        for (const bin of bins) expect(bin.range.start < edge && edge < bin.range.end).toBe(false);
    expect(
      bins.filter(({ kind }) => kind === 'fold').every(({ range }) => range.start >= epochOf(2021)),
    ).toBe(true);
    expect([step, earlierStep]).toMatchObject([
      { unit: 'ms', count: 10 * msPerDay },
      { unit: 'year', count: 10 },
    ]);
  });

  test('panned by k px, the bins in view move by k and stay the same', () => {
    fc.assert(
      fc.property(
        anyZoom,
        fc.integer({ min: -150, max: 150 }),
        fc.boolean(),
        (zoom, k, isFolded) => {
          const scale = createTimeScale(zoom.range, zoom.width, isFolded ? folds : []);
          fc.pre(!scale.opened && scale.msPerPx > 1000);
          const moved = createTimeScale(panRange(scale, k, extent), scale.width, scale.folds);
          fc.pre(Math.abs(moved.msPerPx / scale.msPerPx - 1) < 1e-7);
          const after = new Map(ridgeGrid(moved).bins.map((bin) => [bin.range.start, bin]));
          for (const bin of ridgeGrid(scale).bins) {
            const isSeen = bin.x0 >= 1 && bin.x1 <= scale.width - 1;
            if (!isSeen || bin.x0 + k < 1 || bin.x1 + k > scale.width - 1) continue;
            expect(after.get(bin.range.start)?.range).toEqual(bin.range);
            expect(Math.abs(after.get(bin.range.start)!.x0 - bin.x0 - k)).toBeLessThan(0.1);
          }
        },
      ),
    );
  });
});

describe('bins of a grid', () => {
  const scale = createTimeScale(timeRange(epochOf(2022), epochOf(2022, 7)), 181, []);
  const grid = ridgeGrid(scale);

  test('are found by an instant', () => {
    grid.bins.forEach(({ range }, i) => {
      expect(binAt(grid, range.start)).toBe(i);
      expect(binAt(grid, range.end - 1)).toBe(i);
    });
    expect(binAt(grid, grid.bins[0]!.range.start - 1)).toBe(-1);
    expect(binAt(grid, grid.bins.at(-1)!.range.end)).toBe(grid.bins.length);
  });
});

describe('whole bins', () => {
  /** Stretches from wide to narrow and back, about what a scale shows. */
  const anyStretches = (from: number, length: number) =>
    fc
      .array(
        fc.record({
          log: fc.integer({ min: 0, max: 7 }),
          counts: fc.array(fc.nat(9), { minLength: 1, maxLength: 300 }),
        }),
        { minLength: 1, maxLength: 5 },
      )
      .map((parts) => {
        let start = from;
        return parts.map(({ log, counts }): Bins => {
          const own = start as EpochMs;
          const width = (length * 2 ** log) / 2000;
          start += width * counts.length;
          return { start: own, width, counts: Uint32Array.from(counts) };
        });
      });

  test('each count is that of all which starts in the range it is stated for', () => {
    fc.assert(
      fc.property(
        anyZoom.chain(({ range, width }) => {
          const length = range.end - range.start;
          return fc.record({
            scale: fc.boolean().map((is) => createTimeScale(range, width, is ? folds : [])),
            stretches: fc
              .double({ min: -0.4, max: 0.4, noNaN: true })
              .chain((shift) => anyStretches(range.start + shift * length, length)),
            beyond: fc.record({ earlier: fc.boolean(), later: fc.boolean() }),
          });
        }),
        ({ scale, stretches, beyond }) => {
          const all = ridgeGrid(scale);
          const { bins } = wholeBins(all, scale, stretches, beyond);
          const starts: { readonly t: number; readonly last: number; readonly count: number }[] =
            [];
          eachBin(stretches, (count, t, end) => starts.push({ t, last: justBefore(end), count }));
          for (const { range } of bins) {
            const begun = starts.filter(({ t }) => t >= range.start && t < range.end);
            const ended = starts.filter(({ last }) => last >= range.start && last < range.end);
            expect(begun).toEqual(ended);
          }
          bins.slice(1).forEach((bin, i) => expect(bin.range.start).toBe(bins[i]!.range.end));
          const counted = { start: stretches[0]!.start, last: starts.at(-1)?.last ?? -Infinity };
          if (beyond.earlier && bins[0])
            expect(bins[0].range.start).toBeGreaterThanOrEqual(counted.start);
          if (beyond.later && bins.length > 0)
            expect(bins.at(-1)!.range.end).toBeLessThanOrEqual(
              stretches.at(-1)!.start + stretches.at(-1)!.width * stretches.at(-1)!.counts.length,
            );
          const places = bins.reduce((sum, bin) => sum + bin.places, 0);
          expect(places).toBeLessThanOrEqual(all.bins.length);
        },
      ),
    );
  });

  test('of days, and of what divides them, are the bins of the grid', () => {
    const scale = createTimeScale(timeRange(epochOf(2022), epochOf(2022, 7)), 900, []);
    for (const width of [msPerDay, msPerDay / 4, msPerDay / 64]) {
      const grid = ridgeGrid(scale, 0, width);
      const rest = {
        start: epochOf(2021, 11, 3),
        width,
        counts: new Uint32Array(64 * 400).fill(1),
      };
      expect(wholeBins(grid, scale, [rest], { earlier: true, later: true })).toEqual(grid);
    }
  });
});

test.each([
  [1, 'ms', 10],
  [3_600_000, 'ms', 6 * 3_600_000],
  [msPerDay, 'ms', 10 * msPerDay],
  [3 * msPerDay, 'month', 1],
  [100 * msPerDay, 'year', 2],
  [1e15, 'year', 200_000],
])('at %d ms to a pixel, bins are %s × %d long', (msPerPx, unit, count) => {
  expect(binStepAt(msPerPx)).toMatchObject({ unit, count });
});
