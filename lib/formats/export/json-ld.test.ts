import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { edtfTexts } from '../../time/edtf-texts.test-support';
import { edtfType } from './edtf-type';
import { hostileTexts } from './hostile-text.test-support';
import { jsonLd } from './json-ld';
import {
  address,
  eventOn,
  eventsSaying,
  importedOn,
  quoting,
  subjectOf,
} from './published.test-support';
import { storableText } from './storable-text';

/** The file needs no other: whoever asks for a context fails. */
const documentLoader = (url: string) => Promise.reject(new Error(`asked for ${url}`));

type Node = Readonly<Record<string, readonly { readonly [key: string]: unknown }[]>> & {
  readonly '@id': string;
};

async function flat(...events: Parameters<typeof subjectOf>[0]): Promise<Map<string, Node>> {
  const document = JSON.parse(JSON.stringify(jsonLd(subjectOf(events))));
  const nodes = await jsonld.flatten(document, undefined, { documentLoader });
  return new Map((nodes as unknown as Node[]).map((node) => [node['@id'], node]));
}

const schema = 'https://schema.org/';
const prov = 'http://www.w3.org/ns/prov#';
const dcterms = 'http://purl.org/dc/terms/';
const page = address('/events/port-opens/');
const document = address('/sources/harbour-news/');

describe('JSON-LD, as jsonld reads it', () => {
  it('types dates as EDTF, and gives days to schema.org only where they are known', async () => {
    const vague = (await flat(eventOn('2022-02-13~'))).get(page);
    expect(vague?.[`${dcterms}date`]).toEqual([{ '@value': '2022-02-13~', '@type': edtfType }]);
    expect(vague).not.toHaveProperty(`${schema}startDate`);
    const known = (await flat(eventOn('2022-01-10/2022-01-14'))).get(page);
    expect(known).toMatchObject({
      [`${schema}startDate`]: [{ '@value': '2022-01-10' }],
      [`${schema}endDate`]: [{ '@value': '2022-01-14' }],
    });
  });

  it('says where each event comes from', async () => {
    const editors = [{ '@id': address('/#editors') }];
    expect((await flat(eventOn('2022'))).get(page)?.[`${prov}wasAttributedTo`]).toEqual(editors);
    const found = (await flat(eventOn('2022', { origin: 'extracted' }))).get(page);
    expect(found?.[`${prov}wasGeneratedBy`]).toEqual([{ '@id': address('/#extraction') }]);
    expect(found).not.toHaveProperty(`${prov}wasAttributedTo`);
    const row = (await flat(importedOn('2022'))).get(address('/events/row-1/'));
    expect(row?.[`${prov}wasGeneratedBy`]).toEqual([{ '@id': address('/#import') }]);
    expect(row?.[`${prov}hadPrimarySource`]).toHaveLength(1);
  });

  it('ties each statement to its passages, and each passage to its document', async () => {
    const against = quoting('it will stay open', 'disputes');
    const [statement] = eventOn('2022').statements;
    const evidence = [...statement.evidence, against];
    const nodes = await flat(eventOn('2022', { statements: [{ ...statement, evidence }] }));
    const claim = [...nodes.values()].find(
      (node) => `${'http://purl.org/spar/cito/'}isDisputedBy` in node,
    );
    expect(claim?.['http://purl.org/spar/cito/isDisputedBy']).toEqual([
      { '@id': `${document}#${against.anchor}` },
    ]);
    expect(nodes.get(`${document}#${against.anchor}`)).toMatchObject({
      [`${schema}text`]: [{ '@value': 'it will stay open' }],
      [`${prov}wasQuotedFrom`]: [{ '@id': document }],
    });
    expect(nodes.get(document)?.[`${dcterms}issued`]).toEqual([
      { '@value': '2022-03~', '@type': edtfType },
    ]);
  });

  it('loses no term, for any date and any text', async () => {
    await fc.assert(
      fc.asyncProperty(edtfTexts, hostileTexts, async (date, text) => {
        const published = subjectOf([eventOn(date), ...eventsSaying(text).slice(1)], text);
        const file = JSON.parse(JSON.stringify(jsonLd(published)));
        // In safe mode jsonld throws for whatever it would drop.
        const options = { documentLoader, safe: true };
        const quads = await jsonld.toRDF(file, { ...options, format: 'application/n-quads' });
        const back = (await jsonld.fromRDF(quads, { format: 'application/n-quads' })) as Node[];
        const node = back.find((each) => each['@id'] === address('/events/found/'));
        expect(node?.[`${schema}name`]).toEqual([{ '@value': storableText(text) }]);
        const own = back.find((each) => each['@id'] === page);
        expect(own?.[`${dcterms}date`]).toEqual([{ '@value': date, '@type': edtfType }]);
      }),
      { numRuns: 30 },
    );
  });
});
