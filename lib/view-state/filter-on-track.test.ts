import { expect, test } from 'vitest';
import { filterOnTrack } from './filter-on-track';
import { initialFilter, type Filter } from './view-state';

const filter = (part: Partial<Record<keyof Filter, unknown>>) =>
  ({ ...initialFilter, ...part }) as Filter;

test.each([
  ['a chapter', {}, 'chapters', { chapters: ['a'] }],
  ['one of the chapters', { chapters: ['a', 'b'] }, 'chapters', { chapters: ['a'] }],
  ['another actor too', { actors: ['b'] }, 'actors', { actors: ['a', 'b'], match: 'all' }],
  [
    'an actor of several needed',
    { actors: ['a', 'b'], match: 'all' },
    'actors',
    { actors: ['a', 'b'], match: 'all' },
  ],
] as const)('%s', (_, asked, facet, expected) =>
  expect(filterOnTrack(filter(asked), facet, 'a')).toEqual(filter(expected)),
);

test('no filter says: with one actor, and with any of two others', () => {
  expect(filterOnTrack(filter({ actors: ['b', 'c'] }), 'actors', 'a')).toBeNull();
  expect(filterOnTrack(filter({ chapters: ['b'] }), 'chapters', 'a')).toBeNull();
});
