import { expect, test } from 'vitest';
import { subjectOf } from '../export/published.test-support';
import { documentParts } from './document-parts';
import { documentLine } from './quotation';

const [source] = subjectOf([]).subject.sources;

test('a document is told by title, publisher and date, and its writer where one is known', () => {
  const port = { ...source!, title: 'Port opens', creator: 'Ann Bee', publisher: 'Harbour News' };
  const date = 'about March\u00a02022';
  expect(documentParts(port)).toEqual(['Port opens', 'Harbour News', date]);
  expect(documentParts({ ...port, publisher: null })).toEqual(['Port opens', date]);
  expect(documentLine(port)).toBe(`Ann Bee, “Port opens”, Harbour News, ${date}`);
  expect(documentLine({ ...port, creator: null, publisher: null })).toBe(`“Port opens”, ${date}`);
});
