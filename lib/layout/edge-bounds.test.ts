import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EpochMs } from '../model/units';
import { exactly, partBeyond, partsBeyond } from '../time/counts-beyond';
import { drawnRange } from '../time/drawn-range';
import type { TimeRange } from '../time/time-range';
import { anyEvents, anyScale } from './any-tracks.test-support';
import type { Uncharted } from './counted';
import { edgeBounds } from './edge-bounds';
import { placeTracks } from './place-tracks';
import { ridgeLayout } from './ridge-layout';

const anySpan = fc
  .tuple(fc.nat(100), fc.nat(40))
  .map(([start, length]) => ({ start, end: start + length + 1 }) as TimeRange);

/** What bins of a width tell of events, from the first bin that a range touches to the last. */
function bins(events: readonly TimeRange[], range: TimeRange, width: number): Uncharted {
  const first = Math.floor(range.start / width);
  const count = Math.ceil(range.end / width) - first;
  const start = (first * width) as EpochMs;
  const end = start + count * width;
  const counts = new Uint32Array(count);
  for (const event of events)
    if (event.start >= start && event.start < end)
      counts[Math.floor(event.start / width) - first]!++;
  return {
    rest: [{ start, width, counts }],
    earlier: events.filter((event) => event.start < start).length,
    later: events.filter((event) => event.start >= end).length,
    ongoingAt: (t) => events.filter((event) => event.start < t && event.end > t).length,
  };
}

test('what bins tell of the edges holds, and is exact where they end there', () => {
  fc.assert(
    fc.property(
      fc.array(anySpan, { maxLength: 30 }),
      anySpan,
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      (events, range, width, isOpen) => {
        // While not all have been looked at, only some of them are in the bins.
        const known = isOpen ? events.slice(0, events.length >> 1) : events;
        const told = { ...bins(known, range, width), isOpen };
        const bounds = edgeBounds(told, [], true, range).outside;
        for (const part of partsBeyond) {
          const truth = events.filter((event) => partBeyond(event, range) === part).length;
          const { least, most } = bounds[part];
          expect(least).toBeLessThanOrEqual(truth);
          const isSilent = least === 0 && most === 0 && (isOpen || width > range.end - range.start);
          if (!isSilent) expect(most).toBeGreaterThanOrEqual(truth);
          const edge = part === 'later' ? range.end : range.start;
          if (!isOpen && edge % width === 0) expect(least).toBe(truth);
        }
      },
    ),
  );
});

test('where nothing tells what goes on, all that has begun may have ended or not', () => {
  fc.assert(
    fc.property(
      fc.array(anySpan, { maxLength: 30 }),
      anySpan,
      fc.integer({ min: 1, max: 9 }),
      (events, range, width) => {
        const told = { ...bins(events, range, width), ongoingAt: () => null };
        const bounds = edgeBounds(told, [], true, range).outside;
        const begun = events.filter(({ start }) => start < range.start);
        expect(bounds.earlier).toEqual(bounds.ongoing);
        expect(bounds.earlier.least).toBe(0);
        const isSilent = bounds.earlier.most === 0 && width > range.end - range.start;
        if (!isSilent) expect(bounds.earlier.most).toBeGreaterThanOrEqual(begun.length);
        if (range.start % width === 0) expect(bounds.earlier.most).toBe(begun.length);
      },
    ),
  );
});

test('what is counted of another view is not taken for what is seen', () => {
  const range = { start: 10, end: 20 } as TimeRange;
  const told = bins([{ start: 5, end: 6 } as TimeRange], range, 5);
  const sure = { least: 7, most: 7 };
  const beyond = (seen: TimeRange) => ({ earlier: sure, ongoing: sure, later: sure, seen });
  const of = (seen: TimeRange) =>
    edgeBounds({ ...told, beyond: beyond(seen) }, [], true, range).outside;
  expect(of({ ...range }).earlier).toEqual(sure);
  expect(of({ ...range, end: 21 as EpochMs }).earlier).toEqual({ least: 1, most: 1 });
});

test('of a dense track, what is outside and has no label is counted at its edges', () => {
  fc.assert(
    fc.property(anyScale, anyEvents(60, 3), fc.nat(9), (scale, events, more) => {
      const { start, end } = scale.range;
      const rest = [{ start, width: end - start, counts: Uint32Array.of(5000) }];
      const outside = { earlier: exactly(more), ongoing: exactly(2 * more), later: exactly(0) };
      const beyond = { ...outside, seen: scale.range };
      const told = { rest, earlier: 3 * more, later: 0, ongoingAt: () => 2 * more, beyond };
      const [track] = placeTracks({
        ridges: ridgeLayout,
        events,
        tracks: ['a', 'b'],
        uncharted: new Map([['a', told]]),
        scale,
        height: 200,
      });
      const labelled = new Set(track?.marks.map(({ id }) => id));
      for (const part of partsBeyond) {
        const named = events.filter(
          ({ id, track: own, date, leftOut }) =>
            own === 'a' &&
            !leftOut &&
            !labelled.has(id) &&
            partBeyond(drawnRange(date), scale.range) === part,
        );
        expect(track?.edges?.[part]).toEqual(exactly(outside[part].least + named.length));
      }
    }),
  );
});
