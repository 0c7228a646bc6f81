import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld, { type JsonLdDocument } from 'jsonld';
import { describe, expect, test } from 'vitest';
import { jsonLd } from '../../lib/formats/export/json-ld';
import { actorData } from '../../lib/formats/structured-data/actor-data';
import { documentData } from '../../lib/formats/structured-data/document-data';
import { eventData } from '../../lib/formats/structured-data/event-data';
import { structuredData, type SchemaNode } from '../../lib/formats/structured-data/node';
import { schemaDates } from '../../lib/formats/structured-data/schema-date';
import { siteData } from '../../lib/formats/structured-data/site-data';
import type { TimelineEvent } from '../../lib/model/subject';
import { edtf } from '../../lib/time/edtf';
import { loadSubject } from '../check/load-subject';
import { repositoryFolder } from '../subject/subject-folder';

const subjectIn = (folder: string) => {
  const { subject } = loadSubject(join(repositoryFolder, folder));
  if (!subject) throw new Error(`there are errors in ${folder}`);
  return subject;
};
const subject = subjectIn('.');
const addressOf = (path: string) => `https://example.org/some/path${path}`;
const dataOf = (event: TimelineEvent, of = subject) => eventData(event, of, 'words', addressOf);

/** Each type of schema.org with its properties and the types above it, as schema-dts declares them. */
const vocabulary = new Map<string, { above: readonly string[]; own: ReadonlySet<string> }>();
const declared = readFileSync(
  join(repositoryFolder, 'node_modules/schema-dts/dist/schema.d.ts'),
  'utf8',
);
for (const [, name = '', above = '', body = ''] of declared.matchAll(
  /^(?:export )?interface (\w+)(?: extends ([^{]+))? \{$(.*?)^\}$/gms,
)) {
  const own = new Set([...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property = '']) => property));
  vocabulary.set(name, { above: above.split(',').map((each) => each.trim()), own });
}

function has(type: string, property: string): boolean {
  const entry = vocabulary.get(type);
  return Boolean(
    entry && (entry.own.has(property) || entry.above.some((above) => has(above, property))),
  );
}

/** What of a node its type does not know in schema.org. */
function unknownIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(unknownIn);
  if (typeof value !== 'object' || value === null || '@value' in value) return [];
  const { '@type': type, ...properties } = value as SchemaNode;
  if (type === undefined) return Object.keys(properties).filter((property) => property !== '@id');
  return Object.entries(properties).flatMap(([property, inner]) => [
    ...unknownIn(inner),
    ...(property.startsWith('@') || has(`${type}Leaf`, property) ? [] : [`${type}.${property}`]),
  ]);
}

/** Expanded by its own rules; the vocabulary stands here, so that nothing is fetched. */
const expand = (text: string) =>
  jsonld.expand(
    JSON.parse(text) as JsonLdDocument,
    {
      safe: true,
      documentLoader: async (url) => ({
        documentUrl: url,
        document: { '@context': { '@vocab': 'https://schema.org/' } },
      }),
    } as Parameters<typeof jsonld.expand>[1],
  );

const pages: readonly (readonly [string, readonly SchemaNode[]])[] = [
  ['home', siteData(subject, addressOf)],
  ...subject.events.map((event) => [event.id, dataOf(event)] as const),
  ...subject.actors.map(
    (actor) => [actor.id, actorData(actor, subject, 'words', addressOf)] as const,
  ),
  ...subject.sources.map(
    (source) =>
      [source.id, documentData(source, { site: 'x', description: 'words' }, addressOf)] as const,
  ),
];

describe('what pages say of themselves to machines', () => {
  test('schema.org knows every property of every node', () => {
    expect(vocabulary.size).toBeGreaterThan(900);
    expect(unknownIn({ '@type': 'Event', dateCreated: '2022' })).toEqual(['Event.dateCreated']);
    expect(unknownIn(pages.map(([, nodes]) => nodes))).toEqual([]);
  });

  test('is JSON-LD that loses nothing when it is expanded', async () => {
    for (const [id, nodes] of pages) {
      const expanded = await expand(structuredData(nodes));
      expect(expanded, id).toHaveLength(nodes.length);
    }
  });

  test('is what the file of linked data says, under the same names', () => {
    const { '@graph': graph } = jsonLd({
      subject,
      address: addressOf,
      lastImport: null,
      builtOn: '2026-12-31',
    }) as Record<string, SchemaNode[]>;
    const inFile = new Map(graph?.map((node) => [node['@id'], node]));
    const things = pages
      .flatMap(([, nodes]) => nodes.flatMap((node) => [node, node['citation'] ?? []].flat()))
      .filter((node): node is SchemaNode =>
        /#(event|claim|actor|document|q-)/.test(String((node as SchemaNode)['@id'])),
      );
    expect(new Set(things.map((node) => node['@type'])).size).toBeGreaterThan(6);
    for (const { '@type': type, ...said } of things) {
      const node = inFile.get(said['@id']);
      expect(node).toMatchObject(JSON.parse(JSON.stringify(said)));
      expect([node?.['@type']].flat()).toContain(type);
    }
  });

  test('nothing in it ends the script in which it stands', () => {
    const hostile = subjectIn('e2e/subjects/tiny');
    const [event] = hostile.events;
    if (!event) throw new Error('no event');
    const text = structuredData(dataOf({ ...event, title: '</script><script>\u2028' }, hostile));
    expect(text).not.toMatch(/[<\u2028]/);
    expect(JSON.parse(text)['@graph'][0].name).toBe('</script><script>\u2028');
  });

  test('a prediction is dated only where its date is that of the words', () => {
    const event = subject.events.find(({ id }) => id === 'forecast-attack-16-february');
    if (!event) throw new Error('no event');
    const created = (dateOf: TimelineEvent['dateOf']) => dataOf({ ...event, dateOf })[1];
    expect(created('said')).toHaveProperty('dateCreated', expect.anything());
    expect(created('due')).not.toHaveProperty('dateCreated');
  });

  test('what was said or foretold, and what no editor checked, is no event', () => {
    const types = new Map(
      subject.events.map((event) => {
        const [main] = event.statements;
        const what = `${event.origin} ${main.kind} ${main.outcome?.result ?? ''}`.trim();
        const [, node] = dataOf(event);
        const status = String(node?.['eventStatus'] ?? '').replace('https://schema.org/', '');
        return [what, `${node?.['@type']} ${status}`.trim()] as const;
      }),
    );
    expect(Object.fromEntries([...types].sort())).toMatchInlineSnapshot(`
      {
        "curated happened": "Event",
        "curated planned came-true": "Event EventScheduled",
        "curated planned open": "Event EventScheduled",
        "curated predicted came-true": "Claim",
        "curated predicted did-not-happen": "Claim",
        "curated predicted open": "Claim",
        "curated said": "Claim",
        "extracted happened": "Claim",
        "extracted said": "Claim",
      }
    `);
  });
});

test.each([
  ['2022-02-16', '2022-02-16', undefined],
  ['2022-02', '2022-02', undefined],
  ['2022', '2022', undefined],
  ['-0043-03-15', '-0043-03-15', undefined],
  ['2022-02-25T16:36Z', '2022-02-25T16:36Z', undefined],
  ['2022-02-25T16:36', '2022-02-25T16:36Z', undefined],
  ['2022-01-10/2022-01-14', '2022-01-10', '2022-01-14'],
  ['2022-02/..', '2022-02', undefined],
  ['../2021', undefined, '2021'],
  ['2021-21', 'EDTF 2021-21', undefined],
  ['2022-02-13~', 'EDTF 2022-02-13~', undefined],
  ['201X', 'EDTF 201X', undefined],
  ['[2022-02-01..2022-02-15]', 'EDTF [2022-02-01..2022-02-15]', undefined],
  ['2022-02-13~/2022-03', 'EDTF 2022-02-13~', '2022-03'],
  ['Y-13800000000', 'EDTF Y-13800000000', undefined],
])('%s is never a day that nobody knows', (text, start, end) => {
  const said = (date: unknown) =>
    typeof date === 'object' && date && '@value' in date ? `EDTF ${String(date['@value'])}` : date;
  const { startDate, endDate } = schemaDates(edtf(text));
  expect([said(startDate), said(endDate)]).toEqual([start, end]);
});
