import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineData } from '../model/timeline-data';
import type { EpochMs, EventId } from '../model/units';
import { timeRange } from '../time/time-range';
import { initialFilter } from '../view-state/view-state';
import { anyFilter, manyEvents, someActors } from './built-tiles.test-support';
import type { Question } from './event-store';
import { MemoryStore } from './memory-store';
import { expectTrue } from './tile-store.test-support';

const events = manyEvents(60)
  .toSorted((a, b) => a.start - b.start)
  .map((event, number) => ({ ...event, number }));
const data: TimelineData = {
  title: 'Harbour',
  chapters: [],
  sources: [],
  actors: someActors.map((actor) => ({ ...actor, name: actor.id, kind: 'person' })),
  events,
};
const extent = timeRange(1.6e12 as EpochMs, 1.7e12 as EpochMs);
const store = new MemoryStore(data, extent);
const tracks = ['ann', 'bob', 'cid'].map((value) => ({ facet: 'actors' as const, value }));
const question: Question = {
  range: timeRange(1.64e12 as EpochMs, 1.65e12 as EpochMs),
  msPerPx: 1e7,
  filter: initialFilter,
  found: null,
  tracks,
};

describe('a memory store', () => {
  test('answers with what a look at all events finds, under any filter', () => {
    fc.assert(
      fc.property(anyFilter, fc.boolean(), (filter, isFound) => {
        const found = isFound ? new Set(['event-1', 'event-2'] as EventId[]) : null;
        const asked = { ...question, filter, found };
        const answer = store.answer(asked, 'axis');
        expectTrue(answer, asked, { actors: someActors, events });
        expect(answer.isWhole).toBe(true);
        expect(store.totalOf(filter, found)).toBe(answer.whole.total);
      }),
    );
  });

  test('knows what the filter leaves out one by one', () => {
    const filter = { ...initialFilter, kinds: ['said' as const] };
    for (const track of store.answer({ ...question, filter }, 'axis').tracks) {
      expect(track.events.length + track.leftOut.length).toBe(track.all);
      expect(track.leftOut.every(({ kind }) => kind !== 'said')).toBe(true);
    }
  });
});
