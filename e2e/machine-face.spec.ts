import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventsJsonSchema, type EventsJson } from '../lib/formats/events-json-schema';
import { mainFolder } from './playwright.config';
import { expect, test } from './timeline-page';

const root = join(import.meta.dirname, '..');
const out = join(root, mainFolder);
const events: EventsJson = JSON.parse(readFileSync(join(out, 'data/events.json'), 'utf8'));
const texts = new Map(
  events.sources.map(({ id, file }) => [
    id,
    { bytes: readFileSync(join(root, file)), points: [...readFileSync(join(root, file), 'utf8')] },
  ]),
);

test(
  'events.json keeps to the schema that is published beside it',
  { tag: '@in-a-folder' },
  async ({ request }) => {
    expect(eventsJsonSchema.safeParse(events).error).toBeUndefined();
    const schema = await (await request.get('/data/events.schema.json')).json();
    expect(Object.keys(schema.properties)).toEqual(Object.keys(events));
  },
);

test('every document is the one that was checked', () => {
  for (const { id, sha256 } of events.sources) {
    expect(
      createHash('sha256')
        .update(texts.get(id)?.bytes ?? '')
        .digest('hex'),
      id,
    ).toBe(sha256);
  }
});

test('every passage equals its slice, and its surroundings too', () => {
  const evidence = events.events.flatMap((event) =>
    event.statements.flatMap((statement) => [
      ...statement.evidence,
      ...(statement.outcome?.evidence ?? []),
    ]),
  );
  expect(evidence.length).toBeGreaterThan(100);
  for (const { source, start, end, exact, prefix, suffix } of evidence) {
    const points = texts.get(source)?.points ?? [];
    expect(points.slice(start, end).join('')).toBe(exact);
    expect(points.slice(0, start).join('').endsWith(prefix)).toBe(true);
    expect(points.slice(end).join('').startsWith(suffix)).toBe(true);
  }
});

test(
  'every event, actor and document has its page, with a title and description of its own',
  { tag: '@in-a-folder' },
  async ({ request }) => {
    const paths = [
      ...events.events.map(({ url }) => url),
      ...events.actors.map(({ id }) => `/actors/${id}/`),
      ...events.sources.map(({ id }) => `/sources/${id}/`),
    ];
    const titles = new Set<string>();
    const descriptions = new Set<string>();
    for (const path of paths) {
      const response = await request.get(path);
      expect(response.status(), path).toBe(200);
      const html = await response.text();
      titles.add(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? '');
      descriptions.add(/<meta name="description" content="(.*?)"/.exec(html)?.[1] ?? '');
    }
    expect(titles.size).toBe(paths.length);
    expect(descriptions.size).toBe(paths.length);
  },
);

test('every page of the site has a card of its own or that of the site, small enough for previews', () => {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => [path, readFileSync(join(out, path), 'utf8')] as const)
    .filter(
      ([, html]) => html.includes('rel="canonical"') && !html.includes('"robots" content="noindex'),
    );
  const named = pages.map(
    ([path, html]) =>
      [path, /<meta property="og:image" content="[^"]*(\/cards\/[^"]*)"/.exec(html)?.[1]] as const,
  );
  expect(named.filter(([, card]) => card === undefined)).toEqual([]);
  const cards = new Set(named.map(([, card = '']) => card));
  expect(cards.size).toBe(1 + events.events.length + events.actors.length + events.sources.length);
  for (const card of cards) {
    const bytes = readFileSync(join(out, card));
    expect(bytes.length, card).toBeLessThan(200_000);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], card).toEqual([1200, 630]);
  }
});
