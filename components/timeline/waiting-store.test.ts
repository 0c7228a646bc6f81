import { expect, test } from 'vitest';
import { manyEvents, buildTiles, someActors } from '@/lib/tiles/built-tiles.test-support';
import type { TimelineData } from '@/lib/model/timeline-data';
import { initialFilter } from '@/lib/view-state/view-state';
import type { Answer } from '@/lib/tiles/event-store';
import { MemoryStore } from '@/lib/tiles/memory-store';
import { WaitingStore } from './waiting-store';

const { manifest, events } = buildTiles(manyEvents(300), someActors);
const data = {
  title: 'Harbour',
  chapters: [],
  actors: [],
  sources: [],
  events: events.slice(0, 5),
} as TimelineData;
const store = new WaitingStore(data, manifest.extent, { manifest, firstAnswer: null });
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

test('answers about all time as a whole where the page tells it, the same each time; about less it does not', () => {
  const rest = [{ start: manifest.extent.start, width: 1e12, counts: [297] }];
  const firstAnswer = { whole: { named: [0, 2, 4], rest }, chapters: [] };
  const chapter = { id: 'harbour', title: 'Harbour', date: '2022', background: false, hue: 1 };
  const subject = { ...data, chapters: [chapter] } as unknown as TimelineData;
  const told = new WaitingStore(subject, manifest.extent, { manifest, firstAnswer });
  const question = {
    ...asked,
    filter: initialFilter,
    tracks: [{ facet: 'chapters' as const, value: 'harbour' }],
  };
  const answer = told.answer(question, 'axis');
  expect(answer).toMatchObject({ isWhole: true, whole: { total: 300 }, tracks: [{ total: 300 }] });
  expect(answer.tracks[0]?.events.map(({ id }) => id)).toEqual(
    [0, 2, 4].map((place) => data.events[place]?.id),
  );
  expect(told.answer(question, 'axis')).toBe(answer);
  const { start, end } = manifest.extent;
  const half = { ...question, range: { start, end: ((start + end) / 2) as typeof end } };
  expect(told.answer(half, 'axis')).toMatchObject({ isWhole: false, whole: { total: 300 } });
  expect(told.rows(question, 0, 3)).toMatchObject({ total: 300, events: [null, null, null] });
  expect(told.answer({ ...question, tracks }, 'axis').isWhole).toBe(false);
});

test('what is told whole stays until the page has rested, then as long as tiles know less', () => {
  const rest = [{ start: manifest.extent.start, width: 1e12, counts: [297] }];
  const firstAnswer = { whole: { named: [0, 2, 4], rest }, chapters: [] };
  const told = new WaitingStore(data, manifest.extent, { manifest, firstAnswer });
  const question = { ...asked, filter: initialFilter, tracks: [] };
  const answer = told.answer(question, 'axis');
  const memory = new MemoryStore(data, manifest.extent);
  const tilesThat = (isWhole: boolean, hasRested: boolean) => ({
    ...memory,
    answer: () => ({ ...memory.answer(question, 'axis'), isWhole }),
    withOpened: (of: Answer) => ({ ...of, total: 'with the open event' }),
    hasRested: () => hasRested,
  });
  const answerUntil = (isWhole: boolean, hasRested: boolean) =>
    told.until(tilesThat(isWhole, hasRested) as never).answer(question, 'axis');
  const toldWithOpened = { whole: answer.whole, total: 'with the open event' };
  expect(answerUntil(true, false)).toMatchObject(toldWithOpened);
  expect(answerUntil(false, true)).toMatchObject(toldWithOpened);
  expect(answerUntil(true, true).whole.total).toBe(5);
});
