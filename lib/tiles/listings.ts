import { facetNames, type FacetedActor } from '../view-state/facets';
import { filterOf, type Filter } from '../view-state/view-state';
import { codeTest, listsAsked, type FacetColumns } from './code-test';
import { eventsPerColumn, isAnyFound } from './column';
import type { ColumnShelf } from './column-shelf';
import type { Dictionaries } from './dictionary';
import type { NeededFiles } from './needed-files';

/** So many filters are remembered with all that passes them: those last asked for. */
const mostKept = 4;

/** Which events pass a filter, found in the columns of the facets that it asks for alone. */
export interface Listings {
  /**
   * The numbers of all that passes, in order: the same object for the same filter. null: some are still to come.
   * `isFound` as for Selections.
   */
  list(
    filter: Filter,
    isFound: ((number: number) => boolean) | null,
    files: NeededFiles,
  ): Uint32Array | null;
}

export interface ListingsOptions {
  readonly total: number;
  readonly actors: readonly FacetedActor[];
  readonly dictionaries: Dictionaries;
  readonly columns: ColumnShelf;
}

export function createListings({
  total,
  actors,
  dictionaries,
  columns,
}: ListingsOptions): Listings {
  const chunks = Math.ceil(total / eventsPerColumn);
  /** The one asked for longest ago first. By chunk; null once they are one. */
  const kept = new Map<string, { parts: Map<number, Uint32Array>; all: Uint32Array | null }>();

  const keptFor = (filter: Filter) => {
    const key = JSON.stringify(filterOf(filter));
    const listing = kept.get(key) ?? { parts: new Map<number, Uint32Array>(), all: null };
    kept.delete(key);
    kept.set(key, listing);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return listing;
  };

  return {
    list(filter, isFound, files) {
      const listing = keptFor(filter);
      if (listing.all) return listing.all;
      const asked = facetNames.filter((facet) => listsAsked(filter, facet, actors).length > 0);
      const test = codeTest(filter, dictionaries, actors);
      if (!isFound) {
        files.lack();
        return null;
      }
      for (let chunk = 0; chunk < chunks; chunk++) {
        if (listing.parts.has(chunk)) continue;
        if (!isAnyFound(chunk, total, isFound)) {
          listing.parts.set(chunk, new Uint32Array());
          continue;
        }
        const read = asked.map((facet) => [facet, columns.codes(facet, chunk, files)] as const);
        if (read.some(([, codes]) => !codes)) continue;
        // The test looks at no others.
        const codes = Object.fromEntries(read) as unknown as FacetColumns;
        const first = chunk * eventsPerColumn;
        const length = Math.min(eventsPerColumn, total - first);
        const numbers: number[] = [];
        for (let event = 0; event < length; event++)
          if (isFound(first + event) && test(codes, event).length === 0)
            numbers.push(first + event);
        listing.parts.set(chunk, Uint32Array.from(numbers));
      }
      if (listing.parts.size < chunks) return null;
      const parts = [...listing.parts].sort(([a], [b]) => a - b).map(([, part]) => part);
      listing.all = joined(parts);
      listing.parts.clear();
      return listing.all;
    },
  };
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
