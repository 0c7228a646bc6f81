import * as fc from 'fast-check';
import { compareText } from '../model/compare-text';
import type { ActorId, ChapterId, EpochMs, EventId, SourceId } from '../model/units';
import type { Origin, StatementKind } from '../model/words';
import { caveats, statementKinds } from '../model/words';
import { wordsAndCompoundsOf } from '../search/words';
import {
  byFacet,
  facetCounts,
  facetNames,
  type FacetedActor,
  type FacetName,
} from '../view-state/facets';
import { initialFilter, normalList, type Filter } from '../view-state/view-state';
import { byteWriter } from './byte-writer';
import { columnName, encodeCodes, encodeTimes } from './column';
import type { FacetTable } from './facet-table';
import { gridOver } from './grid';
import { encodeHeadings, headingGatherer, headingsName } from './headings';
import { planTiles, type Rooms } from './homes';
import { makeTile, sortEnds } from './make-tile';
import { countsName, dictionariesOf, tileName, type Manifest, type TilesetName } from './manifest';
import { encodeRows, eventsPerRows, rowsName } from './rows';
import { formatVersion } from './sealed-bytes';
import {
  encodeTermIndex,
  encodeTermShard,
  termIndexName,
  termShardName,
  type TermPosts,
} from './term-shard';
import { encodeTile } from './tile';
import { compareEvents, type TimedEvent } from './timed-event';
import { writeUtf8 } from './utf8';

/** A folder of tiles in memory. */
export interface BuiltTiles {
  readonly manifest: Manifest;
  readonly actors: readonly FacetedActor[];
  readonly events: readonly TimedEvent[];
  readonly files: Map<string, Uint8Array>;
}

/** So little room that a few events fill many levels. */
export const tightRooms: Rooms = { usual: 2, leaf: 4, most: 6 };

/** Everything by the plainest means: what pipeline/tiles does for many events, for a few. */
export function buildTiles(
  unsorted: readonly TimedEvent[],
  actors: readonly FacetedActor[],
  rooms = tightRooms,
): BuiltTiles {
  const events = unsorted.toSorted(compareEvents).map((event, number) => ({ ...event, number }));
  const first = events[0]?.start ?? 0;
  const last = events.reduce((end, event) => Math.max(end, event.end), first + 1);
  const extent = { start: first as EpochMs, end: last as EpochMs };
  const grid = gridOver(extent);
  const all = facetCounts(initialFilter, { events, actors, found: null });
  const leaders = actors.flatMap(({ id, affiliation }) =>
    affiliation !== undefined && all.actors.has(id) ? [affiliation] : [],
  );
  const values = Object.fromEntries(
    facetNames.map((facet) => [
      facet,
      normalList([...all[facet].keys(), ...(facet === 'actors' ? leaders : [])]),
    ]),
  ) as unknown as Manifest['values'];
  const table = (of: readonly TimedEvent[]): FacetTable => {
    const codes = (facet: FacetName, officials: boolean) => {
      const faceted = { events: of, actors, found: null };
      const counts = facetCounts({ ...initialFilter, officials }, faceted)[facet];
      return [...counts]
        .filter(([value, count]) => count > 0 && values[facet].includes(value))
        .map(([value, count]) => [values[facet].indexOf(value), count] as const);
    };
    return {
      facets: byFacet((facet) => codes(facet, false)),
      withOfficials: codes('actors', true),
    };
  };
  const manifest: Manifest = {
    version: formatVersion,
    total: events.length,
    extent,
    grid,
    values,
    counts: table(events),
    leastWithTiles: { actors: 3, chapters: 2, sources: 1, kinds: 1, origins: 1, caveats: 2 },
    eventBlocks: 1,
  };
  const dictionaries = dictionariesOf(manifest);
  const files = new Map<string, Uint8Array>();
  const build = (name: TilesetName, members: readonly TimedEvent[]) => {
    const sorted = sortEnds({
      starts: Float64Array.from(members, ({ start }) => start),
      ends: Float64Array.from(members, ({ end }) => end),
      ranks: Float32Array.from(members, ({ rank }) => rank),
    });
    for (const planned of planTiles(grid, sorted, rooms)) {
      const held = [...planned.held].map((member) => members[member]!);
      const tile = makeTile(grid, planned, sorted, held);
      files.set(tileName(name, planned), encodeTile(tile, dictionaries));
    }
    files.set(countsName(name), jsonBytes(table(members)));
  };
  build('all', events);
  files.set(
    columnName('times', 0),
    encodeTimes({
      starts: Float64Array.from(events, ({ start }) => start),
      ends: Float64Array.from(events, ({ end }) => end),
    }),
  );
  for (let block = 0; block * eventsPerRows < events.length; block++) {
    const rows = events.slice(block * eventsPerRows, (block + 1) * eventsPerRows);
    files.set(rowsName(block), encodeRows(rows, dictionaries));
  }
  for (const facet of facetNames) {
    const lists = events.map((event) => valuesOf(event, facet));
    let end = 0;
    const ends = Uint32Array.from(lists, ({ length }) => (end += length));
    const codes = Uint32Array.from(lists.flat(), (value) => values[facet].indexOf(value));
    const isSingle = lists.every(({ length }) => length === 1);
    files.set(columnName(facet, 0), encodeCodes({ ends: isSingle ? null : ends, codes }));
  }
  for (const facet of facetNames)
    values[facet].forEach((value, code) => {
      const has = (event: TimedEvent) => valuesOf(event, facet).includes(value);
      const members = events.filter(has);
      if (members.length >= manifest.leastWithTiles[facet]) build(`${facet}/${code}`, members);
    });
  const headings = headingGatherer();
  for (const { date, number, start } of events) headings.add(wordsOver(date), number, start);
  files.set(headingsName, encodeHeadings(headings.headings));
  const terms = termsOf(events);
  files.set(termIndexName, encodeTermIndex(terms.slice(0, 1).map(({ term }) => term)));
  if (terms.length > 0) files.set(termShardName(0), encodeTermShard(terms));
  return { manifest, actors, events, files };
}

/** What stands over an event in the list, if its date were any text. */
export const wordsOver = (date: string) => date.slice(0, 7);

/** The words of titles, in one shard. */
function termsOf(events: readonly TimedEvent[]): readonly TermPosts[] {
  const numbersOf = new Map<string, number[]>();
  for (const { title, number } of events)
    for (const term of new Set(wordsAndCompoundsOf(title).map(({ text }) => text)))
      numbersOf.set(term, [...(numbersOf.get(term) ?? []), number]);
  return [...numbersOf]
    .sort(([a], [b]) => compareText(a, b))
    .map(([term, numbers]) => {
      const writer = byteWriter();
      numbers.forEach((number, i) => writer.varint(number - (numbers[i - 1] ?? 0)));
      return { term, posts: writer.done() };
    });
}

function jsonBytes(value: unknown): Uint8Array {
  const writer = byteWriter();
  writeUtf8(writer, JSON.stringify(value));
  return writer.done();
}

function valuesOf(event: TimedEvent, facet: FacetName): readonly string[] {
  switch (facet) {
    case 'actors':
      return event.actors;
    case 'chapters':
      return [event.chapter];
    case 'sources':
      return event.sources;
    case 'kinds':
      return [event.kind];
    case 'origins':
      return [event.origin];
    case 'caveats':
      return [
        ...(event.disputed ? ['disputed'] : []),
        ...(event.sources.length === 1 ? ['one-source'] : []),
        ...(event.origin === 'extracted' ? ['not-reviewed'] : []),
        ...(event.dateSupplied ? ['date-supplied'] : []),
      ];
  }
}

const actorIds = ['ann', 'bob', 'cid', 'dora'];
export const someActors: readonly FacetedActor[] = actorIds.map((id) => ({
  id: id as ActorId,
  ...(id === 'bob' ? { affiliation: 'ann' as ActorId } : {}),
}));
const chapters = ['one', 'two', 'three'];
const sources = ['post', 'star'];
const origins = ['curated', 'extracted'];

/** A stretch of history: a day of it, a decade, or all time there was. */
const anyEra = fc.constantFrom(
  { from: 1_640_995_200_000, length: 86_400_000, unit: 1 },
  { from: 1_577_836_800_000, length: 3.2e11, unit: 1000 },
  { from: -6.2e13, length: 6.3e13, unit: 86_400_000 },
  { from: -4.35e20, length: 4.35e20, unit: 2 ** 20 },
);

/** Events in every kind of crowd: spread, in bursts, many at one instant, a few very long. */
export function anyTimedEvents(most: number): fc.Arbitrary<readonly TimedEvent[]> {
  return anyEra.chain(({ from, length, unit }) => {
    const whole = (share: number) => Math.floor((share * length) / unit) * unit;
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const crowd = fc.record({
      at: share,
      spread: fc.constantFrom(0, 0, 1e-6, 1e-3, 1),
      shares: fc.array(fc.record({ offset: share, long: share }), { maxLength: most }),
    });
    const details = fc.record({
      rank: fc.constantFrom(0, 0.25, 0.5, 0.5, 0.123_456, 1),
      chapter: fc.constantFrom(...chapters),
      actors: fc.subarray(actorIds),
      sources: fc.subarray(sources),
      kind: fc.constantFrom(...statementKinds),
      origin: fc.constantFrom(...origins),
      title: fc.constantFrom('A talk', 'Élysée 🕊 talks', 'Снова', ''),
      longer: fc.constantFrom(1e-7, 1e-4, 0.1, 1),
    });
    return fc
      .tuple(
        fc.array(crowd, { minLength: 1, maxLength: 4 }),
        fc.array(details, { minLength: 1, maxLength: 9 }),
      )
      .map(([crowds, kinds]) =>
        crowds
          .flatMap(({ at, spread, shares }) =>
            shares.map(({ offset, long }) => ({ share: Math.min(1, at + offset * spread), long })),
          )
          .map(({ share: where, long }, i): TimedEvent => {
            const { longer, ...detail } = kinds[i % kinds.length]!;
            const start = from + whole(where);
            const end = start + unit + whole(long ** 8 * longer);
            const title = `${detail.title} ${i}`;
            return {
              ...detail,
              id: `event-${i}` as EventId,
              title,
              shortTitle: title.slice(0, 6),
              date: `${start}`,
              chapter: detail.chapter as ChapterId,
              actors: detail.actors as ActorId[],
              sources: detail.sources as SourceId[],
              kind: detail.kind as StatementKind,
              origin: detail.origin as Origin,
              didNotHappen: i % 3 === 0,
              disputed: i % 5 === 0,
              ...(i % 7 === 0 ? { dateSupplied: true } : {}),
              passages: i % 4,
              start: start as EpochMs,
              end: end as EpochMs,
              number: 0,
            };
          }),
      );
  });
}

/** Always the same events: a year of them, all over it, of every kind. */
export function manyEvents(count: number): readonly TimedEvent[] {
  const year = 3.2e10;
  return Array.from({ length: count }, (_, i): TimedEvent => {
    const start = (1.64e12 + ((i * 7919) % count) * Math.floor(year / count)) as EpochMs;
    return {
      id: `event-${i}` as EventId,
      title: `Event ${i}`,
      shortTitle: `Event ${i}`,
      date: new Date(start).toISOString().replace('.000', ''),
      chapter: chapters[i % 3] as ChapterId,
      actors: [actorIds[i % 4], ...(i % 5 === 0 ? [actorIds[(i + 1) % 4]] : [])] as ActorId[],
      sources: [sources[i % 2]] as SourceId[],
      rank: (i % 10) / 10,
      kind: statementKinds[i % 4] as StatementKind,
      origin: origins[i % 2] as Origin,
      didNotHappen: false,
      disputed: false,
      passages: 1,
      start,
      end: (start + 1000 * (1 + ((i * 31) % 5000))) as EpochMs,
      number: 0,
    };
  });
}

/** So many that tiles divide them again and again, a few hours of them too. */
export const anyCrowdedEvents: fc.Arbitrary<readonly TimedEvent[]> = fc
  .record({ count: fc.integer({ min: 40, max: 160 }), squeeze: fc.constantFrom(1, 40, 1e5) })
  .map(({ count, squeeze }) =>
    manyEvents(count).map((event, i): TimedEvent => {
      if (i % 3 === 0) return event;
      const from = 1.645e12;
      const start = Math.floor(from + (event.start - from) / squeeze) as EpochMs;
      const length = Math.ceil((event.end - event.start) / Math.sqrt(squeeze));
      return { ...event, start, end: (start + length) as EpochMs };
    }),
  );

/** Filters of no part, of one value, and of several. */
export const anyFilter: fc.Arbitrary<Filter> = fc
  .record({
    actors: fc.subarray(actorIds, { maxLength: 2 }),
    match: fc.constantFrom('any' as const, 'all' as const),
    officials: fc.boolean(),
    chapters: fc.subarray([...chapters, 'unknown'], { maxLength: 2 }),
    sources: fc.subarray(sources, { maxLength: 1 }),
    kinds: fc.subarray([...statementKinds], { maxLength: 1 }),
    origins: fc.subarray(origins, { maxLength: 1 }),
    caveats: fc.subarray([...caveats], { maxLength: 2 }),
  })
  .map((parts) => ({ ...initialFilter, ...parts }) as unknown as Filter);

/** One value of one facet, or none. */
export const anySingleFilter: fc.Arbitrary<Filter> = fc
  .constantFrom<Partial<Record<FacetName, readonly string[]>>>(
    {},
    ...actorIds.map((id) => ({ actors: [id] })),
    ...chapters.map((id) => ({ chapters: [id] })),
    { chapters: ['unknown'] },
    { sources: ['post'] },
    { kinds: ['said'] },
    { origins: ['curated'] },
    { caveats: ['date-supplied'] },
    { caveats: ['one-source'] },
  )
  .map((part) => ({ ...initialFilter, ...part }) as Filter);
