import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { atomFeed } from './atom';
import { atomSchema } from './atom-schema.test-support';
import type { Feed } from './feed';
import { hostileTexts } from './hostile-text.test-support';
import { jsonFeed } from './json-feed';
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

  it('of nothing still has a date', () => {
    const feed = parseAtomFeed(atomFeed({ ...feedSaying('Empty'), entries: [] }, self));
    expect(feed.updated).toBe('1970-01-01T00:00:00Z');
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
