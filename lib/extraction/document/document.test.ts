import { expect, test } from 'vitest';
import { gazetteerOf } from '../actors/gazetteer';
import { readDocumentText } from './document';

test.each([
  ['2022', '2022'],
  ['2022-02', '2022-02'],
  ['2022-02-16', '2022-02-16'],
  ['2022-02-16T08:00:00Z', '2022-02-16'],
  ['20220216', '2022-02-16'],
  ['2022-13-45', null],
  ['2022-02-30', null],
  ['Friday', null],
])('a document of %s is of %s', (documentDate, date) => {
  const document = readDocumentText('They met.', { documentDate }, gazetteerOf([]));
  expect([document.date, document.dateGiven]).toEqual([date, date !== null]);
});
