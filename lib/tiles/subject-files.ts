import type { TimeRange } from '../time/time-range';
import {
  facetNames,
  type FacetCounts,
  type FacetedActor,
  type FacetName,
} from '../view-state/facets';
import type { Filter } from '../view-state/view-state';
import { askedPair } from './asked-pair';
import { choiceOf, type Choice } from './chosen-values';
import { listsAsked } from './code-test';
import { eventsPerColumn } from './column';
import { columnShelf } from './column-shelf';
import type { Dictionaries } from './dictionary';
import type { FacetValue } from './event-store';
import { countsFromTable, parseFacetTable, type FacetTable } from './facet-table';
import type { FileShelf, Wish } from './file-shelf';
import { findWords, isFoundIn, type FoundBits } from './find-words';
import { tileRange, type TileAddress } from './grid';
import { timeOfNumbers } from './time-of-numbers';
import {
  countsName,
  dictionariesOf,
  firstFilesName,
  tileName,
  type Manifest,
  type TilesetName,
} from './manifest';
import type { NeededFiles } from './needed-files';
import type { FoundTiles, KnownTileset } from './read-tileset';
import { decodeRows, eventsPerRows, rowsName } from './rows';
import type { Selection } from './selection';
import { createListings } from './listings';
import { createSelections } from './selections';
import { decodeTile, type Tile } from './tile';
import type { TimedEvent } from './timed-event';
import { readUtf8 } from './utf8';

/** An event of some 70 bytes is some 500 as an object. */
const growthOfEvents = 7;

/** A tileset by the name of its folder. */
export interface NamedTileset extends KnownTileset {
  readonly name: TilesetName;
}

/** What passes, in two parts that share no event. */
export interface ExclusiveParts {
  readonly facet: FacetName;
  readonly tables: readonly FacetTable[];
}

/** The files of a large subject, by what they hold. What is not here is noted as needed. */
export interface SubjectFiles {
  readonly dictionaries: Dictionaries;
  /** As valueCounts has it, of all events. */
  readonly counts: FacetCounts;
  countOf(value: FacetValue): number;
  choose(filter: Filter): Choice;
  /** What is on a track and passes a filter, as one choice; null while that is not known. */
  chooseBoth(track: Choice, chosen: Choice, files: NeededFiles): Choice | null;
  /** null for what has no tileset: nothing, and what is combined. */
  tilesetOf(choice: Choice): NamedTileset | null;
  /** Of tilesets that hold all that passes all filters, the one that holds least besides. */
  smallestTileset(...filters: readonly Filter[]): NamedTileset;
  /** The first file of the tileset in whose folder a file is; null if its value has none. */
  firstOf(file: string, hasFirst: (value: FacetValue) => boolean): string | null;
  tileWish(tileset: NamedTileset, address: TileAddress): Wish;
  /** Keeps the tiles that were found, and needs those that were not. */
  needTiles(
    tileset: NamedTileset,
    found: Pick<FoundTiles, 'tiles' | 'wanted'>,
    files: NeededFiles,
  ): void;
  /** The same of tiles without which an answer is whole. */
  hopeForTiles(
    tileset: NamedTileset,
    found: Pick<FoundTiles, 'tiles' | 'wanted'>,
    files: NeededFiles,
  ): void;
  /** The same of tiles that make exact what an answer says: they are asked for when it is whole. */
  refineWithTiles(
    tileset: NamedTileset,
    found: Pick<FoundTiles, 'tiles' | 'wanted'>,
    files: NeededFiles,
  ): void;
  /** null for what is combined, and while it is still to come. */
  tableOf(choice: Choice, files: NeededFiles): FacetTable | null;
  /** Whether an event has the filter's words; null while that is not known. */
  foundBy(filter: Filter, files: NeededFiles): ((number: number) => boolean) | null;
  select(filter: Filter, files: NeededFiles): Selection;
  /**
   * How many events pass a filter of two values, by the counts of one of them; null while these are still to come;
   * undefined of another filter.
   */
  pairTotal(filter: Filter, files: NeededFiles): number | null | undefined;
  /**
   * Of a filter that two values of one facet pass, no event of which has both: the counts of each. null: it is another, or
   * they are still to come.
   */
  partsOf(filter: Filter, files: NeededFiles): ExclusiveParts | null;
  /** How many events pass a filter; null while that is not known. */
  totalOf(filter: Filter, files: NeededFiles): number | null;
  /** As Selections has it. */
  looked(filter: Filter): number | null;
  /** The numbers of all that passes a filter, as Listings has them. */
  list(filter: Filter, files: NeededFiles): Uint32Array | null;
  /** The event with a number; undefined while it is still to come. */
  eventAt(number: number, files: NeededFiles, about?: TimeRange): TimedEvent | undefined;
}

export function subjectFiles(
  manifest: Manifest,
  actors: readonly FacetedActor[],
  shelf: FileShelf,
): SubjectFiles {
  const { grid, total } = manifest;
  const dictionaries = dictionariesOf(manifest);
  const counts = countsFromTable(manifest.counts, dictionaries, false);
  /** As far as bins of the coarsest tile tell. */
  const startsIn = (chunk: number): TimeRange | undefined => {
    const root = namedTileset(null).tileAt({ level: 0, index: 0 });
    const first = chunk * eventsPerColumn;
    return root && timeOfNumbers(grid, root, first, Math.min(first + eventsPerColumn, total));
  };
  const columns = columnShelf(total, dictionaries, startsIn);
  const selections = createSelections({ total, actors, dictionaries, columns });
  const listings = createListings({ total, actors, dictionaries, columns });
  let foundBefore: { readonly words: string; readonly bits: FoundBits } | null = null;

  const countOf = ({ facet, value }: FacetValue) => counts[facet].get(value) ?? 0;
  const hasTiles = (value: FacetValue) => countOf(value) >= manifest.leastWithTiles[value.facet];
  const tilesetName = ({ facet, value }: FacetValue): TilesetName =>
    `${facet}/${dictionaries[facet].codeOf(value)}`;
  const tileWish = ({ name }: Pick<NamedTileset, 'name'>, address: TileAddress) => ({
    name: tileName(name, address),
    decode: (bytes: Uint8Array) => decodeTile(bytes, address, grid, dictionaries),
    growth: growthOfEvents,
  });
  /** The tileset of a value; of all events if it is null. */
  const namedTileset = (value: FacetValue | null): NamedTileset => {
    const name = value ? tilesetName(value) : 'all';
    return {
      name,
      grid,
      total: value ? countOf(value) : total,
      tileAt: (address) => shelf.take(tileWish({ name }, address)) as Tile | undefined,
    };
  };
  /** What a tile tells of: events that are at home in it reach into the next one. */
  const reachOf = ({ level, index }: TileAddress): TimeRange => ({
    start: tileRange(grid, { level, index }).start,
    end: tileRange(grid, { level, index: index + 1 }).end,
  });

  const tableWish = (value: FacetValue) => ({
    name: countsName(tilesetName(value)),
    decode: (bytes: Uint8Array) => parseFacetTable(readUtf8(bytes)),
  });
  const tableOf = (choice: Choice, files: NeededFiles): FacetTable | null => {
    if (choice.kind === 'all') return manifest.counts;
    return choice.kind === 'value' ? (files.need(tableWish(choice.value)) ?? null) : null;
  };

  /** Of the two, one whose counts say how many events have the other too. */
  const pairIn = (filter: Filter) => {
    const pair = askedPair(filter, actors, total, countOf);
    const [own, other] = pair?.values ?? [];
    if (!pair || !own || !other) return null;
    if (hasTiles(own)) return { own, other, isJoint: pair.isJoint };
    return hasTiles(other) ? { own: other, other: own, isJoint: pair.isJoint } : null;
  };
  const countIn = (table: FacetTable, { facet, value }: FacetValue): number => {
    const code = dictionaries[facet].codeOf(value);
    return table.facets[facet].find(([each]) => each === code)?.[1] ?? 0;
  };
  /** Of two values that an event must have both: nothing where none has, one where it is part of the other. */
  const chooseJoint = (filter: Filter): Choice => {
    const pair = pairIn(filter);
    const table = pair?.isJoint && (shelf.take(tableWish(pair.own)) as FacetTable | undefined);
    if (!pair || !table) return { kind: 'combined' };
    const both = countIn(table, pair.other);
    if (both === 0) return { kind: 'none' };
    const part = [pair.own, pair.other].find((value) => both === countOf(value) && hasTiles(value));
    return part ? { kind: 'value', value: part } : { kind: 'combined' };
  };

  const chooseBoth = (track: Choice, chosen: Choice, files: NeededFiles): Choice | null => {
    if (chosen.kind === 'none' || track.kind === 'none') return { kind: 'none' };
    if (chosen.kind === 'all') return track;
    if (track.kind === 'all') return chosen;
    if (chosen.kind === 'combined' || track.kind === 'combined') return { kind: 'combined' };
    const { facet, value } = track.value;
    if (chosen.value.facet === facet && chosen.value.value === value) return chosen;
    const table = tableOf(chosen, files);
    if (!table) return null;
    const both = countIn(table, { facet, value });
    // As many in both as in one of them: that one is part of the other.
    if (both === 0) return { kind: 'none' };
    if (both === countOf(chosen.value)) return chosen;
    return both === countOf(track.value) ? track : { kind: 'combined' };
  };

  /** Values that each event has that passes a filter. */
  const sharedValues = (filter: Filter): readonly FacetValue[] =>
    facetNames.flatMap((facet) =>
      listsAsked(filter, facet, actors).flatMap((list) => {
        const values = list.map((value) => ({ facet, value }));
        const [only, another] = values.filter((value) => countOf(value) > 0);
        return only && !another && countOf(only) < total && hasTiles(only) ? [only] : [];
      }),
    );

  const foundBy = ({ words }: Filter, files: NeededFiles) => {
    if (words === '') return () => true;
    const bits = foundBefore?.words === words ? foundBefore.bits : findWords(words, total, files);
    if (bits) foundBefore = { words, bits };
    return bits && ((number: number) => isFoundIn(bits, number));
  };

  const choose = (filter: Filter): Choice => {
    if (filter.words !== '') return { kind: 'combined' };
    const choice = choiceOf(filter, { total, countOf, hasTiles, actors });
    return choice.kind === 'combined' ? chooseJoint(filter) : choice;
  };
  const tilesetOf = (choice: Choice): NamedTileset | null => {
    if (choice.kind === 'none' || choice.kind === 'combined') return null;
    return namedTileset(choice.kind === 'all' ? null : choice.value);
  };
  const list = (filter: Filter, files: NeededFiles) =>
    listings.list(filter, foundBy(filter, files), files);
  const pairTotal = (filter: Filter, files: NeededFiles): number | null | undefined => {
    const pair = pairIn(filter);
    if (!pair) return undefined;
    const { own, other, isJoint } = pair;
    const table = tableOf({ kind: 'value', value: own }, files);
    if (!table) return null;
    const both = countIn(table, other);
    return isJoint ? both : countOf(own) + countOf(other) - both;
  };

  return {
    dictionaries,
    counts,
    countOf,
    choose,
    pairTotal,
    chooseBoth,
    tilesetOf,
    smallestTileset(...filters) {
      const [smallest] = filters.flatMap(sharedValues).sort((a, b) => countOf(a) - countOf(b));
      return namedTileset(smallest ?? null);
    },
    firstOf(file, hasFirst) {
      const [facetText = '', codeText = ''] = file.split('/', 2);
      const facet = facetNames.find((name) => name === facetText);
      const value = facet && dictionaries[facet].values[Number(codeText)];
      if (facet === undefined || value === undefined || !hasFirst({ facet, value })) return null;
      return firstFilesName(tilesetName({ facet, value }));
    },
    tileWish,
    needTiles(tileset, { tiles, wanted }, files) {
      for (const tile of tiles) files.keep(tileName(tileset.name, tile));
      for (const address of wanted) files.need(tileWish(tileset, address), reachOf(address));
    },
    hopeForTiles(tileset, { tiles, wanted }, files) {
      for (const address of [...tiles, ...wanted]) files.hope(tileWish(tileset, address));
    },
    refineWithTiles(tileset, { tiles, wanted }, files) {
      for (const tile of tiles) files.keep(tileName(tileset.name, tile));
      for (const address of wanted) files.refine(tileWish(tileset, address));
    },
    tableOf,
    foundBy,
    select: (filter, files) => selections.select(filter, foundBy(filter, files), files),
    partsOf(filter, files) {
      const pair = filter.match === 'all' ? null : pairIn(filter);
      if (!pair || pair.isJoint || ![pair.own, pair.other].every(hasTiles)) return null;
      const { own, other } = pair;
      const [first, second] = [own, other].map((value) => tableOf({ kind: 'value', value }, files));
      if (!first || !second || countIn(first, other) > 0) return null;
      return { facet: own.facet, tables: [first, second] };
    },
    totalOf(filter, files) {
      const choice = choose(filter);
      if (choice.kind === 'none') return 0;
      const tileset = tilesetOf(choice);
      if (tileset) return tileset.total;
      const paired = pairTotal(filter, files);
      return paired === undefined ? (list(filter, files)?.length ?? null) : paired;
    },
    looked: selections.looked,
    list,
    eventAt(number, files, about) {
      const block = Math.floor(number / eventsPerRows);
      const decode = (bytes: Uint8Array) => decodeRows(bytes, block, total, dictionaries);
      const rows = files.need({ name: rowsName(block), decode, growth: growthOfEvents }, about);
      return rows?.[number - block * eventsPerRows];
    },
  };
}
