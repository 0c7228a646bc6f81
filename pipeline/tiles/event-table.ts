import { caveatsOf } from '../../lib/model/caveats';
import type { EventSummary } from '../../lib/model/timeline-data';
import type { TimeRange } from '../../lib/time/time-range';
import type { Dictionaries } from '../../lib/tiles/dictionary';
import type { FacetName } from '../../lib/view-state/facets';
import { codeLists, type CodeLists } from './code-lists';

/** What is kept in memory of every event, by number: 48 bytes, and 4 for each actor, document and caveat it has. */
export interface EventTable {
  readonly count: number;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly ranks: Float32Array;
  add(summary: EventSummary, time: TimeRange): void;
  /** The codes that an event has in a facet. */
  codesOf(facet: FacetName, event: number): Uint32Array;
  /** For each value of a facet, the numbers of its events, ascending. */
  membersOf(facet: FacetName): readonly Uint32Array[];
}

interface Sizes {
  readonly events: number;
  /** How many values of a facet all events name together. */
  namedIn(facet: FacetName): number;
}

export function eventTable({ events, namedIn }: Sizes, dictionaries: Dictionaries): EventTable {
  const starts = new Float64Array(events);
  const ends = new Float64Array(events);
  const ranks = new Float32Array(events);
  const single = () => new Uint32Array(events);
  const [chapters, kinds, origins] = [single(), single(), single()];
  const several = (facet: FacetName): CodeLists => codeLists(events, namedIn(facet));
  const [actors, sources, caveats] = [several('actors'), several('sources'), several('caveats')];
  let count = 0;

  const codesOf = (facet: FacetName, event: number): Uint32Array => {
    switch (facet) {
      case 'actors':
        return actors.of(event);
      case 'sources':
        return sources.of(event);
      case 'chapters':
        return chapters.subarray(event, event + 1);
      case 'kinds':
        return kinds.subarray(event, event + 1);
      case 'origins':
        return origins.subarray(event, event + 1);
      case 'caveats':
        return caveats.of(event);
    }
  };

  return {
    get count() {
      return count;
    },
    starts,
    ends,
    ranks,
    codesOf,
    add(summary, { start, end }) {
      starts[count] = start;
      ends[count] = end;
      ranks[count] = summary.rank;
      chapters[count] = dictionaries.chapters.codeOf(summary.chapter);
      kinds[count] = dictionaries.kinds.codeOf(summary.kind);
      origins[count] = dictionaries.origins.codeOf(summary.origin);
      actors.add(summary.actors.map((id) => dictionaries.actors.codeOf(id)));
      sources.add(summary.sources.map((id) => dictionaries.sources.codeOf(id)));
      caveats.add(caveatsOf(summary).map((caveat) => dictionaries.caveats.codeOf(caveat)));
      count++;
    },
    membersOf(facet) {
      const sizesOf = new Uint32Array(dictionaries[facet].values.length);
      for (let event = 0; event < count; event++)
        for (const code of codesOf(facet, event)) sizesOf[code] = (sizesOf[code] ?? 0) + 1;
      const lists = Array.from(sizesOf, (size) => new Uint32Array(size));
      sizesOf.fill(0);
      for (let event = 0; event < count; event++)
        for (const code of codesOf(facet, event)) {
          const list = lists[code];
          const at = sizesOf[code] ?? 0;
          if (list) list[at] = event;
          sizesOf[code] = at + 1;
        }
      return lists;
    },
  };
}
