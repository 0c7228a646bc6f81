import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorId, ChapterId, EventId, SourceId } from '../model/units';
import type { StatementKind } from '../model/words';
import {
  eventTest,
  facetCounts,
  facetNames,
  type Faceted,
  type FacetedActor,
  type FacetedEvent,
} from './facets';
import { initialFilter, normalList, type Filter } from './view-state';

const actors: readonly FacetedActor[] = [
  { id: 'norway' as ActorId },
  { id: 'scott' as ActorId, affiliation: 'navy' as ActorId },
  { id: 'navy' as ActorId, affiliation: 'britain' as ActorId },
  { id: 'amundsen' as ActorId, affiliation: 'norway' as ActorId },
  { id: 'britain' as ActorId },
];

const event = (
  names: string,
  chapter = 'south',
  kind: StatementKind = 'happened',
  sources = 'log',
): FacetedEvent => ({
  id: names as EventId,
  actors: names.split(' ') as ActorId[],
  chapter: chapter as ChapterId,
  sources: sources.split(' ') as SourceId[],
  kind,
  origin: 'curated',
  disputed: kind === 'said',
});
const events = [
  event('norway', 'north'),
  event('amundsen', 'south', 'planned'),
  event('amundsen scott', 'south', 'happened', 'log times'),
  event('norway britain', 'north', 'said', 'times'),
  event('scott', 'south', 'predicted', 'times'),
  event('navy'),
];
const faceted: Faceted = { events, actors, found: null };

const filter = (part: Partial<Record<keyof Filter, unknown>>) =>
  ({ ...initialFilter, ...part }) as Filter;
const passing = (asked: Filter, found: Faceted['found'] = null) =>
  events.filter(eventTest(asked, { actors, found })).map(({ id }) => id);

describe('which events pass', () => {
  test.each([
    ['nothing asked: every event', filter({}), events.map(({ id }) => id)],
    ['one actor', filter({ actors: ['norway'] }), ['norway', 'norway britain']],
    [
      'any of two',
      filter({ actors: ['norway', 'scott'] }),
      ['norway', 'amundsen scott', 'norway britain', 'scott'],
    ],
    ['all of two', filter({ actors: ['amundsen', 'scott'], match: 'all' }), ['amundsen scott']],
    [
      'with officials',
      filter({ actors: ['norway'], officials: true }),
      ['norway', 'amundsen', 'amundsen scott', 'norway britain'],
    ],
    [
      'all of two, with officials',
      filter({ actors: ['navy', 'norway'], match: 'all', officials: true }),
      ['amundsen scott'],
    ],
    [
      'officials count one step only',
      filter({ actors: ['britain'], officials: true }),
      ['norway britain', 'navy'],
    ],
    ['an unknown actor takes part in nothing', filter({ actors: ['mallory'] }), []],
    ['a chapter', filter({ chapters: ['north'] }), ['norway', 'norway britain']],
    ['a document', filter({ sources: ['times'] }), ['amundsen scott', 'norway britain', 'scott']],
    ['two kinds', filter({ kinds: ['planned', 'predicted'] }), ['amundsen', 'scott']],
    ['a caveat', filter({ caveats: ['disputed'] }), ['norway britain']],
    [
      'either of two caveats',
      filter({ caveats: ['disputed', 'one-source'], chapters: ['north'] }),
      ['norway', 'norway britain'],
    ],
    ['an origin that none has', filter({ origins: ['extracted'] }), []],
    [
      'parts together',
      filter({ chapters: ['south'], sources: ['times'] }),
      ['amundsen scott', 'scott'],
    ],
  ])('%s', (_, asked, expected) => {
    expect(passing(asked)).toEqual(expected);
  });

  test('words: only events in which they were found', () => {
    expect(
      passing(filter({ words: 'x' }), new Set(['navy' as EventId, 'scott' as EventId])),
    ).toEqual(['scott', 'navy']);
  });
});

describe('counts', () => {
  const countsOf = (asked: Filter) => Object.fromEntries(facetCounts(asked, faceted).actors);

  test('any: each actor has its own events', () => {
    expect(countsOf(filter({ actors: ['scott'] }))).toEqual({
      norway: 2,
      scott: 2,
      navy: 1,
      amundsen: 2,
      britain: 1,
    });
  });

  test('all: what is left if the actor is chosen too', () => {
    expect(countsOf(filter({ actors: ['norway'], match: 'all' }))).toEqual({
      norway: 2,
      britain: 1,
    });
  });

  test('a facet counts under the others, not under itself', () => {
    const counts = facetCounts(filter({ chapters: ['north'], kinds: ['said'] }), faceted);
    expect(Object.fromEntries(counts.kinds)).toEqual({ happened: 1, said: 1 });
    expect(Object.fromEntries(counts.chapters)).toEqual({ north: 1 });
  });

  const anyFilter = fc
    .record({
      actors: fc.subarray(actors.map(({ id }) => id)),
      match: fc.constantFrom('any', 'all'),
      officials: fc.boolean(),
      chapters: fc.subarray(['north', 'south']),
      sources: fc.subarray(['log', 'times']),
      kinds: fc.subarray(['happened', 'said', 'planned', 'predicted']),
      caveats: fc.subarray(['disputed', 'one-source', 'date-supplied']),
    })
    .map(filter);

  test('law: a count is how many events pass once the value is chosen alone, or with all: too', () => {
    fc.assert(
      fc.property(anyFilter, (asked) => {
        const counts = facetCounts(asked, faceted);
        for (const name of facetNames) {
          for (const [value, count] of counts[name]) {
            const isJoint = name === 'actors' && asked.match === 'all';
            const chosen = filter({
              ...asked,
              [name]: normalList([...(isJoint ? asked.actors : []), value]),
            });
            expect(passing(chosen).length).toBe(count);
          }
        }
      }),
    );
  });
});
