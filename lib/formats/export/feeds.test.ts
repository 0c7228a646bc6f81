import { Ajv } from 'ajv';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { EventId } from '../../model/units';
import { atomFeed } from './atom';
import { atomSchema } from './atom-schema.test-support';
import { eventsFeed } from './events-feed';
import type { Feed } from './feed';
import { firstIds } from './first-ids';
import { hostileTexts } from './hostile-text.test-support';
import { jsonFeed } from './json-feed';
import { jsonFeedSchema } from './json-feed-schema.test-support';
import { sinceWhen } from './published-subject';
import { address, renamedSubject, subjectOf } from './published.test-support';
import { storableText } from './storable-text';

const self = 'https://example.org/base/data/events.atom';
const page = 'https://example.org/base/';

function feedSaying(text: string): Feed {
  return {
    page,
    title: text,
    description: text,
    author: text,
    language: 'en',
    since: '2026-11-20',
    entries: [
      {
        id: `${page}events/rome/`,
        url: `${page}events/rome/`,
        title: text,
        published: '2026-11-22',
        updated: '2026-12-01',
        content: text,
        categories: [
          { term: '-0752-04-21', scheme: 'http://id.loc.gov/datatypes/edtf/EDTF', label: text },
        ],
      },
    ],
  };
}

describe('Atom', () => {
  it('says what RFC 4287 asks for, as feedsmith reads it', () => {
    expect(parseAtomFeed(atomFeed(feedSaying('A & B'), self))).toMatchObject({
      id: self,
      title: { value: 'A & B', type: 'text' },
      updated: '2026-12-01T00:00:00Z',
      authors: [{ name: 'A & B' }],
      links: [
        { rel: 'self', href: self },
        { rel: 'alternate', href: page },
      ],
      entries: [
        {
          id: `${page}events/rome/`,
          published: '2026-11-22T00:00:00Z',
          updated: '2026-12-01T00:00:00Z',
          categories: [{ term: '-0752-04-21' }],
          content: { value: 'A & B', type: 'text' },
        },
      ],
    });
  });

  it('of nothing is dated by what it tells of, and says what it leaves out', () => {
    const lastImport = '2026-12-24';
    const feed = parseAtomFeed(atomFeed(eventsFeed({ ...subjectOf([]), lastImport }), self));
    expect(feed.updated).toBe('2026-12-24T00:00:00Z');
    expect(feed.subtitle?.value).toContain('imported events are not in this feed');
    expect(sinceWhen(subjectOf([]))).toBe('2026-11-22');
    const { subject, ...published } = renamedSubject();
    expect(sinceWhen({ ...published, subject: { ...subject, events: [] } })).toBe('2026-12-01');
  });

  it('of a timeline that has nothing yet is of the day on which it was built', () => {
    const { subject, ...published } = subjectOf([]);
    const empty = { ...published, subject: { ...subject, sources: [] } };
    const xml = atomFeed(eventsFeed(empty), self);
    expect(parseAtomFeed(xml).updated).toBe('2026-12-31T00:00:00Z');
  });

  it('knows an event again after it was renamed, and leads to where it is now', () => {
    const renamed = eventsFeed(renamedSubject());
    const was = address('/events/harbour-opens/');
    const url = address('/events/port-opens/');
    const [entry] = parseAtomFeed(atomFeed(renamed, self)).entries ?? [];
    expect(entry).toMatchObject({ id: was, links: [{ href: url }] });
    expect(jsonFeed(renamed, self)).toMatchObject({ items: [{ id: was, url }] });
  });

  it('keeps the id of an event into which another was merged, and the first of several', () => {
    const { subject } = renamedSubject();
    const [renamed] = subject.departures;
    const merged = { ...renamed!, renamed: false };
    expect(subject.events.map(firstIds({ departures: [merged] }))).toEqual(['port-opens']);
    const before = { ...renamed!, id: 'quay-opens' as EventId, date: '2026-11-30' };
    for (const departures of [
      [renamed!, before],
      [before, renamed!],
    ])
      expect(subject.events.map(firstIds({ departures }))).toEqual(['quay-opens']);
  });

  it('holds any text, and comes back equal', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const feed = parseAtomFeed(atomFeed(feedSaying(`a${text}z`), self));
        const stored = storableText(`a${text}z`);
        expect(feed.title?.value).toBe(stored);
        expect(feed.entries?.[0]?.content?.value).toBe(stored);
        expect(feed.entries?.[0]?.categories?.[0]?.label).toBe(stored);
      }),
    );
  });

  it('is valid for libxml2, whatever it says', async () => {
    const texts = fc.sample(hostileTexts, { numRuns: 200, seed: 7 });
    const xml = texts.map((text, at) => ({
      fileName: `${at}.xml`,
      contents: atomFeed(feedSaying(text), self),
    }));
    const asked = { schema: atomSchema, extension: 'relaxng' } as const;
    expect((await validateXML({ xml, ...asked })).errors).toEqual([]);
    const undated = atomFeed(feedSaying(''), self).replaceAll(/<updated>.*<\/updated>/g, '');
    expect((await validateXML({ xml: undated, ...asked })).valid).toBe(false);
  });
});

describe('JSON Feed', () => {
  it('has every field that the format asks for, of the form it asks for, whatever it says', () => {
    const isValid = new Ajv().compile(jsonFeedSchema);
    fc.assert(
      fc.property(hostileTexts, (text) => {
        isValid(JSON.parse(JSON.stringify(jsonFeed(feedSaying(text), self))));
        expect(isValid.errors).toBeNull();
      }),
    );
    const feed = jsonFeed(feedSaying('A'), self) as { items: object[] };
    for (const broken of [
      { ...feed, version: '1.1' },
      { ...feed, items: [{ ...feed.items[0], date_published: '2026-11-22' }] },
      { ...feed, items: [{ id: 'a' }] },
      { ...feed, colour: 'red' },
    ])
      expect(isValid(broken)).toBe(false);
  });

  it('says in an extension when its event was', () => {
    expect(jsonFeed(feedSaying('Rome'), self)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ _edtf: { date: '-0752-04-21' } }],
    });
  });

  it('holds any text, and comes back equal', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const feed = parseJsonFeed(JSON.stringify(jsonFeed(feedSaying(`a${text}z`), self)));
        const stored = storableText(`a${text}z`);
        expect(feed).toMatchObject({
          title: stored,
          feed_url: self,
          home_page_url: page,
          items: [
            {
              id: `${page}events/rome/`,
              content_text: stored,
              date_published: '2026-11-22T00:00:00Z',
              date_modified: '2026-12-01T00:00:00Z',
              tags: [stored],
            },
          ],
        });
      }),
    );
  });
});
