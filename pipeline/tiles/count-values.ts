import { actorGroups, groupsOfActor } from '../../lib/tiles/actor-groups';
import type { Dictionaries } from '../../lib/tiles/dictionary';
import type { FacetTable } from '../../lib/tiles/facet-table';
import { byFacet, type FacetedActor, type FacetName } from '../../lib/view-state/facets';
import type { EventTable } from './event-table';

/** Counts what values the events of a tileset have. */
export function valueCounts(
  table: EventTable,
  dictionaries: Dictionaries,
  actors: readonly FacetedActor[],
): (members: Uint32Array) => FacetTable {
  const groupsOf = groupsOfActor(actorGroups(actors, dictionaries.actors));

  const pairs = (counts: Uint32Array) => [...counts.entries()].filter(([, count]) => count > 0);

  const countFacet = (members: Uint32Array, facet: FacetName) => {
    const counts = new Uint32Array(dictionaries[facet].values.length);
    for (const event of members)
      for (const code of table.codesOf(facet, event)) counts[code] = (counts[code] ?? 0) + 1;
    return pairs(counts);
  };

  const countGroups = (members: Uint32Array) => {
    if (groupsOf.size === 0) return [];
    const counts = new Uint32Array(dictionaries.actors.values.length);
    for (const event of members) {
      const groups = new Set<number>();
      for (const code of table.codesOf('actors', event))
        for (const leader of groupsOf.get(code) ?? []) groups.add(leader);
      for (const leader of groups) counts[leader] = (counts[leader] ?? 0) + 1;
    }
    return pairs(counts);
  };

  return (members) => {
    return {
      facets: byFacet((facet) => countFacet(members, facet)),
      withOfficials: countGroups(members),
    };
  };
}
