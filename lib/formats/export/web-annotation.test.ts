import {
  textPositionSelectorMatcher,
  textQuoteSelectorMatcher,
  type Chunk,
  type ChunkRange,
} from '@apache-annotator/selector';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { TextPositionSelector, TextQuoteSelector } from '../../model/passage';
import type { EventId } from '../../model/units';
import { annoContext } from './anno-context.test-support';
import { hostileTexts } from './hostile-text.test-support';
import {
  address,
  eventOn,
  eventsSaying,
  importedOn,
  planAndEvent,
  quoting,
  renamedSubject,
  storedText,
  subjectOf,
} from './published.test-support';
import { annotationsPerPage, webAnnotations } from './web-annotation';

interface Annotation {
  readonly id: string;
  readonly body: readonly { readonly id?: string; readonly value?: string }[];
  readonly target: { readonly selector: readonly [TextPositionSelector, TextQuoteSelector] };
}

interface Page {
  readonly id: string;
  readonly next?: string;
  readonly prev?: string;
  readonly startIndex: number;
  readonly items: readonly Annotation[];
}

function exported(...events: Parameters<typeof subjectOf>[0]) {
  const { collection, pages } = webAnnotations(subjectOf(events));
  return { collection, pages: pages as readonly Page[] };
}

/** The stored text as Apache Annotator walks it: line by line, or all at once. */
function chunksOf(...lines: readonly string[]) {
  const chunks: readonly Chunk<string>[] = lines.map((data) => ({
    data,
    equals: (other) => other.data === data,
  }));
  let at = 0;
  return {
    get currentChunk() {
      return chunks[at]!;
    },
    nextChunk: () => (at + 1 < chunks.length ? chunks[++at]! : null),
    previousChunk: () => (at > 0 ? chunks[--at]! : null),
    precedesCurrentChunk: (chunk: Chunk<string>) => chunks.indexOf(chunk) < at,
  };
}

async function wordsAt(matches: AsyncGenerator<ChunkRange<Chunk<string>>, void, void>) {
  const found: string[] = [];
  for await (const { startChunk, startIndex, endIndex } of matches)
    found.push(startChunk.data.slice(startIndex, endIndex));
  return found;
}

describe('a passage, anchored again by Apache Annotator', () => {
  it('is found by its position and by its quote, after an astral character too', async () => {
    const { pages } = exported(eventOn('2022'));
    const [position, quote] = pages[0]!.items[0]!.target.selector;
    const byPosition = textPositionSelectorMatcher(position)(chunksOf(storedText));
    expect(await wordsAt(byPosition)).toEqual(['The port is open']);
    const byQuote = textQuoteSelectorMatcher(quote)(chunksOf(storedText));
    expect(await wordsAt(byQuote)).toEqual(['The port is open']);
  });

  it('is told from the same words elsewhere', async () => {
    const [statement] = eventOn('2022').statements;
    const evidence = [quoting('open')];
    const { pages } = exported(eventOn('2022', { statements: [{ ...statement, evidence }] }));
    const [, quote] = pages[0]!.items[0]!.target.selector;
    expect(await wordsAt(textQuoteSelectorMatcher(quote)(chunksOf(storedText)))).toHaveLength(1);
  });
});

describe('the collection', () => {
  it('is a W3C one: every passage once, with the event and the statements as bodies', () => {
    const [statement] = eventOn('2022').statements;
    const event = eventOn('2022', { statements: [statement, { ...statement, text: 'Also.' }] });
    const { collection, pages } = exported(event, importedOn('2022'));
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: 1 });
    expect(pages[0]!.items).toHaveLength(1);
    const [annotation] = pages[0]!.items;
    expect(annotation).toMatchObject({
      id: address('/data/annotations.jsonld#port-opens.q-11'),
      motivation: 'linking',
      body: [
        { id: address('/events/port-opens/') },
        { type: 'TextualBody', value: 'The port is open.' },
        { value: 'Also.' },
      ],
      target: {
        source: {
          id: address('/sources/harbour-news/'),
          'dcterms:isVersionOf': { id: 'https://news.example/port' },
        },
        selector: [{ type: 'TextPositionSelector' }, { type: 'TextQuoteSelector' }],
      },
      'cito:hasCitationCharacterization': { id: 'cito:supports' },
    });
  });

  it('has what shows an outcome as an annotation of the outcome, and of no forecast', () => {
    const [{ items }] = exported(...planAndEvent()).pages as [Page];
    const [forecast, outcome] = items.map(({ id, body }) => [
      id.slice(id.indexOf('#')),
      ...body.map((each) => each.value ?? each.id),
    ]);
    const { anchor } = quoting('it will stay open');
    const page = address('/events/port-opens/');
    expect(forecast).toEqual([`#port-opens.${anchor}`, page, 'The port will stay open.']);
    expect(outcome).toEqual([
      `#port-opens.${quoting('A 🚢 sails').anchor}-outcome`,
      page,
      'Of “The port will stay open.”: It came true. Three ships came.',
      address('/events/port-stays-open/'),
    ]);
  });

  it('keeps the name of an annotation when its event is renamed', () => {
    const [page] = webAnnotations(renamedSubject()).pages as [Page];
    expect(page.items[0]?.id).toBe(address('/data/annotations.jsonld#harbour-opens.q-11'));
  });

  it('comes in pages that name one another', () => {
    const ids = Array.from({ length: annotationsPerPage * 2 + 1 }, (_, at) => `event-${at}`);
    const { collection, pages } = exported(
      ...ids.map((id) => eventOn('2022', { id: id as EventId })),
    );
    expect(collection).toMatchObject({
      total: ids.length,
      first: pages[0]!.id,
      last: pages[2]!.id,
    });
    expect(pages.map(({ next }) => next)).toEqual([pages[1]!.id, pages[2]!.id, undefined]);
    expect(pages.map(({ prev }) => prev)).toEqual([undefined, pages[0]!.id, pages[1]!.id]);
    expect(pages.map(({ startIndex }) => startIndex)).toEqual([0, 100, 200]);
    expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(ids.length);
  });

  it('of nothing has one page, and nothing in it', () => {
    expect(exported().pages).toMatchObject([{ items: [], startIndex: 0 }]);
  });

  it('loses no term to jsonld, whatever it says', async () => {
    const documentLoader = (url: string) =>
      url === 'http://www.w3.org/ns/anno.jsonld'
        ? Promise.resolve({
            contextUrl: undefined,
            documentUrl: url,
            document: JSON.parse(JSON.stringify(annoContext)),
          })
        : Promise.reject(new Error(`asked for ${url}`));
    const options = { documentLoader, safe: true };
    await fc.assert(
      fc.asyncProperty(hostileTexts, async (text) => {
        const { collection, pages } = webAnnotations(subjectOf(eventsSaying(text), text));
        for (const file of [collection, ...pages])
          await jsonld.toRDF(JSON.parse(JSON.stringify(file)), options);
      }),
      { numRuns: 20 },
    );
  });
});
