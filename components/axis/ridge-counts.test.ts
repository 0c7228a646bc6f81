import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { crowdOf, ongoingOf } from '@/lib/layout/place-ridge';
import { roundedEdges } from '@/lib/layout/with-uncharted';
import { ridgeGrid } from '@/lib/layout/ridge-grid';
import { defaultLayoutOptions } from '@/lib/layout/layout-options';
import { sizeMark } from '@/lib/layout/sized-mark';
import type { EpochMs } from '@/lib/model/units';
import { edtf } from '@/lib/time/edtf';
import { rangesOverlap, type TimeRange } from '@/lib/time/time-range';
import { createTimeScale } from '@/lib/time/time-scale';
import { eventTest } from '@/lib/view-state/facets';
import { initialFilter } from '@/lib/view-state/view-state';
import { axisQuestion } from '@/lib/tiles/axis-question';
import {
  anySingleFilter,
  anyTimedEvents,
  buildTiles,
  someActors,
} from '@/lib/tiles/built-tiles.test-support';
import type { TrackAnswer } from '@/lib/tiles/event-store';
import { countInRange } from '../messages/count-in-range';
import { settle, storeOver } from '@/lib/tiles/tile-store.test-support';
import type { TimedEvent } from '@/lib/tiles/timed-event';

/** Where no start is written, that of what is drawn counts: the dates of these events are no EDTF. */
const unwritten = edtf('../1970');

/** What the ridge of a track states, given what is known of its events. */
function ridgeOf(answer: TrackAnswer, range: TimeRange, width: number) {
  const scale = createTimeScale(range, width, []);
  const { events, rest, ongoing, earlier, later, ongoingAt, total } = answer;
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
  const uncharted =
    total > events.length ? { rest, earlier: earlier + ongoing, later, ongoingAt } : undefined;
  const stretch = Math.min(...rest.map((bins) => bins.width), Infinity);
  const grid = ridgeGrid(scale, 0, Number.isFinite(stretch) ? stretch : 0);
  return crowdOf(marks, uncharted, grid, scale);
}

test('at every step, each count of a ridge is that of all events that start in the time it states', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyTimedEvents(60),
      fc.double({ min: -0.1, max: 1.1, noNaN: true }),
      fc.double({ min: 0, max: 8, noNaN: true }),
      fc.integer({ min: 100, max: 1500 }),
      async (unsorted, at, power, width) => {
        const built = buildTiles(unsorted, someActors);
        const { extent } = built.manifest;
        const whole = extent.end - extent.start;
        const start = (extent.start + at * whole) as EpochMs;
        const length = Math.max(whole * 10 ** -power, 1000, Math.abs(start) * 1e-12);
        const range = { start, end: (start + length) as EpochMs };
        const { store } = storeOver(built);
        const question = { ...axisQuestion(range, []), filter: initialFilter, found: null };
        for (let step = 0; step < 12; step++) {
          const { whole: answer, isWhole } = store.answer({ ...question, tracks: [] }, 'axis');
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

          // The pill says of the earlier ones how many go on, and what is said of the view counts these.
          const first = crowd.grid.bins[0]?.range.start ?? range.start;
          const last = crowd.grid.bins.at(-1)?.range.end ?? range.end;
          const ended = crowd.earlier.length + crowd.moreEarlier - ongoingOf(crowd, []);
          const began = built.events.filter((event) => event.start < first);
          expect(ongoingOf(crowd, [])).toBe(began.filter(({ end }) => end > first).length);
          const shown = { start: first, end: last };
          const counted = countInRange(shown, { ...answer, events: [] }, extent);
          expect(counted.isExact).toBe(true);
          const drawn = answer.events as readonly TimedEvent[];
          const within =
            counted.count + drawn.filter((event) => rangesOverlap(event, shown)).length;
          expect(within).toBe(built.events.filter((event) => rangesOverlap(event, shown)).length);
          expect(ended + within + crowd.later.length + crowd.moreLater).toBe(built.events.length);
          if (isWhole) break;
          await settle();
        }
      },
    ),
  );
});

test('at every step, the counts at the edges of an actor’s track are those of a look at all events, or say that they are about that', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyTimedEvents(60),
      anySingleFilter,
      fc.double({ min: -0.1, max: 1.1, noNaN: true }),
      fc.double({ min: 0, max: 8, noNaN: true }),
      fc.integer({ min: 100, max: 1500 }),
      async (unsorted, filter, at, power, width) => {
        const built = buildTiles(unsorted, someActors);
        const { extent } = built.manifest;
        const whole = extent.end - extent.start;
        const start = (extent.start + at * whole) as EpochMs;
        const length = Math.max(whole * 10 ** -power, 1000, Math.abs(start) * 1e-12);
        const range = { start, end: (start + length) as EpochMs };
        const { store } = storeOver(built);
        const tracks = someActors.map(({ id }) => ({ facet: 'actors' as const, value: id }));
        const question = { ...axisQuestion(range, []), filter, found: null, tracks };
        const passes = eventTest(filter, { actors: someActors, found: null });
        for (let step = 0; step < 12; step++) {
          const answer = store.answer(question, 'axis');
          answer.tracks.forEach((track, i) => {
            if (track.rest.length === 0 || !track.isCounted) return;
            const passing = built.events.filter(
              (event) => passes(event) && event.actors.includes(someActors[i]!.id),
            );
            const crowd = ridgeOf(track, range, width);
            const about = roundedEdges(track, crowd, range);
            const earlier = passing.filter((event) => event.start < range.start).length;
            const later = passing.filter((event) => event.start >= range.end).length;
            const stated = {
              earlier: crowd.earlier.length + crowd.moreEarlier,
              later: crowd.later.length + crowd.moreLater,
            };
            if (!about.earlier) expect(stated.earlier).toBe(earlier);
            if (!about.later) expect(stated.later).toBe(later);
            // What is missing there is in the bins across the edges.
            const countIn = (isAcross: (own: TimeRange) => boolean) =>
              crowd.grid.bins.reduce(
                (sum, { range: own }, bin) =>
                  isAcross(own) ? sum + crowd.marks[bin]!.length + crowd.unnamed[bin]! : sum,
                0,
              );
            const inFirst = countIn((own) => own.start < range.start);
            const inLast = countIn((own) => own.end > range.end);
            expect(stated.earlier).toBeLessThanOrEqual(earlier);
            expect(stated.earlier + inFirst).toBeGreaterThanOrEqual(earlier);
            expect(stated.later).toBeLessThanOrEqual(later);
            expect(stated.later + inLast).toBeGreaterThanOrEqual(later);
          });
          if (answer.isWhole) break;
          await settle();
        }
      },
    ),
  );
});
