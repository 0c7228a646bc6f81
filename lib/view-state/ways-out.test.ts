import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ActorId, ChapterId, EventId, SourceId } from '../model/units';
import type { StatementKind } from '../model/words';
import { eventTest, type Faceted, type FacetedEvent } from './facets';
import { initialFilter, normalList, type Filter } from './view-state';
import { waysOut } from './ways-out';

const event = (id: string, actors: string, chapter: string, kind: StatementKind): FacetedEvent => ({
  id: id as EventId,
  actors: actors.split(' ') as ActorId[],
  chapter: chapter as ChapterId,
  sources: ['log' as SourceId],
  kind,
  origin: 'curated',
  disputed: false,
});
const events = [
  event('a', 'norway', 'north', 'happened'),
  event('b', 'scott', 'south', 'predicted'),
  event('c', 'norway amundsen', 'south', 'said'),
];
const faceted: Faceted = { events, actors: [], found: null };
const filter = (part: Partial<Record<keyof Filter, unknown>>) =>
  ({ ...initialFilter, ...part }) as Filter;

const totalIn =
  ({ events: all, actors, found }: Faceted) =>
  (asked: Filter) =>
    all.filter(eventTest(asked, { actors, found: asked.words === '' ? null : found })).length;

/** `without actors scott: 1` */
const inWords = (asked: Filter, found: readonly string[] | null = null) =>
  waysOut(asked, totalIn({ ...faceted, found: found && new Set(found as EventId[]) })).map(
    ({ easings, count }) =>
      `${easings.map((easing) => ('value' in easing ? `${easing.facet} ${easing.value}` : easing.facet)).join(' + ')}: ${count}`,
  );

test.each([
  [
    'two actors who never meet',
    filter({ actors: ['norway', 'scott'], match: 'all' }),
    ['actors norway: 1', 'actors scott: 2', 'match: 3'],
  ],
  [
    'the one value at fault',
    filter({ actors: ['norway'], kinds: ['predicted'] }),
    ['actors norway: 1', 'kinds predicted: 2'],
  ],
  [
    'several values of a facet are given up together',
    filter({ chapters: ['north'], kinds: ['planned', 'predicted'] }),
    ['chapters north: 1', 'kinds: 1'],
  ],
  ['a value that nothing has', filter({ origins: ['extracted'] }), ['origins extracted: 3']],
  [
    'two things at once where one is not enough',
    filter({ origins: ['extracted'], sources: ['times'] }),
    ['sources times + origins extracted: 3'],
  ],
  [
    'three',
    filter({ actors: ['mallory'], origins: ['extracted'], sources: ['times'] }),
    ['actors mallory + sources times + origins extracted: 3'],
  ],
  [
    'all actors, where none of them can stay',
    filter({ actors: ['mallory', 'trent'], match: 'all' }),
    ['actors: 3'],
  ],
])('%s', (_, asked, ways) => expect(inWords(asked)).toEqual(ways));

test('words are given up as one', () => {
  expect(inWords(filter({ words: 'ship', kinds: ['said'] }), ['b'])).toEqual([
    'kinds said: 1',
    'words: 1',
  ]);
});

test('without events there is no way out', () => {
  expect(waysOut(filter({ kinds: ['said'] }), totalIn({ ...faceted, events: [] }))).toEqual([]);
});

test('while a count that decides is not known, the ways are not', () => {
  const asked = filter({ actors: ['norway'], kinds: ['predicted'] });
  const totalOf = totalIn(faceted);
  expect(waysOut(asked, (tried) => (tried.kinds.length > 0 ? null : totalOf(tried)))).toBeNull();
  expect(waysOut(asked, totalOf)).toHaveLength(2);
});

test('each way lets its count pass, and there is always one', () => {
  const some = (...values: string[]) => fc.subarray(values).map((list) => normalList(list));
  const asked = fc.record({
    actors: some('norway', 'scott', 'amundsen', 'mallory'),
    match: fc.constantFrom('any', 'all'),
    chapters: some('north', 'south', 'west'),
    sources: some('log', 'times'),
    kinds: some('happened', 'said', 'planned'),
    origins: some('curated', 'extracted'),
  });
  fc.assert(
    fc.property(asked, (part) => {
      const state = filter(part);
      const passing = (tried: Filter) => events.filter(eventTest(tried, faceted)).length;
      fc.pre(passing(state) === 0);
      const ways = waysOut(state, totalIn(faceted));
      expect(ways.length).toBeGreaterThan(0);
      for (const { change, count } of ways) expect(passing({ ...state, ...change })).toBe(count);
    }),
  );
});
