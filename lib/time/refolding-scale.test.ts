import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EpochMs } from '../model/units';
import { epochOf } from './civil';
import { refoldingScale } from './refolding-scale';
import { timeRange } from './time-range';
import { createTimeScale, panRange, refoldRange, zoomRange, type Fold } from './time-scale';

const fold = (start: EpochMs, end: EpochMs): Fold => ({
  kind: 'fold',
  px: 44,
  range: timeRange(start, end),
});
const folds = [
  fold(epochOf(2021, 6), epochOf(2021, 9)),
  fold(epochOf(2022, 4), epochOf(2023, 6)),
  fold(epochOf(2023, 7), epochOf(2025, 2)),
];
const extent = timeRange(epochOf(2021, 3), epochOf(2025, 4));

/** A view of the story, and the same after one of its folds was opened, or closed again. */
const anyRefolding = fc
  .record({
    width: fc.integer({ min: 300, max: 1200 }),
    zoom: fc.double({ min: 1, max: 4, noNaN: true }),
    pan: fc.integer({ min: -600, max: 600 }),
    which: fc.nat(2),
    opens: fc.boolean(),
  })
  .map(({ width, zoom, pan, which, opens }) => {
    const one = folds[which]!;
    const without = folds.filter((each) => each !== one);
    const [before, after] = opens ? [folds, without] : [without, folds];
    const all = createTimeScale(extent, width, before);
    const zoomed = createTimeScale(zoomRange(all, zoom, width / 2, extent, 1000), width, before);
    const from = createTimeScale(panRange(zoomed, pan, extent), width, before);
    const middle = (one.range.start + one.range.end) / 2;
    const at = Math.min(Math.max(middle, from.range.start), from.range.end) as EpochMs;
    const to = createTimeScale(refoldRange(from, after, at, extent), width, after);
    return { from, to, at };
  });
const anyShare = fc.double({ min: 0, max: 1, noNaN: true });

describe('refoldRange', () => {
  test('the whole story stays whole', () => {
    const all = createTimeScale(extent, 800, folds);
    const [one, ...others] = folds;
    expect(refoldRange(all, others, one!.range.start, extent)).toEqual(extent);
  });

  test('the middle of the fold stays, unless an end of the story came into view', () => {
    fc.assert(
      fc.property(anyRefolding, ({ from, to, at }) => {
        const isStopped = to.range.start <= extent.start || to.range.end >= extent.end;
        if (!isStopped) expect(to.toPx(at)).toBeCloseTo(from.toPx(at), 1);
      }),
    );
  });

  test('as much open time is shown as the same range would have', () => {
    fc.assert(
      fc.property(anyRefolding, ({ from, to }) => {
        const same = createTimeScale(from.range, from.width, to.folds);
        if (!from.opened && !same.opened) expect(to.msPerPx / same.msPerPx).toBeCloseTo(1, 3);
      }),
    );
  });
});

describe('refoldingScale', () => {
  test('begins and ends with the scales', () => {
    fc.assert(
      fc.property(anyRefolding, ({ from, to, at }) => {
        expect(refoldingScale(from, to, at, 0)).toBe(from);
        expect(refoldingScale(from, to, at, 1)).toBe(to);
      }),
    );
  });

  test('every time moves straight from its place to its place', () => {
    fc.assert(
      fc.property(anyRefolding, anyShare, anyShare, ({ from, to, at }, share, which) => {
        if (from.opened || to.opened) return;
        // A fold that one of the two zooms shows open has no width of its own on the way.
        const isFolded = ({ range, px }: Fold, msPerPx: number) =>
          range.end - range.start > px * msPerPx;
        const changes = folds.filter((each) =>
          [from, to].some(
            ({ folds: own, msPerPx }) => own.includes(each) && !isFolded(each, msPerPx),
          ),
        );
        if (changes.length > 0) return;
        const t = Math.round(extent.start + which * (extent.end - extent.start)) as EpochMs;
        const between = refoldingScale(from, to, at, share);
        const straight = from.toPx(t) + (to.toPx(t) - from.toPx(t)) * share;
        expect(between.toPx(t)).toBeCloseTo(straight, 0);
      }),
    );
  });
});
