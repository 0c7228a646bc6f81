import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EpochMs } from '../model/units';
import { epochOf, msPerDay } from '../time/civil';
import { timeRange } from '../time/time-range';
import { createTimeScale } from '../time/time-scale';
import { countAgain } from './count-again';
import { placeTracks, type PlacedTrack } from './place-tracks';
import { ridgeLayout } from './ridge-layout';

const year = timeRange(epochOf(2022), epochOf(2023));
const atRest = createTimeScale(year, 800, []);
const hour = msPerDay / 24;
/** So many events an hour, of which nothing else is known. */
const hourly = {
  start: year.start,
  width: hour,
  counts: new Uint32Array(365 * 24).fill(7),
};
const place = (scale = atRest): readonly PlacedTrack[] =>
  placeTracks({
    ridges: ridgeLayout,
    events: [],
    tracks: ['a'],
    uncharted: new Map([['a', { rest: [hourly], earlier: 0, later: 0, ongoingAt: () => 0 }]]),
    scale,
    height: 300,
  });
const counts = new Map([['a', { starts: [], rest: [hourly] }]]);

// In the first and last days, bins at rest go on beyond all that is counted.
test('counted again at any scale, a ridge has the bins and counts that it has at rest', () => {
  const days = fc.record({
    from: fc.integer({ min: 10, max: 200 }),
    count: fc.integer({ min: 20, max: 160 }),
  });
  fc.assert(
    fc.property(days, ({ from, count }) => {
      const start = (year.start + from * msPerDay) as EpochMs;
      const end = (start + count * msPerDay) as EpochMs;
      const scale = createTimeScale(timeRange(start, end), 800, []);
      const [placed] = place(scale);
      const [counted] = countAgain(place(), counts, scale);
      const told = (track: PlacedTrack | undefined) =>
        track?.ridge?.bins.map((bin) => ({ range: bin.range, count: bin.count }));
      expect(told(counted)).toEqual(told(placed));
      for (const { height } of counted?.ridge?.bins ?? [])
        expect(height).toBeLessThanOrEqual(counted?.ridge?.base ?? 0);
    }),
  );
});

test('all but the ridges of tracks with counts stays as it was', () => {
  const tracks = place();
  expect(countAgain(tracks, new Map(), atRest)).toEqual(tracks);
  const [before] = tracks;
  const [after] = countAgain(tracks, counts, atRest);
  expect({ ...after, ridge: null }).toEqual({ ...before, ridge: null });
});

test('no bin is shorter than what is known by its number', () => {
  const start = year.start;
  const scale = createTimeScale(timeRange(start, (start + 4 * hour) as EpochMs), 800, []);
  for (const track of countAgain(place(), counts, scale))
    for (const { range } of track.ridge?.bins ?? [])
      expect(range.end - range.start).toBeGreaterThanOrEqual(hour);
});
