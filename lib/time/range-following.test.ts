import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EpochMs } from '../model/units';
import { epochOf, msPerDay } from './civil';
import { rangeFollowing } from './range-following';
import { timeRange, type TimeRange } from './time-range';
import { fold } from './story-folds.test-support';
import { createTimeScale } from './time-scale';

const folds = [
  fold('compressed', 110, epochOf(1940), epochOf(2021, 3)),
  fold('fold', 40, epochOf(2021, 6), epochOf(2021, 9)),
  fold('fold', 40, epochOf(2022, 4), epochOf(2025, 2)),
];
const extent = timeRange(epochOf(1940), epochOf(2025, 4));
const dayOf = (text: string) =>
  epochOf(...(text.split('-').map(Number) as [number, number, number]));
const read = (text: string): TimeRange => {
  const [start = '', end = ''] = text.split('..');
  return timeRange(dayOf(start), dayOf(end));
};
const nearest = (t: number) => (Math.round(t / msPerDay) * msPerDay) as EpochMs;
const days = ({ start, end }: TimeRange) => Math.round((end - start) / msPerDay);

test.each([
  ['stands in it', '2022-02-10..2022-02-20', '2022-02-16..2022-02-17', '2022-02-10..2022-02-20'],
  ['is later', '2022-02-01..2022-03-01', '2022-03-05..2022-03-06', '2022-02-13..2022-03-13'],
  ['is earlier', '2022-02-01..2022-03-01', '2022-01-20..2022-01-21', '2022-01-13..2022-02-10'],
  ['is cut off', '2022-02-01..2022-03-01', '2022-02-28..2022-03-01', '2022-02-08..2022-03-08'],
  ['lies over it', '2022-02-01..2022-03-01', '2022-01-01..2022-04-01', '2022-02-01..2022-03-01'],
  ['is long', '2022-02-01..2022-03-01', '2022-03-05..2022-04-20', '2022-02-26..2022-03-26'],
])('what %s', (_, range, stretch, followed) => {
  const { start, end } = rangeFollowing(read(range), read(stretch), { extent, folds });
  expect({ start: nearest(start), end: nearest(end) }).toEqual(read(followed));
});

test('across a fold the zoom is kept', () => {
  const range = read('2022-02-01..2022-03-01');
  const followed = rangeFollowing(range, read('2025-03-11..2025-03-12'), { extent, folds });
  const zoom = (of: TimeRange) => createTimeScale(of, 1000, folds).msPerPx;
  expect(zoom(followed)).toBeCloseTo(zoom(range), -3);
  expect(days(followed)).toBe(28);
});

test('into and out of the time before the story it is the whole', () => {
  const early = read('1949-04-04..1949-04-05');
  const late = read('2022-02-16..2022-02-17');
  expect(rangeFollowing(read('2022-02-01..2022-03-01'), early, { extent, folds })).toBe(extent);
  expect(rangeFollowing(read('1949-01-01..1951-01-01'), late, { extent, folds })).toBe(extent);
});

test('laws: it is seen, and following again changes nothing', () => {
  const within = fc
    .tuple(
      fc.integer({ min: epochOf(1940), max: epochOf(2025, 3) }),
      fc.integer({ min: msPerDay / 4, max: 900 * msPerDay }),
    )
    .map(([start, span]) =>
      timeRange(start as EpochMs, Math.min(start + span, extent.end) as EpochMs),
    );
  fc.assert(
    fc.property(within, within, fc.subarray(folds), (range, stretch, some) => {
      const followed = rangeFollowing(range, stretch, { extent, folds: some });
      const scale = createTimeScale(followed, 1000, some);
      const [x0, x1] = [scale.toPx(stretch.start), scale.toPx(stretch.end)];
      const seen = Math.min(x1, 1000) - Math.max(x0, 0);
      expect(seen).toBeGreaterThanOrEqual(Math.min(x1 - x0, 500) - 1);
      const again = rangeFollowing(followed, stretch, { extent, folds: some });
      expect(Math.abs(again.start - followed.start)).toBeLessThan(10 * scale.msPerPx);
    }),
  );
});
