import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EpochMs } from '../model/units';
import { markShapes } from '../drawing/mark-shapes';
import { epochOf } from '../time/civil';
import { drawnRange } from '../time/drawn-range';
import { edtf } from '../time/edtf';
import { timeRange } from '../time/time-range';
import { createTimeScale, panRange } from '../time/time-scale';
import { anyEvents, anyScale } from './any-tracks.test-support';
import { labelPlaces, widthOf } from './label-places';
import { defaultLayoutOptions as options } from './layout-options';
import { sizeMark } from './sized-mark';
import { eventsFromText } from './track-picture.test-support';

const scaleOf = (range: string) => {
  const { first, last } = edtf(range);
  return createTimeScale(timeRange(first!.start, last!.end), 800, []);
};
const extent = timeRange(epochOf(1900), epochOf(2100));
const [pledge] = eventsFromText('2022-02~ 0.5 A pledge');

describe('the sign of a mark', () => {
  test('stands at the middle of the date, however little of its bar is seen', () => {
    for (const range of ['2022-01/2022-03', '2022-02-10/2022-02-28', '2022-02-14/2022-02-16']) {
      const scale = scaleOf(range);
      const { start, end } = drawnRange(pledge!.date);
      const { sign } = sizeMark(pledge!, scale, options);
      expect(sign).toBeCloseTo(scale.toPx(((start + end) / 2) as EpochMs), 6);
    }
  });

  test('is kept at the nearer edge of the plot while the middle is out of view', () => {
    expect(sizeMark(pledge!, scaleOf('2022-02-22/2022-02-24'), options).sign).toBe(10);
    expect(sizeMark(pledge!, scaleOf('2022-02-02/2022-02-06'), options).sign).toBe(790);
  });

  test('panned within open time moves with its date, unless it is kept at an edge', () => {
    fc.assert(
      fc.property(
        anyEvents(1),
        anyScale,
        fc.integer({ min: -300, max: 300 }),
        (events, scale, k) => {
          const panned = createTimeScale(panRange(scale, k, extent), scale.width, []);
          const isKept = (x: number) =>
            x <= options.signInset || x >= scale.width - options.signInset;
          for (const event of events) {
            const before = sizeMark(event, scale, options);
            const after = sizeMark(event, panned, options);
            if (before.form === 'day' || isKept(before.sign) || isKept(after.sign)) continue;
            expect(after.sign - before.sign).toBeCloseTo(k, 3);
          }
        },
      ),
    );
  });

  test('is on its bar, and in view wherever the bar is wide enough in view', () => {
    fc.assert(
      fc.property(anyEvents(4), anyScale, (events, scale) => {
        for (const event of events) {
          const { form, place, x0, x1, sign } = sizeMark(event, scale, options);
          if (form === 'day' || place !== 'in-view') continue;
          expect(sign).toBeGreaterThanOrEqual(x0);
          expect(sign).toBeLessThanOrEqual(x1);
          if (Math.min(x1, scale.width) - Math.max(x0, 0) < 2 * options.signInset) continue;
          expect(sign).toBeGreaterThanOrEqual(options.signInset);
          expect(sign).toBeLessThanOrEqual(scale.width - options.signInset);
        }
      }),
    );
  });

  test('has no label on it, unless that of a pinned event has no other room', () => {
    fc.assert(
      fc.property(anyEvents(6, 0), anyScale, (events, scale) => {
        for (const event of events) {
          const mark = sizeMark(event, scale, options);
          if (mark.place !== 'in-view' || !event.signWidth) continue;
          for (const { label } of labelPlaces(mark, scale.width, true, options)) {
            const width = widthOf(mark, label.withDetail, options);
            const x0 = label.anchor === 'start' ? label.x : label.x - width;
            const half = mark.form === 'day' ? 0 : event.signWidth / 2;
            expect(x0 >= mark.sign + half || x0 + width <= mark.sign - half).toBe(true);
          }
        }
      }),
    );
  });

  test('is where × and tail are drawn', () => {
    const look = { form: 'about', kind: 'said', origin: 'curated', disputed: false } as const;
    const shapes = markShapes(
      { ...look, didNotHappen: true },
      { x0: -40, x1: 840, sign: 30, y: 0 },
    );
    expect(shapes.find(({ kind }) => kind === 'circle')).toMatchObject({ x: 30 });
    expect(shapes.find(({ kind }) => kind === 'path')).toMatchObject({ d: 'M26 3h8l-6.5 6.5z' });
  });
});
