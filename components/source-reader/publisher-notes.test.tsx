import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { SourceDocument } from '@/lib/model/subject';
import type { Citation } from './citations';
import { PublisherNotes } from './publisher-notes';

const citation = (exact: string) =>
  ({ anchor: `q-${exact}`, quote: { exact, prefix: 'He says: ', suffix: '\n' } }) as Citation;

const noted = (source: Partial<SourceDocument>, ...citations: Citation[]) =>
  renderToStaticMarkup(<PublisherNotes source={source as SourceDocument} citations={citations} />);

test('leads to the words at the publisher, and tells several apart', () => {
  const html = noted({ url: 'https://news.example/a?b=1&c=2' }, citation('It is open'));
  expect(html).toContain(
    'href="https://news.example/a?b=1&amp;c=2#:~:text=says%3A-,It%20is%20open"',
  );
  expect(html).toContain('>At the publisher <');
  expect(noted({ url: 'https://news.example/' }, citation('One'), citation('Two'))).toContain(
    'At the publisher: “Two …”',
  );
});

test('is not there for a document without an address', () => {
  expect(noted({}, citation('It is open'))).toBe('');
});
