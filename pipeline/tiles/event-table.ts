import type { TimeRange } from '../../lib/time/time-range';
import { facetNames, type FacetName } from '../../lib/view-state/facets';
import { codeLists, codeListsMemory, type CodeListsMemory } from './code-lists';

/**
 * What is kept in memory of every event, by number: 28 bytes, and for each facet 4 and 4 more for each value
 * that it has. Threads share it.
 */
export interface EventTable {
  readonly memory: TableMemory;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly ranks: Float32Array;
  /** Where the summary of an event ends, in the file of all summaries; the one before it ends where it begins. */
  readonly summaryEnds: Float64Array;
  readonly count: number;
  add(event: TabledEvent): void;
  /** The codes that an event has in a facet. */
  codesOf(facet: FacetName, event: number): Uint32Array;
  /** For each of so many values of a facet, the numbers of its events, ascending. */
  membersOf(facet: FacetName, values: number): readonly Uint32Array[];
}

export interface TabledEvent extends TimeRange {
  readonly rank: number;
  readonly summaryLength: number;
  codesOf(facet: FacetName): Uint32Array;
}

/** What an EventTable looks at. */
export interface TableMemory {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly ranks: Float32Array;
  readonly summaryEnds: Float64Array;
  readonly codes: ReadonlyMap<FacetName, CodeListsMemory>;
}

/** `namedIn`: how many values of a facet all events name together. */
export function tableMemory(events: number, namedIn: (facet: FacetName) => number): TableMemory {
  const doubles = (length: number) => new Float64Array(new SharedArrayBuffer(length * 8));
  return {
    starts: doubles(events),
    ends: doubles(events),
    ranks: new Float32Array(new SharedArrayBuffer(events * 4)),
    summaryEnds: doubles(events + 1),
    codes: new Map(facetNames.map((facet) => [facet, codeListsMemory(events, namedIn(facet))])),
  };
}

/** Over memory that is empty, or that another thread fills: then nothing is added here. */
export function eventTable(memory: TableMemory): EventTable {
  const { starts, ends, ranks, summaryEnds } = memory;
  const lists = new Map([...memory.codes].map(([facet, codes]) => [facet, codeLists(codes)]));
  const none = new Uint32Array(0);
  let count = 0;
  const codesOf = (facet: FacetName, event: number) => lists.get(facet)?.of(event) ?? none;
  return {
    memory,
    starts,
    ends,
    ranks,
    summaryEnds,
    get count() {
      return count;
    },
    codesOf,
    add(event) {
      starts[count] = event.start;
      ends[count] = event.end;
      ranks[count] = event.rank;
      for (const [facet, list] of lists) list.add(event.codesOf(facet));
      summaryEnds[count + 1] = (summaryEnds[count] ?? 0) + event.summaryLength;
      count++;
    },
    membersOf(facet, values) {
      const sizes = new Uint32Array(values);
      for (let event = 0; event < starts.length; event++)
        for (const code of codesOf(facet, event)) sizes[code] = (sizes[code] ?? 0) + 1;
      const members = Array.from(sizes, (size) => new Uint32Array(size));
      sizes.fill(0);
      for (let event = 0; event < starts.length; event++)
        for (const code of codesOf(facet, event)) {
          const at = sizes[code] ?? 0;
          const list = members[code];
          if (list) list[at] = event;
          sizes[code] = at + 1;
        }
      return members;
    },
  };
}
