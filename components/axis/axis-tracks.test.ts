import { expect, test } from 'vitest';
import type { ActorId, ChapterId, EventId, SourceId } from '@/lib/model/units';
import type { EventSummary, TimelineData } from '@/lib/model/timeline-data';
import { axisTracks } from './axis-tracks';

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
const asked = { actors: [], officials: false };
const picture = (tracks: ReturnType<typeof axisTracks>) =>
  tracks.map(({ id, events }) => `${id}: ${events.map((each) => each.id).join(' ')}`);

test('by chapter, in the order of the data', () => {
  expect(picture(axisTracks(data, { ...asked, grouping: 'chapter' }, data.events))).toEqual([
    'one: a',
    'two: b c',
  ]);
});

test('by document: an event with passages in two stands on both', () => {
  const tracks = axisTracks(data, { ...asked, grouping: 'source' }, data.events);
  expect(picture(tracks)).toEqual(['early: a c', 'late: a b']);
  expect(
    tracks.map(({ name, notes }) => [name, ...notes].join(' · ').replaceAll('\u00a0', ' ')),
  ).toEqual(['Title of early · Analysis · Feb 2022', 'The Paper · Analysis · about 16 Mar 2022']);
});

test('by actor: those with most events first; without events there is no track', () => {
  expect(picture(axisTracks(data, { ...asked, grouping: 'actor' }, data.events))).toEqual([
    'bob: a b',
    'ann: a',
    'land: c',
  ]);
});

test('by actor: those of the filter first, with what their officials did', () => {
  const filter = { grouping: 'actor', actors: ['land' as ActorId], officials: true } as const;
  expect(picture(axisTracks(data, filter, data.events))).toEqual([
    'land: a b c',
    'bob: a b',
    'ann: a',
  ]);
});

test('by actor: the order follows what passes the filter', () => {
  const passing = data.events.filter(({ id }) => id === 'c');
  const tracks = axisTracks(data, { ...asked, grouping: 'actor' }, passing);
  expect(tracks[0]?.id).toBe('land');
});
