import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { edtfTexts } from '../../time/edtf-texts.test-support';
import { edtfType } from '../edtf-type';
import { hostileTexts } from './hostile-text.test-support';
import { jsonLd } from './json-ld';
import {
  address,
  eventOn,
  eventsSaying,
  importedOn,
  planAndEvent,
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
const cito = 'http://purl.org/spar/cito/';
const event = address('/events/port-opens/#event');
const passagesOf = address('/sources/harbour-news/');
const document = `${passagesOf}#document`;

describe('JSON-LD, as jsonld reads it', () => {
  it('types dates as EDTF, and gives schema.org no day that nobody knows', async () => {
    const edtf = { '@value': '2022-02-13~', '@type': edtfType };
    expect((await flat(eventOn('2022-02-13~'))).get(event)).toMatchObject({
      [`${dcterms}date`]: [edtf],
      [`${schema}startDate`]: [edtf],
    });
    expect((await flat(eventOn('2022-01-10/2022-01-14'))).get(event)).toMatchObject({
      [`${schema}startDate`]: [{ '@value': '2022-01-10', '@type': `${schema}Date` }],
      [`${schema}endDate`]: [{ '@value': '2022-01-14' }],
    });
  });

  it('makes no event of what was foretold or was checked by nobody', async () => {
    const [statement] = eventOn('2022').statements;
    const foretold = eventOn('2022-02-16', { statements: [{ ...statement, kind: 'predicted' }] });
    for (const each of [foretold, eventOn('2022-02-16', { origin: 'extracted' })]) {
      const nodes = await flat(each);
      expect(nodes.has(event)).toBe(false);
      const claim = nodes.get(address('/events/port-opens/#claim'));
      expect(claim?.['@type']).toEqual([`${schema}Claim`, `${prov}Entity`]);
      expect(claim).not.toHaveProperty(`${schema}startDate`);
    }
  });

  it('says what became of a plan in a claim of its own, which alone rests on what bears it out', async () => {
    const [planned, came] = planAndEvent();
    const nodes = await flat(planned, came);
    const claim = [...nodes.values()].find(
      (node) => node[`${schema}text`]?.[0]?.['@value'] === 'The port will stay open.',
    )!;
    const passage = (exact: string) => [{ '@id': `${passagesOf}#${quoting(exact).anchor}` }];
    const own = (name: string) => address(`/data/#${name}`);
    expect(claim[`${cito}isSupportedBy`]).toEqual(passage('it will stay open'));
    expect(nodes.get(claim[own('outcome')]?.[0]?.['@id'] as string)).toMatchObject({
      [`${schema}text`]: [{ '@value': 'It came true. Three ships came.' }],
      [own('result')]: [{ '@value': 'came-true' }],
      [own('came-true-in')]: [{ '@id': address('/events/port-stays-open/#event') }],
      [`${cito}isSupportedBy`]: passage('A 🚢 sails'),
    });
  });

  it('says where each event comes from', async () => {
    const editors = [{ '@id': address('/#editors') }];
    expect((await flat(eventOn('2022'))).get(event)?.[`${prov}wasAttributedTo`]).toEqual(editors);
    const found = (await flat(eventOn('2022', { origin: 'extracted' }))).get(
      address('/events/port-opens/#claim'),
    );
    expect(found?.[`${prov}wasGeneratedBy`]).toEqual([{ '@id': address('/#extraction') }]);
    expect(found).not.toHaveProperty(`${prov}wasAttributedTo`);
    const row = (await flat(importedOn('2022'))).get(address('/events/row-1/#claim'));
    expect(row?.[`${prov}wasGeneratedBy`]).toEqual([{ '@id': address('/#import') }]);
    expect(row?.[`${prov}hadPrimarySource`]).toHaveLength(1);
  });

  it('ties each statement to its passages, and each passage to its document', async () => {
    const against = quoting('it will stay open', 'disputes');
    const [statement] = eventOn('2022').statements;
    const evidence = [...statement.evidence, against];
    const nodes = await flat(eventOn('2022', { statements: [{ ...statement, evidence }] }));
    const claim = [...nodes.values()].find((node) => `${cito}isDisputedBy` in node);
    expect(claim?.[`${cito}isDisputedBy`]).toEqual([{ '@id': `${passagesOf}#${against.anchor}` }]);
    expect(nodes.get(`${passagesOf}#${against.anchor}`)).toMatchObject({
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
        const node = back.find((each) => each['@id'] === address('/events/found/#claim'));
        expect(node?.[`${schema}name`]).toEqual([{ '@value': storableText(text) }]);
        const own = back.find((each) => each['@id'] === event);
        expect(own?.[`${dcterms}date`]).toEqual([{ '@value': date, '@type': edtfType }]);
      }),
      { numRuns: 30 },
    );
  });
});
