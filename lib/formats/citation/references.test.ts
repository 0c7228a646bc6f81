import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import type { SourceDocument } from '../../model/subject';
import type { EventId, SourceId } from '../../model/units';
import { edtf } from '../../time/edtf';
import { bibtexText } from './bibtex';
import type { CitedWork } from './cited-work';
import { citedDocument, citedEvent } from './cited-works';
import { cslItem } from './csl-json';
import { citationStyles, reference } from './styles';

const site = {
  timeline: 'The Russia–Ukraine crisis, 2021–2025',
  site: 'Sourceline',
  addressOf: (path: string) => `https://example.org/a${path}`,
};
const read = { year: 2026, month: 11, day: 2 };

const page = citedEvent(
  {
    id: 'forecast-attack' as EventId,
    title: 'A “forecast” attack does not come',
    date: edtf('2022-02-16~'),
    added: '2026-09-30',
    corrections: [{ date: '2026-10-02', what: 'title', from: '', to: '', why: '' }],
  },
  site,
);

const documentOf = (part: Partial<SourceDocument>, date: string): CitedWork =>
  citedDocument(
    {
      id: 'a' as SourceId,
      title: 'Has Putin “Backed Down”?',
      titleBasis: 'stated',
      creator: null,
      publisher: 'The Quint',
      kind: 'opinion',
      language: 'en',
      published: { date: edtf(date), basis: 'inferred', note: '' },
      ...part,
    } as SourceDocument,
    site,
  );
const opinion = documentOf({}, '2022-02-16~');
const named = documentOf({ creator: 'Ann Bee', url: 'https://paper.example/{1}?a=%20' }, '2022-02');
const excerpt = documentOf(
  {
    title: 'Excerpt on a belt of states',
    titleBasis: 'supplied',
    publisher: null,
    kind: 'book-excerpt',
  },
  '[2022..]',
);

test('APA', () => {
  const texts = [page, opinion, named, excerpt].map((work) => reference(work, 'apa', read));
  expect(texts).toEqual([
    'Sourceline. (2026, October 2). A “forecast” attack does not come [Event, about 16 February 2022]. The Russia–Ukraine crisis, 2021–2025. Retrieved November 2, 2026, from https://example.org/a/events/forecast-attack/',
    'Has Putin “Backed Down”? (ca. 2022, February 16). The Quint. Retrieved November 2, 2026, from https://example.org/a/sources/a/',
    'Ann Bee. (2022, February). Has Putin “Backed Down”? The Quint. https://paper.example/{1}?a=%20',
    '[Excerpt on a belt of states]. (n.d., in or after 2022). Retrieved November 2, 2026, from https://example.org/a/sources/a/',
  ]);
});

test('APA as citeproc-js 2.4.63 writes it from our CSL-JSON, with the apa.csl of Citation.js 0.9.0', () => {
  // Recorded: it leaves the day of reading out, and raises the capitals of containers.
  const recorded = [
    'Sourceline. (2026, October 2). A “forecast” attack does not come [Event, about 16 February 2022]. The Russia–Ukraine Crisis, 2021–2025. https://example.org/a/events/forecast-attack/',
    'Has Putin “Backed Down”? (ca. 2022, February 16). The Quint. https://example.org/a/sources/a/',
    'Ann Bee. (2022, February). Has Putin “Backed Down”? The Quint. https://paper.example/{1}?a=%20',
    '[Excerpt on a belt of states]. (n.d., in or after 2022). https://example.org/a/sources/a/',
  ];
  const ours = [page, opinion, named, excerpt].map((work) => reference(work, 'apa', null));
  expect(ours.map((text) => text.toLowerCase())).toEqual(
    recorded.map((text) => text.toLowerCase()),
  );
});

test('Chicago', () => {
  const texts = [page, opinion, named, excerpt].map((work) => reference(work, 'chicago', read));
  expect(texts).toEqual([
    'Sourceline. “A ‘forecast’ attack does not come.” Event, about 16 February 2022. The Russia–Ukraine crisis, 2021–2025. October 2, 2026. Accessed November 2, 2026. https://example.org/a/events/forecast-attack/.',
    '“Has Putin ‘Backed Down’?” The Quint, ca. February 16, 2022. Accessed November 2, 2026. https://example.org/a/sources/a/.',
    'Ann Bee. “Has Putin ‘Backed Down’?” The Quint, February 2022. https://paper.example/{1}?a=%20.',
    '[Excerpt on a belt of states]. n.d., in or after 2022. Accessed November 2, 2026. https://example.org/a/sources/a/.',
  ]);
});

test('Chicago as hayagriva 0.9.1 writes it from our BibTeX, with the chicago-notes style of Typst', () => {
  // Recorded: it knows no day of reading, and leaves out what a page of ours says of its event.
  const recorded = [
    '“Port opens early.” The Quint, February 16, 2022. https://example.org/a/sources/a/.',
    'Ann Bee. “Port opens early.” Harbour News, February 2022. https://paper.example/a?b=20.',
  ];
  const plain = { title: 'Port opens early' };
  const ours = [
    documentOf(plain, '2022-02-16'),
    documentOf(
      {
        ...plain,
        creator: 'Ann Bee',
        publisher: 'Harbour News',
        url: 'https://paper.example/a?b=20',
      },
      '2022-02',
    ),
  ];
  expect(ours.map((work) => reference(work, 'chicago', null))).toEqual(recorded);
});

test('Chicago as its own quick guide shows a newspaper, and a page of which the day of reading is given', () => {
  const news = documentOf(
    {
      creator: 'Manjoo, Farhad',
      title: 'Snap Makes a Bet on the Cultural Supremacy of the Camera',
      publisher: 'New York Times',
      url: 'https://www.nytimes.com/2017/03/08/technology/snap.html',
    },
    '2017-03-08',
  );
  expect(reference(news, 'chicago', null)).toBe(
    'Manjoo, Farhad. “Snap Makes a Bet on the Cultural Supremacy of the Camera.” New York Times, March 8, 2017. https://www.nytimes.com/2017/03/08/technology/snap.html.',
  );
  expect(reference(page, 'chicago', { year: 2017, month: 5, day: 1 })).toMatch(
    / Accessed May 1, 2017\. https:\S+\.$/,
  );
});

test('the day of reading is the reader’s own, or not given', () => {
  for (const style of citationStyles)
    expect(reference(page, style, null)).not.toMatch(/Retrieved|Accessed|accessed|urldate/);
});

/** What another maker’s reader of BibTeX makes of an entry. */
const readBack = (work: CitedWork) => {
  const [item] = new Cite(reference(work, 'bibtex', read)).data as Record<string, unknown>[];
  return item!;
};

test('BibTeX is read by Citation.js as what CSL-JSON says', () => {
  for (const work of [page, opinion, named, excerpt]) {
    const item = readBack(work);
    const ours = cslItem(work, read);
    expect(item).toMatchObject({ id: ours.id, title: ours.title, accessed: ours.accessed });
    expect(item['author']).toEqual(ours.author?.map(({ literal }) => ({ family: literal })));
  }
  expect(readBack(page)['issued']).toEqual(cslItem(page, read).issued);
  expect(readBack(named)['issued']).toEqual(cslItem(named, read).issued);
  expect(readBack(opinion)['issued']).toEqual({ literal: 'ca. February 16, 2022' });
  expect(readBack(named)['URL']).toBe('https://paper.example/%7B1%7D?a=%20');
});

test('what TeX would take for commands comes back as it was', () => {
  const title = 'Tom & Jerry_#1: 100 % of $5 {or} ~6 ^ \\input{x} } {';
  expect(bibtexText(title)).not.toMatch(/(^|[^\\])[%&#$_]/);
  const braces = [...reference({ ...page, title }, 'bibtex', read)];
  expect(braces.filter((c) => c === '{').length).toBe(braces.filter((c) => c === '}').length);
  expect(readBack({ ...page, title })['title']).toBe(title);
});

test('CSL-JSON is read by Citation.js, and keeps what CSL cannot say', () => {
  const [item] = new Cite(reference(opinion, 'csl-json', read)).data as Record<string, unknown>[];
  expect(item).toMatchObject({
    type: 'article-newspaper',
    issued: { 'date-parts': [[2022, 2, 16]], circa: true },
    note: 'Date in EDTF: 2022-02-16~',
  });
  const span = documentOf({}, '2021-12-30/2022-01-02');
  expect(cslItem(span, null).issued).toEqual({
    'date-parts': [
      [2021, 12, 30],
      [2022, 1, 2],
    ],
  });
  expect(cslItem(documentOf({}, '2021-21'), null).issued).toEqual({
    'date-parts': [[2021]],
    season: 1,
  });
  expect(cslItem(excerpt, null).issued).toEqual({ literal: 'n.d., in or after 2022' });
});

test.each([
  ['[2022-01-16..2022-01-20]', { 'date-parts': [[2022, 1]] }],
  ['2021-21/2021-22', { 'date-parts': [[2021]] }],
  ['2004-06-XX', { 'date-parts': [[2004, 6]] }],
  ['2022-02-25T16:36Z', { 'date-parts': [[2022, 2, 25]] }],
  ['202X', { 'date-parts': [[2020], [2029]] }],
])('CSL-JSON says %s in a note, since its own date says less', (date, issued) => {
  const item = cslItem(documentOf({}, date), null);
  expect(item).toMatchObject({ issued, note: `Date in EDTF: ${date}` });
  expect(item.issued).toEqual(issued);
});

test.each(['2022', '2022-02', '2022-02-16', '2021-12-30/2022-01-02', '2021-21', '-0043-03-15'])(
  'CSL-JSON says all of %s in its own date',
  (date) => expect(cslItem(documentOf({}, date), null)).not.toHaveProperty('note'),
);

test('BibTeX has a span in words, and loses no end of it', () => {
  const entry = reference(documentOf({}, '2022-01-10/2022-01-14'), 'bibtex', null);
  expect(entry).toContain('year = {January 10–14, 2022}');
  expect(entry).not.toContain('month =');
});
