import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EpochMs } from '../model/units';
import { epochOf, finestLength, msPerDay } from './civil';
import { timeRange, type TimeRange } from './time-range';
import {
  createTimeScale,
  frameRange,
  panRange,
  rangeDuringGesture,
  zoomRange,
  type Fold,
  type TimeScale,
} from './time-scale';
import { storyFolds as folds } from './story-folds.test-support';

const extent = timeRange(epochOf(1940), epochOf(2025, 4));
const story = timeRange(epochOf(2021, 3), epochOf(2022, 4));

/** `compressed 110 | fold 20 | open 470 …` */
const picture = (scale: TimeScale) =>
  scale.pieces.map(({ kind, x0, x1 }) => `${kind} ${Math.round(x1 - x0)}`).join(' | ');

const anyRange: fc.Arbitrary<TimeRange> = fc
  .tuple(
    fc.integer({ min: epochOf(1930), max: epochOf(2030) }),
    fc.integer({ min: msPerDay, max: 90 * 365 * msPerDay }),
  )
  .map(([start, span]) => timeRange(start as EpochMs, (start + span) as EpochMs));
const anyScale = fc
  .tuple(anyRange, fc.integer({ min: 200, max: 2000 }), fc.subarray(folds))
  .map(([range, width, some]) => createTimeScale(range, width, some));
/** Inside the extent, at a zoom at which not all of it fits. */
const anyView = fc
  .tuple(
    fc.integer({ min: 300, max: 1500 }),
    fc.double({ min: 0.1, max: 60, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([width, daysAcross, at]) => {
    const all = createTimeScale(extent, width, folds);
    const zoomed = createTimeScale(
      zoomRange(all, (all.msPerPx * width) / (daysAcross * msPerDay), at * width, extent, 1000),
      width,
      folds,
    );
    return zoomed;
  });

describe('createTimeScale', () => {
  const table: [string, TimeRange, number, string][] = [
    [
      'all',
      extent,
      850,
      'compressed 110 | fold 20 | open 162 | fold 40 | open 374 | fold 40 | open 104',
    ],
    ['one fold in range', story, 850, 'open 245 | fold 40 | open 565'],
    ['part of a fold', timeRange(epochOf(2021, 7, 17), epochOf(2022)), 850, 'fold 20 | open 830'],
    ['within a fold', timeRange(epochOf(2023), epochOf(2024)), 850, 'open 850'],
    ['within two folds that touch', timeRange(epochOf(1950), epochOf(2020)), 850, 'open 850'],
    ['too narrow to fold', timeRange(epochOf(2021, 3), epochOf(2022)), 100, 'open 100'],
    ['no fold in range', timeRange(epochOf(2022), epochOf(2022, 2)), 850, 'open 850'],
  ];
  test.each(table)('%s', (_, range, width, pieces) => {
    expect(picture(createTimeScale(range, width, folds))).toBe(pieces);
  });

  test('toTime(toPx(t)) is within 1 ms of t', () => {
    fc.assert(
      fc.property(anyScale, fc.double({ min: 0, max: 1, noNaN: true }), (scale, part) => {
        const { start, end } = scale.range;
        const t = Math.round(start + part * (end - start)) as EpochMs;
        expect(Math.abs(scale.toTime(scale.toPx(t)) - t)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('toPx and toTime are increasing', () => {
    const anyTime = fc.integer({ min: epochOf(1900), max: epochOf(2060) });
    fc.assert(
      fc.property(anyScale, anyTime, anyTime, (scale, a, b) => {
        fc.pre(a + msPerDay < b);
        const [xa, xb] = [scale.toPx(a as EpochMs), scale.toPx(b as EpochMs)];
        expect(xa).toBeLessThan(xb);
        expect(scale.toTime(xa)).toBeLessThan(scale.toTime(xb));
      }),
    );
  });

  test('the pieces tile the range and [0, width]', () => {
    fc.assert(
      fc.property(anyScale, ({ pieces, range, width, toPx }) => {
        expect([pieces[0]!.x0, pieces.at(-1)!.x1]).toEqual([0, width]);
        expect([pieces[0]!.range.start, pieces.at(-1)!.range.end]).toEqual([
          range.start,
          range.end,
        ]);
        expect(toPx(range.end)).toBeCloseTo(width, 5);
        pieces.slice(1).forEach((piece, i) => {
          expect(piece.x0).toBe(pieces[i]!.x1);
          expect(piece.range.start).toBe(pieces[i]!.range.end);
          expect(piece.x1).toBeGreaterThan(piece.x0);
        });
      }),
    );
  });

  test('no fold is wider than as much open time', () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        for (const { kind, range, x0, x1 } of scale.pieces) {
          const asOpen = (range.end - range.start) / scale.msPerPx;
          if (kind === 'open') expect(x1 - x0).toBeCloseTo(asOpen, 3);
          else expect(x1 - x0).toBeLessThanOrEqual(asOpen + 1e-6);
        }
      }),
    );
  });

  test('refuses folds that overlap and widths that are none', () => {
    expect(() => createTimeScale(extent, 0, [])).toThrow('not a width: 0');
    expect(() => createTimeScale(extent, 100, [folds[0]!, folds[0]!])).toThrow('folds overlap');
  });
});

describe('panRange', () => {
  const dxs = fc.integer({ min: -400, max: 400 });
  test('a time in range is drawn dx further right by the scale of the new range, unless it stopped', () => {
    fc.assert(
      fc.property(anyView, dxs, fc.double({ min: 0, max: 1, noNaN: true }), (scale, dx, part) => {
        fc.pre(!scale.opened);
        const range = panRange(scale, dx, extent);
        const stopped = range.start === extent.start || range.end === extent.end;
        const after = createTimeScale(range, scale.width, folds);
        expect(after.msPerPx / scale.msPerPx).toBeCloseTo(1, 3);
        const t = scale.toTime(part * scale.width);
        const moved = after.toPx(t) - scale.toPx(t);
        if (!stopped) expect(Math.abs(moved - dx)).toBeLessThan(0.5);
        else expect(Math.abs(moved)).toBeLessThanOrEqual(Math.abs(dx) + 0.5);
      }),
    );
  });

  test('by 0 stays', () => {
    const scale = createTimeScale(story, 850, folds);
    expect(panRange(scale, 0, extent)).toEqual(story);
  });

  test('stops at the ends of the extent', () => {
    const scale = createTimeScale(story, 850, folds);
    expect(panRange(scale, 1e6, extent).start).toBe(extent.start);
    expect(panRange(scale, -1e6, extent).end).toBe(extent.end);
  });

  test('walks over 34 months at the width of their fold', () => {
    const scale = createTimeScale(timeRange(epochOf(2022), epochOf(2022, 4)), 900, folds);
    const range = panRange(scale, -60, extent);
    expect(range.end).toBe(epochOf(2025, 2, 3));
  });

  test('inside opened folds stops at their ends', () => {
    const scale = createTimeScale(timeRange(epochOf(1950), epochOf(2000)), 850, folds);
    expect(scale.opened).toBe(true);
    expect(panRange(scale, -1e6, extent).end).toBe(epochOf(2021, 3));
  });
});

describe('zoomRange', () => {
  test('the time at x is still at x, unless an end of the extent came into view or opened folds closed', () => {
    const factors = fc.double({ min: 0.2, max: 8, noNaN: true });
    fc.assert(
      fc.property(
        anyView,
        factors,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (scale, factor, at) => {
          fc.pre(!scale.opened);
          const x = at * scale.width;
          const range = zoomRange(scale, factor, x, extent, 3600_000);
          if (range.start === extent.start || range.end === extent.end) return;
          const after = createTimeScale(range, scale.width, folds);
          expect(Math.abs(after.toPx(scale.toTime(x)) - x)).toBeLessThan(0.5);
        },
      ),
    );
  });

  test('never shows less than the minimum, nor more than the extent', () => {
    const scale = createTimeScale(story, 850, []);
    const closest = zoomRange(scale, 1e9, 300, extent, 3 * msPerDay);
    expect(closest.end - closest.start).toBe(3 * msPerDay);
    expect(zoomRange(scale, 1e-9, 300, extent, 3 * msPerDay)).toEqual(extent);
  });

  test('out of opened folds shows everything', () => {
    const scale = createTimeScale(timeRange(epochOf(1950), epochOf(2000)), 850, folds);
    expect(zoomRange(scale, 0.3, 400, extent, msPerDay)).toEqual(extent);
    const closer = createTimeScale(zoomRange(scale, 2, 400, extent, msPerDay), 850, folds);
    expect(closer.opened).toBe(true);
    expect(closer.toPx(scale.toTime(400))).toBeCloseTo(400, 3);
  });
});

describe('rangeDuringGesture', () => {
  const before = createTimeScale(story, 850, folds);
  test('the identity gives the range back', () => {
    expect(rangeDuringGesture(before, { k: 1, x: 0 }, extent, msPerDay)).toBe(story);
  });
  test('a drag pans', () => {
    expect(rangeDuringGesture(before, { k: 1, x: 90 }, extent, msPerDay)).toEqual(
      panRange(before, 90, extent),
    );
  });
  test('a wheel zooms about the pointer, where d3 leaves x = focus * (1 - k)', () => {
    expect(rangeDuringGesture(before, { k: 2, x: -400 }, extent, msPerDay)).toEqual(
      zoomRange(before, 2, 400, extent, msPerDay),
    );
  });
});

test('frameRange gives air that does not reach across the edge of a fold', () => {
  expect(frameRange(timeRange(epochOf(1949), epochOf(2009)), folds)).toEqual(
    timeRange(
      (epochOf(1949) - Math.round((epochOf(2009) - epochOf(1949)) * 0.05)) as EpochMs,
      epochOf(2010),
    ),
  );
  expect(frameRange(timeRange(epochOf(2022), epochOf(2022, 4)), folds).end).toBe(epochOf(2022, 4));
});

describe('from the beginning of the universe to a millisecond', () => {
  const everything = timeRange(epochOf(-138e8), epochOf(2100));
  const anyWhere = fc.tuple(
    fc.oneof(
      fc.integer({ min: -138e8, max: 2099 }),
      fc.integer({ min: -3e6, max: 2099 }),
      fc.integer({ min: -1000, max: 2099 }),
    ),
    fc.double({ min: 1, max: 20, noNaN: true }),
  );

  test('times come back from where they are drawn, as near as doubles are', () => {
    fc.assert(
      fc.property(anyWhere, fc.double({ min: 0, max: 1, noNaN: true }), ([year, power], at) => {
        const start = epochOf(year, 5, 6);
        const length = Math.round(Math.max(10 ** power, finestLength(start), 10));
        const range = timeRange(start, (start + length) as EpochMs);
        const scale = createTimeScale(range, 900, []);
        const t = Math.round(range.start + (range.end - range.start) * at) as EpochMs;
        const give = Math.max(1, Math.abs(t) * 2 ** -50, length * 2 ** -45);
        expect(Math.abs(scale.toTime(scale.toPx(t)) - t)).toBeLessThanOrEqual(give);
      }),
    );
  });

  test('a fold of billions of years takes no millisecond from what lies after it', () => {
    const before: Fold = {
      kind: 'compressed',
      px: 110,
      range: timeRange(epochOf(-138e8), epochOf(-3e6)),
    };
    const start = epochOf(1969, 7, 20);
    const scale = createTimeScale(timeRange(start, (start + 30) as EpochMs), 900, [before]);
    for (let ms = 0; ms <= 30; ms++) {
      expect(scale.toPx((start + ms) as EpochMs)).toBeCloseTo(ms * 30, 6);
      expect(scale.toTime(ms * 30)).toBe(start + ms);
    }
    const wide = createTimeScale(timeRange(epochOf(-138e8), epochOf(2100)), 900, [before]);
    const near = zoomRange(wide, 1e18, wide.toPx(start), wide.range, 10);
    expect(near.end - near.start).toBe(10);
  });

  test('zooming in step by step ends at the shortest range there is, wherever it is', () => {
    fc.assert(
      fc.property(anyWhere, ([year]) => {
        const at = epochOf(year, 5, 6);
        let scale = createTimeScale(everything, 900, []);
        for (let step = 0; step < 150; step++) {
          const range = zoomRange(scale, 1.6, scale.toPx(at), everything, 10);
          expect(range.start).toBeLessThan(range.end);
          scale = createTimeScale(range, 900, []);
        }
        const least = Math.max(10, finestLength(at));
        expect(scale.range.end - scale.range.start).toBeLessThanOrEqual(least * 1.01 + 2);
        expect(scale.range.end - scale.range.start).toBeGreaterThanOrEqual(least * 0.99 - 2);
        expect(scale.range.start).toBeLessThanOrEqual(at + least);
        expect(scale.range.end).toBeGreaterThanOrEqual(at - least);
      }),
    );
  });
});
