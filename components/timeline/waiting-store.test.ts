import { expect, test } from 'vitest';
import { manyEvents, buildTiles, someActors } from '@/lib/tiles/built-tiles.test-support';
import type { TimelineData } from '@/lib/model/timeline-data';
import { initialFilter } from '@/lib/view-state/view-state';
import { WaitingStore } from './waiting-store';

const { manifest, events } = buildTiles(manyEvents(300), someActors);
const data = {
  title: 'Harbour',
  chapters: [],
  actors: [],
  sources: [],
  events: events.slice(0, 5),
} as TimelineData;
const store = new WaitingStore(data, manifest.extent, manifest);
const tracks = [{ facet: 'kinds' as const, value: 'said' }];
const asked = { range: manifest.extent, msPerPx: 1e6, found: null, tracks };

test('counts all events before a tile is read, and says that more is to come', () => {
  const {
    whole,
    tracks: answered,
    counts,
    isWhole,
  } = store.answer({ ...asked, filter: initialFilter }, 'axis');
  expect(isWhole).toBe(false);
  expect([whole.total, whole.events.length]).toEqual([300, 5]);
  const said = events.filter(({ kind }) => kind === 'said').length;
  expect(answered[0]).toMatchObject({ total: said, all: said });
  expect(counts.kinds.get('said')).toBe(said);
});

test('does not know what a filter leaves, nor places', () => {
  const filter = { ...initialFilter, kinds: ['said' as const] };
  expect(store.totalOf(filter)).toBeNull();
  expect(store.placeOf()).toBeNull();
});
