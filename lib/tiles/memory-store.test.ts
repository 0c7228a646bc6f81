import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineData } from '../model/timeline-data';
import type { EpochMs, EventId } from '../model/units';
import { timeRange } from '../time/time-range';
import { initialFilter } from '../view-state/view-state';
import { anyFilter, manyEvents, someActors } from './built-tiles.test-support';
import type { Question } from './event-store';
import { createMemoryStore } from './memory-store';
import { expectTrue } from './tile-store.test-support';

const dates = ['2022-02-16', '2022', '2021-12/2022-02', '2022-02-16~', '[2022-01-01..2022-02-01]'];
const data: TimelineData = {
  chapters: [],
  sources: [],
  actors: someActors.map((actor) => ({ ...actor, name: actor.id, kind: 'person' })),
  events: manyEvents(60).map((event, i) => ({
    ...event,
    date: dates[i % dates.length] ?? '2022',
  })),
};
const store = createMemoryStore(data);
const tracks = ['one', 'two', 'three'].map((value) => ({ facet: 'chapters' as const, value }));
const question: Question = {
  range: timeRange(1_640_000_000_000 as EpochMs, 1_650_000_000_000 as EpochMs),
  msPerPx: 1e7,
  filter: initialFilter,
  found: null,
  tracks,
};

describe('a memory store', () => {
  test('answers with what a look at all events finds, under any filter', () => {
    const built = {
      actors: someActors,
      events: store.answer(question, 'all').tracks.flatMap(({ events }) => events),
    };
    expect(built.events).toHaveLength(60);
    fc.assert(
      fc.property(anyFilter, fc.boolean(), (filter, isFound) => {
        const found = isFound ? new Set(['event-1', 'event-2'] as EventId[]) : null;
        const asked = { ...question, filter, found };
        const answer = store.answer(asked, 'axis');
        expectTrue(answer, asked, built);
        expect(answer.isWhole).toBe(true);
        expect(store.totalOf(filter, found)).toBe(answer.total);
      }),
    );
  });

  test('knows what the filter leaves out one by one', () => {
    const filter = { ...initialFilter, kinds: ['said' as const] };
    for (const { events, leftOut } of store.answer({ ...question, filter }, 'axis').tracks) {
      expect(events.length + leftOut.length).toBe(20);
      expect(leftOut.every(({ kind }) => kind !== 'said')).toBe(true);
    }
  });

  test('numbers its events in order, and has room for them all', () => {
    const [track] = store.answer(
      { ...question, tracks: [{ facet: 'chapters', value: 'one' }] },
      'axis',
    ).tracks;
    const numbers = track?.events.map(({ number }) => number) ?? [];
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    for (const { start, end } of track?.events ?? []) {
      expect(start).toBeGreaterThanOrEqual(store.extent.start);
      expect(end).toBeLessThanOrEqual(store.extent.end);
    }
  });
});
