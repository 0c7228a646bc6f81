import { expect, test } from 'vitest';
import type { ActorId, ChapterId, EventId, SourceId } from '@/lib/model/units';
import type { EventSummary, TimelineData } from '@/lib/model/timeline-data';
import { MemoryStore } from '@/lib/tiles/memory-store';
import { timeRange } from '@/lib/time/time-range';
import { epochOf } from '@/lib/time/civil';
import { initialFilter, type Filter, type Grouping } from '@/lib/view-state/view-state';
import { facetOf, tracksOf } from './tracks-of';

const event = (id: string, chapter: string, actors: string, sources: string): EventSummary => ({
  id: id as EventId,
  title: id,
  shortTitle: id,
  date: '2022',
  chapter: chapter as ChapterId,
  actors: actors.split(' ') as ActorId[],
  sources: sources.split(' ') as SourceId[],
  rank: 0.5,
  kind: 'happened',
  origin: 'curated',
  didNotHappen: false,
  disputed: false,
  passages: 1,
});
const actor = (id: string, affiliation?: string) => ({
  id: id as ActorId,
  name: id.toUpperCase(),
  kind: 'person' as const,
  affiliation: affiliation as ActorId | undefined,
});
const source = (id: string, publisher: string | null, published: string) => ({
  id: id as SourceId,
  title: `Title of ${id}`,
  publisher,
  kind: 'analysis' as const,
  published,
});
const data: TimelineData = {
  title: 'Harbour',
  chapters: ['one', 'two'].map((id, i) => ({
    id: id as ChapterId,
    title: id,
    date: '2022',
    background: false,
    hue: i + 1,
  })),
  actors: [actor('ann'), actor('bob', 'land'), actor('land'), actor('nobody')],
  sources: [source('early', null, '2022-02'), source('late', 'The Paper', '2022-03-16~')],
  events: [
    event('a', 'one', 'ann bob', 'early late'),
    event('b', 'two', 'bob', 'late'),
    event('c', 'two', 'land', 'early'),
  ],
};
const range = timeRange(epochOf(2022), epochOf(2023));

/** `bob: a b`, for each track with what passes on it. */
function picture(grouping: Grouping, part: Partial<Filter> = {}, found: readonly string[] = []) {
  const store = new MemoryStore(data, range);
  const filter = { ...initialFilter, ...part };
  const question = {
    range,
    msPerPx: 1,
    filter,
    found: found.length > 0 ? new Set(found as EventId[]) : null,
  };
  const { passing } = store.answer({ ...question, tracks: [] }, 'counts');
  const tracks = tracksOf(data, { ...filter, grouping }, { all: store.counts, passing });
  const values = tracks.map(({ id }) => ({ facet: facetOf[grouping], value: id }));
  const answer = store.answer({ ...question, tracks: values }, 'axis');
  return tracks.map(
    ({ id }, i) => `${id}: ${answer.tracks[i]?.events.map((each) => each.id).join(' ')}`,
  );
}

test('by chapter, in the order of the data', () => {
  expect(picture('chapter')).toEqual(['one: a', 'two: b c']);
});

test('by document: an event with passages in two stands on both', () => {
  expect(picture('source')).toEqual(['early: a c', 'late: a b']);
});

test('a document has its name, or its title, with its kind and date', () => {
  const none = new MemoryStore(data, range).counts;
  const tracks = tracksOf(
    data,
    { ...initialFilter, grouping: 'source' },
    { all: none, passing: none },
  );
  expect(
    tracks.map(({ name, notes }) => [name, ...notes].join(' · ').replaceAll('\u00a0', ' ')),
  ).toEqual(['Title of early · Analysis · Feb 2022', 'The Paper · Analysis · about 16 Mar 2022']);
});

test('by actor: those with most events first; without events there is no track', () => {
  expect(picture('actor')).toEqual(['bob: a b', 'ann: a', 'land: c']);
});

test('by actor: those of the filter first, with what their officials did', () => {
  const filter = { actors: ['land' as ActorId], officials: true };
  expect(picture('actor', filter)).toEqual(['land: a b c', 'bob: a b', 'ann: a']);
});

test('by actor: the order follows what passes the filter', () => {
  expect(picture('actor', {}, ['c'])[0]).toBe('land: c');
});
