import { describe, expect, test } from 'vitest';
import { exchanges, wordsOf } from './words';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

describe('wordsOf', () => {
  test.each([
    ['Putin’s “victory”', ['putins', 'victory']],
    ["Putin's", ['putins']],
    ['Élysée', ['elysee']],
    ['Київ і Україна', ['киів', 'і', 'украіна']],
    ["п’ять, п'ять", ['пять', 'пять']],
    ['the U.S. and the U.K., e.g.', ['the', 'us', 'and', 'the', 'uk', 'eg']],
    ['mid-December 2021', ['mid', 'december', '2021']],
    ['cease.Fire', ['cease', 'fire']],
    ['“…” — !', []],
    ['نص عربي', ['نص', 'عربي']],
    ['', []],
  ])('%s', (text, words) => expect(texts(text)).toEqual(words));

  test('says where each word stands', () => {
    for (const { start, end } of wordsOf('“Élysée”, 16 Feb')) expect(end).toBeGreaterThan(start);
    expect(wordsOf('“Élysée”')[0]).toEqual({ text: 'elysee', start: 1, end: 7 });
  });

  test('is idempotent', () => {
    for (const word of texts('The U.S. Élysée’s Ї 30-day plan'))
      expect(texts(word)).toEqual([word]);
  });
});

test('exchanges', () => {
  expect(exchanges('abc')).toEqual(['bac', 'acb']);
  expect(exchanges('aab')).toEqual(['aba']);
  expect(exchanges('a')).toEqual([]);
});
