import { dictionaries, type Dictionaries } from '../../lib/tiles/dictionary';
import type { FacetedActor, FacetName } from '../../lib/view-state/facets';
import { normalList } from '../../lib/view-state/view-state';
import type { Run } from './write-runs';

/**
 * The values of all runs in the order of their text, whatever the order of the events. An actor that only its
 * officials appear for has a place too.
 */
export function dictionariesOfRuns(
  runs: readonly Run[],
  actors: readonly FacetedActor[],
): Dictionaries {
  const valuesOf = (facet: FacetName) =>
    new Set(runs.flatMap(({ values }) => values.get(facet) ?? []));
  return dictionaries((facet) => {
    const values = valuesOf(facet);
    if (facet === 'actors')
      for (const { id, affiliation } of actors)
        if (affiliation !== undefined && values.has(id)) values.add(affiliation);
    return normalList(values);
  });
}
