import { facetNames, standsFor, type FacetedActor, type FacetName } from '../view-state/facets';
import type { Filter } from '../view-state/view-state';
import { forEachCode, type CodesColumn } from './column';
import type { Dictionaries } from './dictionary';

/** The columns of facets of one chunk. */
export type FacetColumns = Readonly<Record<FacetName, CodesColumn>>;

/** One part of a filter over codes: which events of a chunk fail it. */
interface Part {
  readonly facet: FacetName;
  /** For each list of values, of which an event needs one: whether a code is in it. */
  readonly lists: readonly Uint8Array[];
}

/** The facets whose part of the filter an event of a chunk fails. */
export type CodeTest = (columns: FacetColumns, event: number) => readonly FacetName[];

const passed: readonly FacetName[] = [];

/** Given a filter, returns what `eventTest` asks of summaries, for the codes of columns. Its words are left aside. */
export function codeTest(
  filter: Filter,
  dictionaries: Dictionaries,
  actors: readonly FacetedActor[],
): CodeTest {
  const parts = facetNames.flatMap((facet): readonly Part[] => {
    const asked = listsAsked(filter, facet, actors);
    if (asked.length === 0) return [];
    const { values, find } = dictionaries[facet];
    const lists = asked.map((list) => {
      const isIn = new Uint8Array(values.length);
      for (const value of list) {
        const code = find(value);
        if (code !== null) isIn[code] = 1;
      }
      return isIn;
    });
    return [{ facet, lists }];
  });
  return (columns, event) => {
    let failed: FacetName[] | null = null;
    for (const { facet, lists } of parts)
      if (!lists.every((isIn) => hasCode(columns[facet], event, isIn))) (failed ??= []).push(facet);
    return failed ?? passed;
  };
}

/** Lists of values of a facet: a passing event has any value of each list. None if the filter leaves it open. */
export function listsAsked(
  filter: Filter,
  facet: FacetName,
  actors: readonly FacetedActor[],
): readonly (readonly string[])[] {
  if (filter[facet].length === 0) return [];
  if (facet !== 'actors') return [filter[facet]];
  const groups = filter.actors.map((id) => [...standsFor(id, actors, filter.officials)]);
  return filter.match === 'all' ? groups : [[...new Set(groups.flat())]];
}

function hasCode(column: CodesColumn, event: number, isIn: Uint8Array): boolean {
  const { ends, codes } = column;
  if (!ends) return isIn[codes[event] ?? 0] === 1;
  for (let at = ends[event - 1] ?? 0; at < (ends[event] ?? 0); at++)
    if (isIn[codes[at] ?? 0] === 1) return true;
  return false;
}

/** Counts of codes by facet, and of actors together with their officials. */
export interface CodeCounts {
  add(columns: FacetColumns, event: number, facet: FacetName): void;
  /** As in FacetCounts; the groups as well where the filter counts officials. */
  of(facet: FacetName, officials: boolean): ReadonlyMap<string, number>;
}

export function codeCounts(
  dictionaries: Dictionaries,
  groupsOf: ReadonlyMap<number, readonly number[]>,
): CodeCounts {
  const counts = new Map(
    facetNames.map((facet) => [facet, new Uint32Array(dictionaries[facet].values.length)]),
  );
  const grouped = new Map<number, number>();
  return {
    add(columns, event, facet) {
      const ofFacet = counts.get(facet);
      const leaders = new Set<number>();
      forEachCode(columns[facet], event, (code) => {
        if (ofFacet) ofFacet[code] = (ofFacet[code] ?? 0) + 1;
        if (facet === 'actors') for (const leader of groupsOf.get(code) ?? []) leaders.add(leader);
      });
      for (const leader of leaders) grouped.set(leader, (grouped.get(leader) ?? 0) + 1);
    },
    of(facet, officials) {
      const { valueOf } = dictionaries[facet];
      const all = new Map<string, number>();
      counts.get(facet)?.forEach((count, code) => {
        if (count > 0) all.set(valueOf(code), count);
      });
      if (facet === 'actors' && officials)
        for (const [code, count] of grouped) all.set(valueOf(code), count);
      return all;
    },
  };
}
