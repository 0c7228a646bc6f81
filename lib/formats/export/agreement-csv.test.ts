import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Subject } from '../../model/subject';
import { edtf } from '../../time/edtf';
import { agreementCsv, recordsOf } from './agreement-csv';
import { cellText } from './csv';

const event = (id: string, title: string) => ({
  id,
  title,
  date: edtf('2022-02-16'),
  chapter: 'one',
  origin: 'curated',
  dateBasis: 'supplied',
  actors: [],
  statements: [
    {
      text: 'It was.',
      kind: 'happened',
      evidence: [{ relation: 'supports', anchor: 'q-1', passage: { source: 'post' } }],
    },
  ],
});
const titles = ['=1+1', 'A “title”, with "both"', 'a line\nand another', 'plain'];
const subject = {
  sources: [
    { id: 'post', published: { date: edtf('2022-03') } },
    { id: 'early', published: { date: edtf('2021') } },
  ],
  events: titles.map((title, i) => event(`event-${i}`, title)),
} as unknown as Subject;

const read = (csv: string) =>
  (parse(csv, { relax_column_count: false }) as string[][]).map((row) => row.map(cellText));

test('another reader finds every event, its caveats and every stance', () => {
  expect(read(agreementCsv(subject))).toEqual([
    ['id', 'title', 'date', 'chapter', 'origin', 'caveats', 'post', 'early'],
    ...titles.map((title, i) => [
      `event-${i}`,
      title,
      '2022-02-16',
      'one',
      'curated',
      'one-source date-supplied',
      'reports',
      'published-before',
    ]),
  ]);
});

test('the records of some events, under the same head', () => {
  const csv = agreementCsv(subject);
  expect(read(recordsOf(csv, new Set(['event-2', 'event-1']))).map(([id]) => id)).toEqual([
    'id',
    'event-1',
    'event-2',
  ]);
  expect(recordsOf(csv, new Set(subject.events.map(({ id }) => id)))).toBe(csv);
});
