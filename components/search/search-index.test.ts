import { describe, expect, test } from 'vitest';
import type { SearchDocuments } from '@/lib/formats/search-documents';
import { SearchIndex } from './search-index';

const event = (id: string, title: string, statement: string, quote: string, actors: string[]) => ({
  id,
  title,
  shortTitle: title,
  when: '2022',
  start: null,
  end: null,
  statements: [statement],
  actors,
  quotes: [quote],
});
const index = new SearchIndex({
  version: 1,
  actors: [
    { id: 'stoltenberg', names: ['Jens Stoltenberg', 'the secretary general'] },
    { id: 'us', names: ['United States', 'U.S.', 'Washington'] },
  ],
  events: [
    event(
      'talks',
      'A week of talks',
      'Talks end by the two rivers.',
      'There is a “real risk” to the cease-fire',
      ['stoltenberg'],
    ),
    event('tanks', 'Tanks leave', 'Tanks used the road. A 30-day plan.', 'no missile silo', ['us']),
    event('kyiv', 'Київ', 'The Élysée’s plan', 'Putin’s missiles', []),
  ],
} as unknown as SearchDocuments);
const ids = (words: string) =>
  index
    .find(words)
    .map(({ event: found }) => found.id as string)
    .sort();

describe('find', () => {
  test.each([
    ['title', 'week', ['talks']],
    ['statement', 'road', ['tanks']],
    ['quote', 'real risk', ['talks']],
    ['actor', 'Stoltenberg', ['talks']],
    ['another name of an actor', 'washington', ['tanks']],
    ['an abbreviation, and no word that begins so', 'US', ['tanks']],
    ['the beginning of a word', 'missil', ['kyiv', 'tanks']],
    ['every word is needed', 'missile silo', ['tanks']],
    ['one letter wrong', 'mistile', ['kyiv', 'tanks']],
    ['one letter missing', 'stoltenbrg', ['talks']],
    ['two letters exchanged', 'stoltenbreg', ['talks']],
    ['a word that is known is not taken for another', 'talks', ['talks']],
    ['short words are not forgiven', 'raod', []],
    ['accents and case', 'ELYSEES', ['kyiv']],
    ['Cyrillic, ї as и or ї', 'київ', ['kyiv']],
    ['straight and curly apostrophes', "putin's", ['kyiv']],
    ['without the apostrophe', 'putin', ['kyiv']],
    ['hyphens or none', 'ceasefire', ['talks']],
    ['a part of a compound', 'fire', ['talks']],
    ['a number in words that is written in figures', 'thirty-day plan', ['tanks']],
    ['a number in figures that is written in words', '2 rivers', ['talks']],
    ['only punctuation', '“”', []],
    ['nothing', '', []],
    ['a word of no event', 'zeppelin', []],
    ['a word of JavaScript', 'constructor', []],
  ])('%s: %s', (_, words, expected) => expect(ids(words)).toEqual(expected));
});

describe('show', () => {
  const shown = (words: string) => index.find(words).map((hit) => index.show(hit));
  test('marks the title alone where it holds the words', () => {
    expect(shown('week')).toEqual([
      {
        title: [
          { text: 'A ', isMatch: false },
          { text: 'week', isMatch: true },
          { text: ' of talks', isMatch: false },
        ],
        excerpt: null,
      },
    ]);
  });
  test('shows the part that holds them elsewhere, a mistyped word too', () => {
    expect(shown('stoltenbreg')[0]?.excerpt).toEqual({
      part: 'Actor',
      pieces: [
        { text: 'Jens ', isMatch: false },
        { text: 'Stoltenberg', isMatch: true },
      ],
    });
    expect(shown('silo')[0]?.excerpt?.part).toBe('Quote');
  });
});
