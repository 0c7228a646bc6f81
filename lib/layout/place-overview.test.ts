import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EpochMs } from '../model/units';
import { epochOf } from '../time/civil';
import { edtf } from '../time/edtf';
import {
  overviewScale,
  placeBrush,
  placeOverview,
  type OverviewEvent,
  type PlacedOverview,
} from './place-overview';

const extent = { start: epochOf(1940), end: epochOf(2026) };
const earlier = { start: epochOf(1940), end: epochOf(2021) };
const at = (date: string, hue = 1, leftOut = false): OverviewEvent => ({
  date: edtf(date),
  hue,
  leftOut,
});

const total = ({ bins }: PlacedOverview) =>
  bins.flatMap(({ stacks }) => stacks).reduce((sum, { count }) => sum + count, 0);

/** Bins as rows of digits, the hue of each event; x is one that is left out. */
function picture({ bins }: PlacedOverview, width: number, binWidth: number): string[] {
  const columns = Array.from({ length: Math.floor(width / binWidth) }, (_, i) =>
    (bins.find(({ x }) => x === i * binWidth)?.stacks ?? [])
      .map(({ hue, count }) => String(hue ?? 'x').repeat(count))
      .join(''),
  );
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) =>
    columns
      .map((column) => column[height - 1 - row] ?? ' ')
      .join('')
      .trimEnd(),
  );
}

const dates = fc.constantFrom(
  '1949',
  '1975',
  '2008',
  '2021-21',
  '2021-12',
  '2022-02-16',
  '2022-02-24',
  '2022-02/..',
  '../2021',
  '2025-03-11',
  '202X',
);
const anyEvents = fc.array(
  fc
    .record({ date: dates, hue: fc.integer({ min: 1, max: 6 }), leftOut: fc.boolean() })
    .map(({ date, hue, leftOut }) => at(date, hue, leftOut)),
  { maxLength: 300 },
);
const widths = fc.integer({ min: 40, max: 2000 });

describe('the overview', () => {
  test('stacks what lies close by chapter, and what is left out on top', () => {
    const events = [at('2022-02', 3), at('2022-02', 2, true), at('2022-02', 2), at('1949', 1)];
    const scale = overviewScale(extent, earlier, 120);
    expect(picture(placeOverview(events, scale, 44), 120, 6)).toEqual([
      '       x',
      '       3',
      '1      2',
    ]);
  });

  test('the counts sum to the number of events at any width', () => {
    fc.assert(
      fc.property(anyEvents, widths, (events, width) => {
        const placed = placeOverview(events, overviewScale(extent, earlier, width), 44);
        expect(total(placed)).toBe(events.length);
      }),
    );
  });

  test('those that are known by their number alone are counted too, a million as well', () => {
    const anyCounts = fc.array(
      fc.record({
        hue: fc.constantFrom(1, 2, null),
        bins: fc.tuple(
          fc.record({
            start: fc.constantFrom(epochOf(1940), epochOf(2021), epochOf(1800)),
            width: fc.constantFrom(86_400_000, 1e10),
            counts: fc
              .array(fc.constantFrom(0, 0, 1, 3, 1_000_000), { maxLength: 60 })
              .map((counts) => Uint32Array.from(counts)),
          }),
        ),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(anyEvents, anyCounts, widths, (events, more, width) => {
        const scale = overviewScale(extent, earlier, width);
        const placed = placeOverview(events, scale, 44, undefined, more);
        const counted = more
          .flatMap(({ bins }) => bins.flatMap(({ counts }) => [...counts]))
          .reduce((a, b) => a + b, 0);
        expect(total(placed)).toBe(events.length + counted);
        for (const { unit, stacks } of placed.bins)
          expect(unit * stacks.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(
            44.001,
          );
        if (events.length + counted > 200) expect(placed.form).toBe('bars');
      }),
    );
  });

  test('every bin lies in the width, and none is too high', () => {
    fc.assert(
      fc.property(anyEvents, widths, (events, width) => {
        const placed = placeOverview(events, overviewScale(extent, earlier, width), 44);
        for (const { x, unit, stacks } of placed.bins) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + placed.binWidth).toBeLessThanOrEqual(width);
          const count = stacks.reduce((sum, stack) => sum + stack.count, 0);
          expect(count * unit).toBeLessThanOrEqual(44.001);
          if (placed.form === 'squares') expect(unit).toBe(5.4);
          else expect(count * unit).toBeGreaterThanOrEqual(1.999);
        }
      }),
    );
  });

  test('the order of events does not matter', () => {
    fc.assert(
      fc.property(anyEvents, widths, (events, width) => {
        const scale = overviewScale(extent, earlier, width);
        expect(placeOverview(events.toReversed(), scale, 44)).toEqual(
          placeOverview(events, scale, 44),
        );
      }),
    );
  });

  test('forty events on one day lie in a heap of whole squares about it', () => {
    const scale = overviewScale(extent, earlier, 800);
    const day = Array.from({ length: 40 }, (_, i) => at('2022-02-24', i < 25 ? 5 : 3));
    const placed = placeOverview([...day, at('2022-03-05', 2, true)], scale, 44);
    expect(placed.form).toBe('squares');
    expect(picture(placed, 320, 6).map((row) => row.slice(30))).toMatchInlineSnapshot(`
      [
        "     55355",
        "     55355",
        "     55355",
        "     55355",
        "     53355",
        "     53335",
        "     53335",
        "    x53335",
      ]
    `);
  });

  test('what a filter leaves out gives way before what it keeps', () => {
    const scale = overviewScale(extent, earlier, 800);
    const day = Array.from({ length: 12 }, (_, i) => at('2022-02-24', 5, i < 6));
    const { bins } = placeOverview(day, scale, 44);
    const of = (hue: number | null) =>
      bins.map(({ stacks }) => stacks.find((stack) => stack.hue === hue)?.count ?? 0);
    expect(of(5)).toEqual([0, 6, 0]);
    expect(of(null)).toEqual([2, 2, 2]);
  });

  test('more than 200 events, or a heap that would reach too far, are bars', () => {
    const scale = overviewScale(extent, earlier, 800);
    const heap = (count: number) => Array.from({ length: count }, () => at('2022-02-24'));
    const many = Array.from({ length: 201 }, (_, i) => at(String(1940 + (i % 80))));
    expect(placeOverview(heap(56), scale, 44).form).toBe('squares');
    expect(placeOverview(heap(57), scale, 44).form).toBe('bars');
    expect(placeOverview(many, scale, 44).form).toBe('bars');
    expect(placeOverview([], scale, 44)).toMatchObject({ form: 'squares', bins: [] });
  });

  test('what is known by one number is evened out over all that it reaches over', () => {
    const scale = overviewScale(extent, null, 600);
    const all = { start: epochOf(1900), width: 3e12 * 2, counts: Uint32Array.of(1_000_000) };
    const placed = placeOverview([], scale, 44, undefined, [{ hue: 1, bins: [all] }]);
    expect(total(placed)).toBe(1_000_000);
    expect(placed.bins).toHaveLength(100);
    for (const { stacks } of placed.bins) expect(stacks[0]!.count).toBe(10_000);
  });

  test('time before the story is one narrow piece; a story without it is even', () => {
    expect(overviewScale(extent, earlier, 800).toPx(epochOf(2021))).toBe(52);
    expect(overviewScale(extent, null, 860).toPx(epochOf(2021))).toBeGreaterThan(700);
  });
});

describe('the brush', () => {
  const scale = overviewScale({ start: 0 as EpochMs, end: 1000 as EpochMs }, null, 1000);
  const brush = (start: number, end: number) =>
    placeBrush({ start: start as EpochMs, end: end as EpochMs }, scale);

  test('its handles stand on the frame, and outside of a narrow window', () => {
    expect(brush(100, 200)).toEqual({ x0: 100, x1: 200, startHandle: 96, endHandle: 196 });
    expect(brush(100, 120)).toEqual({ x0: 100, x1: 120, startHandle: 92, endHandle: 120 });
  });

  test('is never too thin to see, and stays in the strip', () => {
    expect(brush(500, 501)).toMatchObject({ x0: 499, x1: 502 });
    expect(brush(-500, 2000)).toMatchObject({ x0: 0, x1: 1000 });
    expect(brush(2000, 3000)).toMatchObject({ x0: 997, x1: 1000 });
  });
});
