import { initialFilter, type Filter } from '../view-state/view-state';
import type { FacetValue } from './event-store';

/**
 * Given a track, returns the filter that lets pass what belongs on it, whatever else the filter says. The
 * track of an actor that was chosen with its officials has theirs too.
 */
export function trackFilter({ facet, value }: FacetValue, filter: Filter): Filter {
  const officials =
    facet === 'actors' && filter.officials && filter.actors.some((id) => id === value);
  return { ...initialFilter, officials, [facet]: [value] };
}
