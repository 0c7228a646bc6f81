import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgeBounds } from '@/lib/layout/edge-bounds';
import { crowdOf } from '@/lib/layout/place-ridge';
import { ridgeGrid } from '@/lib/layout/ridge-grid';
import { defaultLayoutOptions } from '@/lib/layout/layout-options';
import { sizeMark } from '@/lib/layout/sized-mark';
import type { EpochMs } from '@/lib/model/units';
import { edtf } from '@/lib/time/edtf';
import { rangesOverlap, type TimeRange } from '@/lib/time/time-range';
import { createTimeScale } from '@/lib/time/time-scale';
import { partBeyond, partsBeyond } from '@/lib/time/counts-beyond';
import { eventTest, type FacetName } from '@/lib/view-state/facets';
import { initialFilter, type Filter } from '@/lib/view-state/view-state';
import { axisQuestion } from '@/lib/tiles/axis-question';
import {
  anyCrowdedEvents,
  anyFilter,
  anyTimedEvents,
  buildTiles,
  someActors,
  tightRooms,
  type BuiltTiles,
} from '@/lib/tiles/built-tiles.test-support';
import type { TrackAnswer } from '@/lib/tiles/event-store';
import { countInRange } from '../messages/count-in-range';
import { settle, storeOver } from '@/lib/tiles/tile-store.test-support';
import type { TimedEvent } from '@/lib/tiles/timed-event';
import { trackFilter } from '@/lib/tiles/track-filter';
import type { AxisTrack } from './axis-tracks';
import { unchartedOf } from './uncharted-of';

/** Where no start is written, that of what is drawn counts: the dates of these events are no EDTF. */
const unwritten = edtf('../1970');

/** What the ridge of a track states, and what is said at its edges, given what is known of its events. */
function ridgeOf(answer: TrackAnswer, range: TimeRange, width: number) {
  const scale = createTimeScale(range, width, []);
  const { events, rest } = answer;
  const marks = (events as readonly TimedEvent[]).map(({ id, start, end, rank }) => {
    const event = {
      id,
      rank,
      track: '',
      date: unwritten,
      label: '',
      detail: '',
      labelWidth: 0,
      detailWidth: 0,
      leftOut: false,
      pinned: false,
    };
    const mark = sizeMark(event, scale, defaultLayoutOptions);
    return { ...mark, drawn: { start, end, fadesIn: false, fadesOut: false } };
  });
  const track = { id: '', answer } as unknown as AxisTrack;
  const uncharted = unchartedOf([track]).get('');
  const stretch = Math.min(...rest.map((bins) => bins.width), Infinity);
  const grid = ridgeGrid(scale, 0, Number.isFinite(stretch) ? stretch : 0);
  const crowd = crowdOf(marks, uncharted, grid, scale);
  return { ...crowd, edges: edgeBounds(uncharted, marks, true, range).outside };
}

/** A stretch of a subject's time, long or short. */
const anyStretch = fc.record({
  at: fc.double({ min: -0.1, max: 1.1, noNaN: true }),
  power: fc.double({ min: 0, max: 8, noNaN: true }),
});

function rangeIn(extent: TimeRange, { at, power }: { at: number; power: number }): TimeRange {
  const whole = extent.end - extent.start;
  const start = (extent.start + at * whole) as EpochMs;
  const length = Math.max(whole * 10 ** -power, 1000, Math.abs(start) * 1e-12);
  return { start, end: (start + length) as EpochMs };
}

test('at every step, each count of a ridge is that of all events that start in the time it states', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyTimedEvents(60),
      anyStretch,
      fc.integer({ min: 100, max: 1500 }),
      async (unsorted, stretch, width) => {
        const built = buildTiles(unsorted, someActors);
        const { extent } = built.manifest;
        const range = rangeIn(extent, stretch);
        const { store } = storeOver(built);
        const question = { ...axisQuestion(range, []), filter: initialFilter, found: null };
        for (let step = 0, isWhole = false; step < 12 && !isWhole; step++) {
          if (step > 0) await settle();
          const asked = store.answer({ ...question, tracks: [] }, 'axis');
          const { whole: answer } = asked;
          ({ isWhole } = asked);
          const crowd = ridgeOf(answer, range, width);
          crowd.grid.bins.forEach(({ range: own }, i) => {
            const stated = crowd.marks[i]!.length + crowd.unnamed[i]!;
            const scanned = built.events.filter(
              (event) => event.start >= own.start && event.start < own.end,
            );
            expect(stated).toBe(scanned.length);
          });
          const named = crowd.marks.reduce((sum, { length: more }) => sum + more, 0);
          const unnamed = crowd.unnamed.reduce((sum, more) => sum + more, 0);
          const beyond = crowd.earlier.length + crowd.later.length;
          const more = crowd.moreEarlier + crowd.moreLater;
          expect(named + unnamed + beyond + more).toBe(built.events.length);

          // What is said of a view counts what goes on into it.
          const first = crowd.grid.bins[0]?.range.start ?? range.start;
          const last = crowd.grid.bins.at(-1)?.range.end ?? range.end;
          const shown = { start: first, end: last };
          const counted = countInRange(shown, { ...answer, events: [] }, extent);
          // A ridge may begin in an empty bin: what goes on where that starts may end in it.
          const beginsWithBin = answer.rest.some(
            (bins) => first >= bins.start && (first - bins.start) % bins.width === 0,
          );
          if (beginsWithBin || answer.rest.length === 0) expect(counted.isExact).toBe(true);
          if (!counted.isExact) continue;
          const drawn = answer.events as readonly TimedEvent[];
          const within =
            counted.count + drawn.filter((event) => rangesOverlap(event, shown)).length;
          expect(within).toBe(built.events.filter((event) => rangesOverlap(event, shown)).length);
        }
      },
    ),
  );
});

describe('what is said at the edges of a track', () => {
  const groupings: readonly FacetName[] = ['chapters', 'actors'];

  /** Asks about the tracks of a grouping until nothing more comes, and holds what is said at each step against all events. */
  async function heldAgainstAll(
    built: BuiltTiles,
    grouping: FacetName,
    filter: Filter,
    range: TimeRange,
    width: number,
  ) {
    const { store, wait } = storeOver(built);
    const tracks = built.manifest.values[grouping].map((value) => ({ facet: grouping, value }));
    const question = { ...axisQuestion(range, []), filter, found: null, tracks };
    const passes = eventTest(filter, { actors: someActors, found: null });
    const passing = tracks.map((track) => {
      const isOn = eventTest(trackFilter(track, filter), { actors: someActors, found: null });
      return built.events.filter((event) => passes(event) && isOn(event));
    });
    const startsIn = (events: readonly TimedEvent[], { start, end }: TimeRange) =>
      events.filter((event) => event.start >= start && event.start < end).length;
    for (let step = 0; ; step++) {
      const answer = store.answer(question, 'axis');
      const said = answer.tracks.map((track, i) => {
        const { edges } = ridgeOf(track, range, width);
        const isTold = track.isCounted && track.beyond !== undefined;
        for (const part of partsBeyond) {
          const truth = passing[i]!.filter((event) => partBeyond(event, range) === part).length;
          const { least, most } = edges[part];
          expect(least).toBeLessThanOrEqual(truth);
          // Where something is known, whatever is there is spoken of.
          if (isTold) expect(most).toBeGreaterThanOrEqual(truth);
        }
        return edges;
      });
      if (step > 12) {
        expect(answer.isWhole).toBe(true);
        return said.map((edges, i) => ({ edges, events: passing[i]!, startsIn }));
      }
      wait();
      await settle();
    }
  }

  test('is true at every step, and at rest what has ended, goes on, starts in view and starts later are all there are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(anyTimedEvents(60), anyCrowdedEvents),
        fc.constantFrom(...groupings),
        anyFilter,
        anyStretch,
        fc.integer({ min: 100, max: 1500 }),
        async (unsorted, grouping, filter, stretch, width) => {
          const built = buildTiles(unsorted, someActors, { ...tightRooms, most: 1000 });
          const range = rangeIn(built.manifest.extent, stretch);
          for (const { edges, events, startsIn } of await heldAgainstAll(
            built,
            grouping,
            filter,
            range,
            width,
          )) {
            for (const part of partsBeyond) expect(edges[part].least).toBe(edges[part].most);
            const outside = partsBeyond.reduce((sum, part) => sum + edges[part].least, 0);
            expect(outside + startsIn(events, range)).toBe(events.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
