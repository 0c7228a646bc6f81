import { byFacet, facetNames, type FacetedActor } from '../view-state/facets';
import { filterOf, type Filter } from '../view-state/view-state';
import { actorGroups, groupsOfActor } from './actor-groups';
import { codeTest, type FacetColumns } from './code-test';
import { isAnyFound } from './column';
import type { ColumnShelf } from './column-shelf';
import type { Dictionaries } from './dictionary';
import type { NeededFiles } from './needed-files';
import { createSelection, type Chunk, type Selection } from './selection';

/** So many filters are remembered with all that passes them: those last asked for. */
const mostKept = 4;

/** What passes filters of several values, as far as the columns of the subject are here. */
export interface Selections {
  /**
   * Looks through the columns that are here, and needs the others, but none of a chunk without the filter's words.
   * `isFound` says whether the event with a number has these; null: that is not known yet, and no column is needed.
   */
  select(
    filter: Filter,
    isFound: ((number: number) => boolean) | null,
    files: NeededFiles,
  ): Selection;
  /** How many events have been looked at for a filter; null: it was not asked for. */
  looked(filter: Filter): number | null;
}

export interface SelectionsOptions {
  readonly total: number;
  readonly actors: readonly FacetedActor[];
  readonly dictionaries: Dictionaries;
  readonly columns: ColumnShelf;
}

export function createSelections({
  total,
  actors,
  dictionaries,
  columns: shelf,
}: SelectionsOptions): Selections {
  const groupsOf = groupsOfActor(actorGroups(actors, dictionaries.actors));
  /** The one asked for longest ago first. */
  const kept = new Map<string, Selection>();

  const keyOf = (filter: Filter) => JSON.stringify(filterOf(filter));
  const selectionOf = (filter: Filter): Selection => {
    const key = keyOf(filter);
    const selection =
      kept.get(key) ??
      createSelection({
        events: total,
        dictionaries,
        groupsOf,
        test: codeTest(filter, dictionaries, actors),
        isJoint: filter.match === 'all',
        officials: filter.officials,
        trackFacets: facetNames,
      });
    kept.delete(key);
    kept.set(key, selection);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return selection;
  };

  /** The columns of a chunk, if all are here. */
  const chunkOf = (chunk: number, files: NeededFiles): Chunk | null => {
    const times = shelf.times(chunk, files);
    const columns = byFacet((facet) => shelf.codes(facet, chunk, files));
    if (!times || facetNames.some((facet) => !columns[facet])) return null;
    return { times, ...(columns as FacetColumns) };
  };

  return {
    select(filter, isFound, files) {
      const selection = selectionOf(filter);
      if (!isFound) {
        files.lack();
        return selection;
      }
      for (const chunk of selection.missing) {
        if (!isAnyFound(chunk, total, isFound)) {
          selection.pass(chunk);
          continue;
        }
        const columns = chunkOf(chunk, files);
        if (columns) selection.look(chunk, columns, isFound);
      }
      return selection;
    },
    looked: (filter) => kept.get(keyOf(filter))?.looked ?? null,
  };
}
