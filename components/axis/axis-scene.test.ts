import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEvents, anyScale } from '@/lib/layout/any-tracks.test-support';
import { moveTracks } from '@/lib/layout/move-tracks';
import { placeTracks, type LayoutEvent, type PlacedTrack } from '@/lib/layout/place-tracks';
import { ridgeLayout } from '@/lib/layout/ridge-layout';
import type { EventSummary } from '@/lib/model/timeline-data';
import type { EventId } from '@/lib/model/units';
import type { TimeScale } from '@/lib/time/time-scale';
import type { PaletteData } from '../drawing/palette';
import { sceneOf, type AxisScene } from './axis-scene';
import type { AxisTrack } from './axis-tracks';
import { earlierCount, laterCount } from './edge-count';

const how = { height: 300, pixelRatio: 1, focused: null, palette: {} as PaletteData };

function atRest(layoutEvents: readonly LayoutEvent[], scale: TimeScale) {
  const tracks = placeTracks({
    ridges: ridgeLayout,
    events: layoutEvents,
    tracks: ['a', 'b'],
    collapsed: new Set(layoutEvents.length % 5 === 0 ? ['b'] : []),
    scale,
    height: 300,
  });
  const byId = new Map(['a', 'b'].map((id) => [id, { id, hue: 1 } as AxisTrack]));
  const summaries = layoutEvents.map(({ id, label }) => [id, { id, shortTitle: label }] as const);
  const events = new Map(summaries) as unknown as ReadonlyMap<EventId, EventSummary>;
  const flags = { silences: [], selected: null, knownDay: null, family: null };
  return { tracks, layoutEvents, scale, byId, events, labels: new Map(), hueOf: () => 1, ...flags };
}

/** Without what nobody paints: which events are counted. */
const painted = (track: PlacedTrack) => ({
  ...track,
  earlier: earlierCount(track),
  later: laterCount(track),
  moreEarlier: 0,
  moreLater: 0,
  counters: track.counters.map((counter) => ({ ...counter, ids: null })),
  ridge: track.ridge && {
    ...track.ridge,
    bins: track.ridge.bins.map((bin) => ({ ...bin, ids: null })),
  },
});

test('what is sent to a worker is plain, and moves as what is at rest does', () => {
  const dense = fc.constantFrom(1, 1, 12);
  fc.assert(
    fc.property(anyEvents(30), dense, anyScale, anyScale, (some, times, scale, later) => {
      const events = Array.from({ length: times }, (_, i) =>
        some.map((event) => ({ ...event, id: `${event.id}-${i}` as EventId })),
      ).flat();
      const resting = atRest(events, scale);
      const scene: AxisScene = sceneOf(resting, how);
      const sent = structuredClone(scene);
      expect(sent).toEqual(scene);
      expect(moveTracks(sent.tracks, sent.layoutEvents, later).map(painted)).toEqual(
        moveTracks(resting.tracks, events, later).map(painted),
      );
      for (const { marks, ticks } of sent.tracks)
        for (const { id } of [...marks, ...ticks]) expect(sent.events.get(id)?.hue).toBe(1);
    }),
  );
});

test('of events that are counted in a ridge or beyond the edges none is sent', () => {
  fc.assert(
    fc.property(anyEvents(6, 0), anyScale, (some, scale) => {
      const of = (times: number) => {
        const events = Array.from({ length: times }, (_, i) =>
          some.map((event) => ({ ...event, id: `${event.id}-${i}` as EventId, track: 'a' })),
        ).flat();
        return sceneOf(atRest(events, scale), how);
      };
      const { tracks, layoutEvents } = of(60);
      const seen = tracks.flatMap(({ marks, leftOut, counters, ticks }) => [
        ...[...marks, ...leftOut, ...ticks].map(({ id }) => id),
        ...counters.flatMap(({ ids }) => ids ?? []),
      ]);
      expect(layoutEvents.length).toBeLessThanOrEqual(seen.length);
      expect(JSON.stringify(tracks).length).toBeLessThan(400 * (seen.length + 400));
    }),
    { numRuns: 20 },
  );
});
