import { expect, test } from 'vitest';
import { stateOf } from '../search/searched-state';
import { viewInWords } from './view-in-words';

test.each([
  ['', ''],
  ['t=2022-02-01..2022-03-01', 'February 2022'],
  ['actors=nato.russia&kinds=said&q=missile', 'the filter (2 actors, 1 kind, “missile”)'],
  [
    't=2022-02-01..2022-02-11&tracks=source&view=list',
    '1–10 February 2022, tracks by document and the list',
  ],
  ['known=2022-02-16', 'what was known on 16 February 2022'],
])('%s', (query, words) => {
  expect(viewInWords(stateOf(query)).replaceAll('\u00a0', ' ')).toBe(words);
});
