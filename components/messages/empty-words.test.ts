import { describe, expect, test } from 'vitest';
import { initialFilter, type Filter } from '@/lib/view-state/view-state';
import type { WayOut } from '@/lib/view-state/ways-out';
import type { TimelineData } from '@/lib/model/timeline-data';
import { aloneInWords, emptyInWords, wayInWords } from './empty-words';

const data = {
  actors: [
    { id: 'georgia', name: 'Georgia' },
    { id: 'donald-trump', name: 'Donald Trump' },
  ],
  chapters: [{ id: 'bac', title: 'Before 2021', hue: 1 }],
  sources: [{ id: 'week', title: 'The Week on NATO' }],
  events: [],
} as unknown as TimelineData;
const filter = (part: Partial<Record<keyof Filter, unknown>>) =>
  ({ ...initialFilter, ...part }) as Filter;
const both = ['donald-trump', 'georgia'];

describe('why nothing passes', () => {
  test.each([
    [{ actors: both, match: 'all' }, 'No event has both Donald Trump and Georgia.'],
    [{ actors: both }, 'No event has Donald Trump or Georgia.'],
    [{ actors: ['x'] }, 'No event has “x”.'],
    [{ words: 'missile silo' }, 'No title, statement, actor or quote contains “missile silo”.'],
    [
      { actors: both, match: 'all', kinds: ['predicted'], words: 'missile' },
      'No event has both Donald Trump and Georgia, was predicted, and contains “missile”.',
    ],
    [
      { chapters: ['bac'], sources: ['week'] },
      'No event is in Before 2021 and rests on “The Week on NATO”.',
    ],
    [{ origins: ['extracted'] }, 'No event was found by machine.'],
    [{ origins: ['imported'] }, 'No event was imported.'],
    [{ caveats: ['disputed'] }, 'No event has sources that disagree.'],
    [
      { caveats: ['date-supplied', 'not-reviewed'] },
      'No event has a date supplied by the editor or was found by machine and not reviewed.',
    ],
    [{ kinds: ['planned', 'said'] }, 'No event was planned or was said.'],
  ])('%j', (part, words) => expect(emptyInWords(filter(part), data)).toBe(words));
});

test('each actor alone', () => {
  expect(
    aloneInWords([
      { name: 'Georgia', count: 1 },
      { name: 'Donald Trump', count: 1 },
    ]),
  ).toBe('Georgia alone has 1 event, Donald Trump alone has 1.');
  expect(aloneInWords([{ name: 'Georgia', count: 1 }])).toBe('');
});

test.each([
  [[{ facet: 'actors', value: 'georgia' }], {}, 'Drop Georgia'],
  [[{ facet: 'match' }], { match: 'any' }, 'Match any'],
  [[{ facet: 'words' }], {}, 'Clear search'],
  [[{ facet: 'kinds' }], {}, 'Drop the kinds'],
  [[{ facet: 'kinds', value: 'said' }, { facet: 'words' }], {}, 'Drop Said and the words'],
])('%j', (easings, change, words) =>
  expect(wayInWords({ easings, change, count: 1 } as WayOut, data)).toBe(words),
);
