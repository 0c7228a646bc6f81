import type { EpochMs } from '../model/units';
import type { TimeRange } from '../time/time-range';
import { facetNames, type FacetCounts, type FacetName } from '../view-state/facets';
import { byFacet } from '../view-state/facets';
import { codeCounts, type CodeTest, type FacetColumns } from './code-test';
import { eventsPerColumn, forEachCode, type TimesColumn } from './column';
import type { Dictionaries } from './dictionary';
import type { Bins } from '../time/bins';
import { binCounts, countBelow, countUpTo } from './make-tile';
import { binsPerTile, binWidth, stretchOfEnd, stretchOfStart, tileRange, type Grid } from './grid';
import type { TimedEvent } from './timed-event';

/** The columns of one chunk. */
export interface Chunk extends FacetColumns {
  readonly times: TimesColumn;
}

/** The events that pass a filter of several values, found by a look at every event, a chunk at a time. */
export interface Selection {
  /** Chunks that have not been looked through, ascending. */
  readonly missing: readonly number[];
  /** Looks through a chunk. `isFound` says whether the event with a number has the filter's words. */
  look(chunk: number, columns: Chunk, isFound: (number: number) => boolean): void;
  /** Takes a chunk as looked through in which no event has the filter's words. */
  pass(chunk: number): void;
  /** Events in the chunks looked through so far. */
  readonly looked: number;
  /** Of these, those that pass. */
  readonly total: number;
  /** As valueCounts has it. */
  readonly passing: FacetCounts;
  /** As facetCounts has it: under the other parts of the filter. */
  readonly eased: FacetCounts;
  /** Whether the chunk with an event has been looked through. */
  knows(number: number): boolean;
  /** Passing events with any of some values. */
  withAny(facet: FacetName, codes: readonly number[]): SelectedEvents;
  readonly all: SelectedEvents;
}

/** Passing events, in the order of their numbers, and their ends by themselves. */
export interface SelectedEvents {
  readonly numbers: Uint32Array;
  readonly starts: Float64Array;
  readonly sortedEnds: Float64Array;
}

/** Passing events of one chunk. */
interface Found {
  readonly numbers: Uint32Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** By facet and code: places in the lists above. */
  readonly members: ReadonlyMap<FacetName, ReadonlyMap<number, Uint32Array>>;
}

const foundNothing: Found = {
  numbers: new Uint32Array(),
  starts: new Float64Array(),
  ends: new Float64Array(),
  members: new Map(),
};

export interface SelectionOptions {
  /** All events of the subject. */
  readonly events: number;
  readonly dictionaries: Dictionaries;
  /** For each actor by its code, those for whom it stands. */
  readonly groupsOf: ReadonlyMap<number, readonly number[]>;
  readonly test: CodeTest;
  /** Whether its actors have to take part all: their counts are then of what passes the whole filter. */
  readonly isJoint: boolean;
  readonly officials: boolean;
  /** Facets that tracks may ask for. */
  readonly trackFacets: readonly FacetName[];
}

export function createSelection({
  events,
  dictionaries,
  groupsOf,
  test,
  isJoint,
  officials,
  trackFacets,
}: SelectionOptions): Selection {
  const chunks = Array.from({ length: Math.ceil(events / eventsPerColumn) }, (_, chunk) => chunk);
  /** By chunk, so that they may be looked through in any order. */
  const found = new Map<number, Found>();
  const passing = codeCounts(dictionaries, groupsOf);
  const eased = codeCounts(dictionaries, groupsOf);
  let made = new Map<string, SelectedEvents>();
  let total = 0;
  let looked = 0;

  const look = (chunk: number, columns: Chunk, isFound: (number: number) => boolean): void => {
    if (found.has(chunk)) return;
    made = new Map();
    const { starts, ends } = columns.times;
    const places: number[] = [];
    const members = new Map(trackFacets.map((facet) => [facet, new Map<number, number[]>()]));
    for (let event = 0; event < starts.length; event++) {
      if (!isFound(chunk * eventsPerColumn + event)) continue;
      const failed = test(columns, event);
      const [only] = failed;
      if (only !== undefined) {
        if (failed.length === 1 && !(only === 'actors' && isJoint)) eased.add(columns, event, only);
        continue;
      }
      for (const facet of facetNames) {
        passing.add(columns, event, facet);
        eased.add(columns, event, facet);
      }
      const place = places.length;
      places.push(event);
      for (const [facet, ofFacet] of members)
        forEachCode(columns[facet], event, (code) => {
          const ofCode = ofFacet.get(code);
          if (ofCode) ofCode.push(place);
          else ofFacet.set(code, [place]);
        });
    }
    found.set(chunk, {
      numbers: Uint32Array.from(places, (event) => chunk * eventsPerColumn + event),
      starts: Float64Array.from(places, (event) => starts[event] ?? 0),
      ends: Float64Array.from(places, (event) => ends[event] ?? 0),
      members: new Map(
        [...members].map(([facet, ofFacet]) => [
          facet,
          new Map([...ofFacet].map(([code, list]) => [code, Uint32Array.from(list)])),
        ]),
      ),
    });
    total += places.length;
    looked += starts.length;
  };

  const pass = (chunk: number): void => {
    if (found.has(chunk)) return;
    found.set(chunk, foundNothing);
    looked += Math.min(eventsPerColumn, events - chunk * eventsPerColumn);
  };

  /** Of all chunks in their order; of each the events at some places, null: all of them. */
  const gather = (placesIn: (list: Found) => Uint32Array | null): SelectedEvents => {
    const parts = [...found]
      .sort(([a], [b]) => a - b)
      .map(([, list]) => ({ list, places: placesIn(list) }));
    const length = parts.reduce(
      (sum, { list, places }) => sum + (places ?? list.numbers).length,
      0,
    );
    const numbers = new Uint32Array(length);
    const starts = new Float64Array(length);
    const ends = new Float64Array(length);
    let at = 0;
    for (const { list, places } of parts)
      for (let i = 0; i < (places ?? list.numbers).length; i++, at++) {
        const place = places?.[i] ?? i;
        numbers[at] = list.numbers[place] ?? 0;
        starts[at] = list.starts[place] ?? 0;
        ends[at] = list.ends[place] ?? 0;
      }
    return { numbers, starts, sortedEnds: ends.sort() };
  };
  const once = (key: string, make: () => SelectedEvents): SelectedEvents => {
    const known = made.get(key) ?? make();
    made.set(key, known);
    return known;
  };

  return {
    get missing() {
      return chunks.filter((chunk) => !found.has(chunk));
    },
    look,
    pass,
    get looked() {
      return looked;
    },
    get total() {
      return total;
    },
    get passing() {
      return byFacet((facet) => passing.of(facet, false));
    },
    get eased() {
      return byFacet((facet) => eased.of(facet, officials));
    },
    knows: (number) => found.has(Math.floor(number / eventsPerColumn)),
    get all() {
      return once('all', () => gather(() => null));
    },
    withAny: (facet, codes) =>
      once(`${facet} ${codes.join(' ')}`, () =>
        gather(({ members }) => {
          const lists = codes.map((code) => members.get(facet)?.get(code) ?? new Uint32Array());
          const [only = new Uint32Array()] = lists;
          if (lists.length <= 1) return only;
          return Uint32Array.from(new Set(lists.flatMap((list) => [...list]))).sort();
        }),
      ),
  };
}

/** How many of a selection start before `t` and end after it, without those that are drawn one by one. */
export function runningAt(
  t: number,
  { starts, sortedEnds }: SelectedEvents,
  drawn: readonly TimedEvent[],
): number {
  const alone = drawn.filter(({ start, end }) => start < t && end > t).length;
  return countBelow(starts, t) - countUpTo(sortedEnds, t) - alone;
}

/** What is counted of a selection in a range and around it, once some of its events are drawn one by one. */
export function countSelected(
  grid: Grid,
  { starts, sortedEnds }: SelectedEvents,
  drawn: readonly TimedEvent[],
  range: TimeRange,
  level: number,
): { readonly rest: readonly Bins[]; ongoing: number; earlier: number; later: number } {
  const width = binWidth(grid, level);
  const all = tileRange(grid, { level: 0, index: 0 });
  const first = Math.max(0, stretchOfStart(grid, width, range.start));
  const last = Math.min(binsPerTile * 4 ** level - 1, stretchOfEnd(grid, width, range.end));
  if (first > last) {
    const left = starts.length - drawn.length;
    const isBefore = range.start >= all.end;
    return { rest: [], ongoing: 0, earlier: isBefore ? left : 0, later: isBefore ? 0 : left };
  }
  const from = (grid.origin + first * width) as EpochMs;
  const to = grid.origin + (last + 1) * width;
  const before = countBelow(starts, from);
  const upTo = countBelow(starts, to);
  const counts = binCounts(
    grid,
    width,
    { first, count: last - first + 1 },
    starts.subarray(before, upTo),
    countBelow,
  );
  let earlier = countUpTo(sortedEnds, from);
  let ongoing = before - earlier;
  let later = starts.length - upTo;
  for (const { start, end } of drawn) {
    if (end <= from) earlier--;
    else if (start < from) ongoing--;
    else if (start >= to) later--;
    else {
      const bin = stretchOfStart(grid, width, start) - first;
      counts[bin] = (counts[bin] ?? 0) - 1;
    }
  }
  return { rest: [{ start: from, width, counts }], ongoing, earlier, later };
}
