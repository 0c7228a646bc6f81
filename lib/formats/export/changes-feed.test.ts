import { parseAtomFeed } from 'feedsmith';
import { expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { EventId } from '../../model/units';
import { atomFeed } from './atom';
import { atomSchema } from './atom-schema.test-support';
import { changesFeed } from './changes-feed';
import { address, eventOn, importedOn, subjectOf } from './published.test-support';

const event = eventOn('2022-02-16', {
  corrections: [
    {
      date: '2026-12-01',
      what: 'date',
      from: '2022-02',
      to: '2022-02-16',
      why: 'A second passage gives the day.',
    },
    {
      date: '2026-12-02',
      what: 'quote',
      of: 'harbour-news',
      from: 'it will stay open',
      to: null,
      why: 'It tells of another port.',
    },
  ],
});
const { subject } = subjectOf([
  event,
  eventOn('2022', { id: 'other' as EventId }),
  importedOn('2022'),
]);
const departures = [
  {
    id: 'a-rumour' as EventId,
    title: 'A <rumour>',
    renamed: false,
    to: null,
    date: '2026-12-01',
    why: 'Its document was withdrawn.',
  },
];
const self = address('/data/changes.atom');
const feed = atomFeed(
  changesFeed({
    subject: { ...subject, departures },
    address,
    lastImport: null,
    builtOn: '2026-12-31',
  }),
  self,
);

it('tells what was corrected, what went and what came, newest first, as feedsmith reads it', () => {
  const { entries = [], updated, subtitle } = parseAtomFeed(feed);
  expect(subtitle?.value).toContain('Imported events are not told of');
  expect(updated).toBe('2026-12-02T00:00:00Z');
  expect(entries.map(({ id, title, published }) => [published, title?.value, id])).toEqual([
    [
      '2026-12-02T00:00:00Z',
      'Quote withdrawn: The port opens',
      address('/events/port-opens/#correction-2'),
    ],
    [
      '2026-12-01T00:00:00Z',
      'Date corrected: The port opens',
      address('/events/port-opens/#correction-1'),
    ],
    ['2026-12-01T00:00:00Z', 'Withdrawn: A <rumour>', address('/changes/#gone-a-rumour')],
    ['2026-11-22T00:00:00Z', '2 events added', address('/changes/#day-2026-11-22')],
  ]);
  expect(entries[1]?.content?.value).toBe(
    'From: February\u00a02022\nTo: 16\u00a0February\u00a02022\nWhy: A second passage gives the day.',
  );
  expect(entries[0]?.content?.value).toContain('In: Harbour\nFrom: “it will stay open”');
});

it('is valid for libxml2', async () => {
  const xml = { fileName: 'changes.xml', contents: feed };
  const { errors } = await validateXML({ xml: [xml], extension: 'relaxng', schema: atomSchema });
  expect(errors).toEqual([]);
});
