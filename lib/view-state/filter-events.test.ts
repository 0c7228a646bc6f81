import { describe, expect, test } from 'vitest';
import type { ActorId } from '../model/units';
import { actorCounts, actorTest, type ActorFilter, type FilteredActor } from './filter-events';

const id = (text: string) => text as ActorId;
const actors: readonly FilteredActor[] = [
  { id: id('norway') },
  { id: id('scott'), affiliation: id('navy') },
  { id: id('navy'), affiliation: id('britain') },
  { id: id('amundsen'), affiliation: id('norway') },
  { id: id('britain') },
];
const events = ['norway', 'amundsen', 'amundsen scott', 'norway britain', 'scott', 'navy'].map(
  (names) => ({
    names,
    actors: names.split(' ').map(id),
  }),
);

const filter = (names: string, match: 'any' | 'all' = 'any', officials = false): ActorFilter => ({
  actors: names === '' ? [] : names.split(' ').map(id),
  match,
  officials,
});

describe('which events pass', () => {
  test.each([
    ['no actor: every event', filter(''), events.map(({ names }) => names)],
    ['one actor', filter('norway'), ['norway', 'norway britain']],
    ['any of two', filter('norway scott'), ['norway', 'amundsen scott', 'norway britain', 'scott']],
    ['all of two', filter('amundsen scott', 'all'), ['amundsen scott']],
    [
      'with officials',
      filter('norway', 'any', true),
      ['norway', 'amundsen', 'amundsen scott', 'norway britain'],
    ],
    ['all of two, with officials', filter('norway navy', 'all', true), ['amundsen scott']],
    ['officials count one step only', filter('britain', 'any', true), ['norway britain', 'navy']],
    ['an unknown actor takes part in nothing', filter('mallory'), []],
  ])('%s', (_, asked, expected) => {
    expect(events.filter(actorTest(asked, actors)).map(({ names }) => names)).toEqual(expected);
  });
});

describe('counts', () => {
  const counts = (asked: ActorFilter) => Object.fromEntries(actorCounts(asked, actors, events));

  test('any: each actor has its own events', () => {
    expect(counts(filter('scott'))).toEqual({
      norway: 2,
      scott: 2,
      navy: 1,
      amundsen: 2,
      britain: 1,
    });
  });

  test('all: what is left if the actor is chosen too', () => {
    expect(counts(filter('norway', 'all'))).toEqual({
      norway: 2,
      scott: 0,
      navy: 0,
      amundsen: 0,
      britain: 1,
    });
  });

  test('law: with all, the count of an actor is how many events pass once it is chosen', () => {
    const chosen = filter('norway', 'all', true);
    const asked = counts(chosen);
    for (const actor of actors) {
      const both = { ...chosen, actors: [...chosen.actors, actor.id] };
      expect(asked[actor.id]).toBe(events.filter(actorTest(both, actors)).length);
    }
  });
});
