import type { TimeRange } from '../time/time-range';
import {
  countsByFacet,
  eventTest,
  facetNames,
  type FacetedActor,
  type FacetName,
} from '../view-state/facets';
import { initialFilter, type Filter } from '../view-state/view-state';
import { choiceOf, type Choice } from './chosen-values';
import { listsAsked } from './code-test';
import { drawnEvents, nearRange } from './drawn-events';
import type { Answer, EventStore, FacetValue, Question, Rows, TrackAnswer } from './event-store';
import { countsFromTable, parseFacetTable, type FacetTable } from './facet-table';
import { createFileShelf, type ShelfOptions, type Wish } from './file-shelf';
import { tileRange, type TileAddress } from './grid';
import { countBelow } from './make-tile';
import { findWords, isFoundIn, type FoundBits } from './find-words';
import { joinRanges } from './join-ranges';
import { outlooks } from './look-ahead';
import { countsName, dictionariesOf, tileName, type Manifest, type TilesetName } from './manifest';
import { neededFiles, type NeededFiles } from './needed-files';
import {
  findTiles,
  levelToRead,
  readTileset,
  restOf,
  type FoundTiles,
  type KnownTileset,
} from './read-tileset';
import { decodeRows, eventsPerRows, rowsName } from './rows';
import { countSelected, type SelectedEvents, type Selection } from './selection';
import { createSelections } from './selections';
import { decodeTile, type Tile } from './tile';
import type { TimedEvent } from './timed-event';
import { trackFilter } from './track-filter';
import { readUtf8 } from './utf8';

export interface TileStoreOptions extends Pick<ShelfOptions, 'read' | 'later'> {
  readonly manifest: Manifest;
  readonly actors: readonly FacetedActor[];
}

/** A tileset by the name of its folder. */
interface NamedTileset extends KnownTileset {
  readonly name: TilesetName;
}

/** So few events are fetched row by row where tiles hold only some of them. */
const mostFetchedAlone = 24;

const emptyTrack: TrackAnswer = {
  events: [],
  rest: [],
  ongoing: 0,
  earlier: 0,
  later: 0,
  total: 0,
  all: 0,
  leftOut: [],
};

/** Answers for a subject of any size, from the tiles that its questions need. */
export function createTileStore({ manifest, actors, read, later }: TileStoreOptions): EventStore {
  const { grid, total, extent } = manifest;
  const dictionaries = dictionariesOf(manifest);
  const counts = countsFromTable(manifest.counts, dictionaries, false);
  const listeners = new Set<() => void>();
  const shelf = createFileShelf({
    read,
    later,
    onNews: () => {
      for (const listener of listeners) listener();
    },
  });
  const rangesBefore = new Map<string, TimeRange>();

  const countOf = ({ facet, value }: FacetValue) => counts[facet].get(value) ?? 0;
  const choose = (filter: Filter): Choice =>
    filter.words === '' ? choiceOf(filter, { total, countOf, actors }) : { kind: 'combined' };

  const tileset = (choice: Choice): NamedTileset | null => {
    if (choice.kind === 'none' || choice.kind === 'combined') return null;
    return namedTileset(choice.kind === 'all' ? null : choice.value);
  };
  /** The tileset of a value; of all events if it is null. */
  const namedTileset = (value: FacetValue | null): NamedTileset => {
    const name = value ? tilesetName(value) : 'all';
    return {
      name,
      grid,
      total: value ? countOf(value) : total,
      tileAt: (address) => shelf.get(tileName(name, address)) as Tile | undefined,
    };
  };
  const tilesetName = ({ facet, value }: FacetValue): TilesetName =>
    `${facet}/${dictionaries[facet].codeOf(value)}`;
  const tileWish = (name: TilesetName, address: TileAddress) => ({
    name: tileName(name, address),
    decode: (bytes: Uint8Array) => decodeTile(bytes, address, grid, dictionaries),
  });

  const tableOf = (choice: Choice, files: NeededFiles): FacetTable | null => {
    if (choice.kind === 'all') return manifest.counts;
    if (choice.kind !== 'value') return null;
    const name = countsName(tilesetName(choice.value));
    const decode = (bytes: Uint8Array) => parseFacetTable(readUtf8(bytes));
    return files.need({ name, decode }) ?? null;
  };
  /** How many events of a choice that is not combined each value has. */
  const countsOf = (
    choice: Choice,
    facet: FacetName,
    files: NeededFiles,
    { officials }: Pick<Filter, 'officials'>,
  ) => {
    const table = tableOf(choice, files);
    if (table) return countsFromTable(table, dictionaries, officials)[facet];
    return new Map<string, number>();
  };
  const selections = createSelections({ total, actors, dictionaries });
  let foundBefore: { readonly words: string; readonly bits: FoundBits } | null = null;
  /** Whether an event has the filter's words; null while that is not known. */
  const foundBy = ({ words }: Filter, files: NeededFiles): ((number: number) => boolean) | null => {
    if (words === '') return () => true;
    const bits = foundBefore?.words === words ? foundBefore.bits : findWords(words, total, files);
    if (bits) foundBefore = { words, bits };
    return bits && ((number) => isFoundIn(bits, number));
  };
  const select = (filter: Filter, files: NeededFiles) =>
    selections.select(filter, foundBy(filter, files), files);

  /** What is on a track and passes the filter, as one choice; null while that is not known. */
  const choiceOnTrack = (track: Choice, chosen: Choice, files: NeededFiles): Choice | null => {
    if (chosen.kind === 'none' || track.kind === 'none') return { kind: 'none' };
    if (chosen.kind === 'all') return track;
    if (track.kind === 'all') return chosen;
    if (chosen.kind === 'combined' || track.kind === 'combined') return { kind: 'combined' };
    const { facet, value } = track.value;
    if (chosen.value.facet === facet && chosen.value.value === value) return chosen;
    const table = tableOf(chosen, files);
    if (!table) return null;
    const code = dictionaries[facet].codeOf(value);
    const both = table.facets[facet].find(([other]) => other === code)?.[1] ?? 0;
    if (both === 0) return { kind: 'none' };
    if (both === countOf(chosen.value)) return chosen;
    return both === countOf(track.value) ? track : { kind: 'combined' };
  };

  /** `asTrack` lets pass what belongs on the track. */
  const answerTrack = (asTrack: Filter, question: Question, files: NeededFiles): TrackAnswer => {
    const { range, msPerPx, filter } = question;
    const onTrack = choose(asTrack);
    const choice = choiceOnTrack(onTrack, choose(filter), files);
    const rest = { all: allOf(asTrack, onTrack), leftOut: leftOutOf(onTrack, question, files) };
    if (choice?.kind === 'combined')
      return { ...answerCombined(asTrack, onTrack, question, files), ...rest };
    const passing = choice && tileset(choice);
    if (!passing) return { ...emptyTrack, ...rest };
    const reading = readTileset(passing, range, msPerPx);
    needTiles(passing, reading, files);
    const events = drawnEvents(grid, reading.tiles, range, msPerPx);
    return {
      events,
      ...restOf(reading, events),
      total: passing.total,
      ...rest,
    };
  };

  /** How many events are on a track, whatever else the filter says. */
  const allOf = (asTrack: Filter, onTrack: Choice): number => {
    if (onTrack.kind !== 'combined') return totalOf(onTrack) ?? 0;
    const [leader = ''] = asTrack.actors;
    return countsFromTable(manifest.counts, dictionaries, true).actors.get(leader) ?? 0;
  };

  /** Numbers from the columns; one by one those that pass, of the important ones of a value that all of them have. */
  const answerCombined = (
    asTrack: Filter,
    onTrack: Choice,
    question: Question,
    files: NeededFiles,
  ): Omit<TrackAnswer, 'all' | 'leftOut'> => {
    const { range, msPerPx, filter } = question;
    const selection = select(filter, files);
    const selected = onTrack.kind === 'all' ? selection.all : selectedOnTrack(selection, asTrack);
    const level = levelToRead(grid, range, msPerPx);
    const source = smallestTileset(filter, asTrack);
    const tiles = findTiles(source, range, level);
    needTiles(source, tiles, files);
    const passes = eventTest(filter, { actors, found: null });
    const isFound = foundBy(filter, files) ?? (() => false);
    const isOnTrack = eventTest(asTrack, { actors, found: null });
    const events =
      fewSelected(selected, range, files) ??
      drawnEvents(grid, tiles.tiles, range, msPerPx).filter(
        (event) =>
          selection.knows(event.number) &&
          isFound(event.number) &&
          passes(event) &&
          isOnTrack(event),
      );
    return {
      events,
      ...countSelected(grid, selected, events, range, level),
      total: selected.numbers.length,
    };
  };

  /** Of so few that each can be fetched by its number: those near the range. null if there are more, or not all are here. */
  const fewSelected = (
    { numbers, starts }: SelectedEvents,
    range: TimeRange,
    files: NeededFiles,
  ): readonly TimedEvent[] | null => {
    const near = nearRange(range);
    const few = numbers.subarray(countBelow(starts, near.start), countBelow(starts, near.end));
    if (few.length > mostFetchedAlone) return null;
    const events = Array.from(few, (number) => eventAt(number, files, range));
    return events.every((event) => event !== undefined) ? events : null;
  };

  const eventAt = (number: number, files: NeededFiles, about?: TimeRange) => {
    const block = Math.floor(number / eventsPerRows);
    const decode = (bytes: Uint8Array) => decodeRows(bytes, block, total, dictionaries);
    const rows = files.need({ name: rowsName(block), decode }, about);
    return rows?.[number - block * eventsPerRows];
  };

  const rows = (filter: Filter, first: number, count: number, files: NeededFiles): Rows => {
    const isAll = choose(filter).kind === 'all';
    const selection = isAll ? null : select(filter, files);
    const passing = selection?.total ?? total;
    const length = Math.max(0, Math.min(count, passing - first));
    // While chunks are missing, places are not known.
    const numbers = selection && files.isWhole ? selection.all.numbers : null;
    const events = Array.from({ length }, (_, i) => {
      if (selection && !numbers) return null;
      return eventAt(numbers?.[first + i] ?? first + i, files) ?? null;
    });
    return { total: passing, events, isWhole: files.isWhole };
  };

  const selectedOnTrack = (selection: Selection, asTrack: Filter): SelectedEvents => {
    const facet = facetNames.find((name) => asTrack[name].length > 0) ?? 'actors';
    const [values = []] = listsAsked(asTrack, facet, actors);
    const codes = values.map((value) => dictionaries[facet].find(value));
    return selection.withAny(
      facet,
      codes.filter((code) => code !== null),
    );
  };

  /** Of tilesets that hold all that passes, the one that holds least besides. */
  const smallestTileset = (...filters: readonly Filter[]): NamedTileset => {
    const values = filters.flatMap((filter) =>
      facetNames.flatMap((facet) =>
        listsAsked(filter, facet, actors).flatMap((list) => {
          const present = list
            .map((value) => ({ facet, value }))
            .filter((value) => countOf(value) > 0);
          const [only, another] = present;
          return only && !another && countOf(only) < total ? [only] : [];
        }),
      ),
    );
    const [smallest] = values.sort((a, b) => countOf(a) - countOf(b));
    return namedTileset(smallest ?? null);
  };

  const needTiles = (
    { name }: NamedTileset,
    { tiles, wanted }: Pick<FoundTiles, 'tiles' | 'wanted'>,
    files: NeededFiles,
  ): void => {
    for (const tile of tiles) files.keep(tileName(name, tile));
    for (const address of wanted) files.need(tileWish(name, address), reachOf(address));
  };

  /** Of a track's own tiles, those that happen to be here: nothing is fetched for what is left out. */
  const leftOutOf = (
    onTrack: Choice,
    { range, msPerPx, filter }: Pick<Question, 'range' | 'msPerPx' | 'filter'>,
    files: NeededFiles,
  ) => {
    const all = choose(filter).kind === 'all' ? null : tileset(onTrack);
    if (!all) return [];
    const { tiles } = findTiles(all, range, levelToRead(grid, range, msPerPx));
    for (const tile of tiles) files.keep(tileName(all.name, tile));
    const passes = eventTest(filter, { actors, found: null });
    const isFound = foundBy(filter, files);
    return drawnEvents(grid, tiles, range, msPerPx).filter(
      (event) => !passes(event) || (isFound && !isFound(event.number)),
    );
  };

  /** What a tile tells of: events that are at home in it reach into the next one. */
  const reachOf = ({ level, index }: TileAddress): TimeRange => ({
    start: tileRange(grid, { level, index }).start,
    end: tileRange(grid, { level, index: index + 1 }).end,
  });

  const wishesAhead = (
    { range, msPerPx, filter, tracks }: Question,
    before: TimeRange | undefined,
  ): readonly Wish[] => {
    const chosen = choose(filter);
    const files = neededFiles(shelf);
    const choices = tracks.map((track) =>
      choiceOnTrack(choose(trackFilter(track, filter)), chosen, files),
    );
    return outlooks(range, msPerPx, before).flatMap((outlook) =>
      choices.flatMap((choice) => {
        const ahead = choice && tileset(choice);
        if (!ahead) return [];
        const level = levelToRead(grid, outlook.range, outlook.msPerPx);
        return findTiles(ahead, outlook.range, level).wanted.map((address) => ({
          ...tileWish(ahead.name, address),
          isAhead: true,
        }));
      }),
    );
  };

  const countsUnder = (
    filter: Filter,
    chosen: Choice,
    files: NeededFiles,
  ): Pick<Answer, 'counts' | 'passing'> => {
    if (chosen.kind === 'combined') {
      const selection = select(filter, files);
      return { counts: selection.eased, passing: selection.passing };
    }
    const without = (facet: FacetName): Filter =>
      facet === 'actors' && filter.match === 'all' ? filter : { ...filter, [facet]: [] };
    const isKnown = (facet: FacetName) => choose(without(facet)).kind !== 'combined';
    // A filter that nothing can pass may let something pass without one of its parts.
    const selection = facetNames.every(isKnown) ? null : select(filter, files);
    return {
      counts: countsByFacet((facet) =>
        isKnown(facet)
          ? countsOf(choose(without(facet)), facet, files, filter)
          : (selection?.eased[facet] ?? new Map<string, number>()),
      ),
      passing: countsByFacet((facet) => countsOf(chosen, facet, files, { officials: false })),
    };
  };

  const answer = (question: Question, asker: string): Answer => {
    const { filter, range, tracks } = question;
    const files = neededFiles(shelf);
    const answered = tracks.map((track) =>
      answerTrack(trackFilter(track, filter), question, files),
    );
    const whole = answerTrack(initialFilter, question, files);
    const { counts: eased, passing } = countsUnder(filter, choose(filter), files);
    const middle = (range.start + range.end) / 2;
    const urgent = files.wishes.toSorted(
      (a, b) =>
        Number(a.isBulk ?? false) - Number(b.isBulk ?? false) ||
        lengthOf(b.about) - lengthOf(a.about) ||
        farFrom(middle, a.about) - farFrom(middle, b.about),
    );
    const ahead = files.isWhole ? wishesAhead(question, rangesBefore.get(asker)) : [];
    rangesBefore.set(asker, range);
    shelf.wish(asker, [...urgent, ...ahead], files.used);
    return {
      whole,
      tracks: answered,
      counts: eased,
      passing,
      isWhole: files.isWhole,
      missing: joinRanges(files.missing, range),
    };
  };

  const totalOf = (choice: Choice): number | null => {
    if (choice.kind === 'none') return 0;
    return tileset(choice)?.total ?? null;
  };

  return {
    total,
    extent,
    counts,
    answer,
    totalOf(filter) {
      const known = totalOf(choose(filter));
      if (known !== null) return known;
      const files = neededFiles(shelf);
      const selection = select(filter, files);
      shelf.wish('totals', files.wishes, files.used);
      return files.isWhole ? selection.total : null;
    },
    rows({ filter }, first, count, asker) {
      const files = neededFiles(shelf);
      const answered = rows(filter, first, count, files);
      shelf.wish(asker, files.wishes, files.used);
      return answered;
    },
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    retry: shelf.retry,
  };
}

/** Files that are about no time of their own come first, then those that are about much of it. */
function lengthOf(about: TimeRange | undefined): number {
  return about ? about.end - about.start : Number.MAX_VALUE;
}

function farFrom(t: number, about: TimeRange | undefined): number {
  return about ? Math.abs((about.start + about.end) / 2 - t) : 0;
}
