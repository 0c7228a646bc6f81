import type { EventSummary } from '../../lib/model/timeline-data';
import { dictionaries, type Dictionaries } from '../../lib/tiles/dictionary';
import {
  byFacet,
  facetNames,
  valuesOf,
  type FacetedActor,
  type FacetName,
} from '../../lib/view-state/facets';
import { normalList } from '../../lib/view-state/view-state';

/** Meets all events once, in any order, and knows then what values their facets have. */
export interface ValueCounter {
  add(summary: EventSummary): void;
  /** How many values of a facet all events name together: an event may name several. */
  namedIn(facet: FacetName): number;
  /** The values in the order of their text, whatever the order of the events. */
  dictionaries(): Dictionaries;
}

/** An actor that only its officials appear for has a place in the dictionary too. */
export function valueCounter(actors: readonly FacetedActor[]): ValueCounter {
  const values = byFacet(() => new Set<string>());
  const named = new Map<FacetName, number>();
  return {
    add(summary) {
      for (const facet of facetNames) {
        const own = valuesOf[facet](summary);
        for (const value of own) values[facet].add(value);
        named.set(facet, (named.get(facet) ?? 0) + own.length);
      }
    },
    namedIn: (facet) => named.get(facet) ?? 0,
    dictionaries() {
      for (const { id, affiliation } of actors)
        if (affiliation !== undefined && values.actors.has(id)) values.actors.add(affiliation);
      const sorted = new Map(facetNames.map((facet) => [facet, normalList(values[facet])]));
      return dictionaries((facet) => sorted.get(facet) ?? []);
    },
  };
}
