import type { EventSummary } from '../../lib/model/timeline-data';
import { dictionaries, type Dictionaries } from '../../lib/tiles/dictionary';
import { facetNames, type FacetedActor, type FacetName } from '../../lib/view-state/facets';
import { normalList } from '../../lib/view-state/view-state';

/** Meets all events once, in any order, and knows then what values their facets have. */
export interface ValueCounter {
  add(summary: EventSummary): void;
  /** Actors and documents named by all events together: an event may name several. */
  readonly actorsNamed: number;
  readonly sourcesNamed: number;
  /** The values in the order of their text, whatever the order of the events. */
  dictionaries(): Dictionaries;
}

/** An actor that only its officials appear for has a place in the dictionary too. */
export function valueCounter(actors: readonly FacetedActor[]): ValueCounter {
  const values: Readonly<Record<FacetName, Set<string>>> = {
    actors: new Set(),
    chapters: new Set(),
    sources: new Set(),
    kinds: new Set(),
    origins: new Set(),
  };
  let [actorsNamed, sourcesNamed] = [0, 0];
  return {
    add({ actors: named, chapter, sources, kind, origin }) {
      for (const actor of named) values.actors.add(actor);
      for (const source of sources) values.sources.add(source);
      values.chapters.add(chapter);
      values.kinds.add(kind);
      values.origins.add(origin);
      actorsNamed += named.length;
      sourcesNamed += sources.length;
    },
    get actorsNamed() {
      return actorsNamed;
    },
    get sourcesNamed() {
      return sourcesNamed;
    },
    dictionaries() {
      for (const { id, affiliation } of actors)
        if (affiliation !== undefined && values.actors.has(id)) values.actors.add(affiliation);
      const sorted = new Map(facetNames.map((facet) => [facet, normalList(values[facet])]));
      return dictionaries((facet) => sorted.get(facet) ?? []);
    },
  };
}
