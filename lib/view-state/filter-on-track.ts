import type { ActorId } from '../model/units';
import type { FacetName } from './facets';
import type { Filter } from './view-state';

/**
 * Given a filter, returns the one that lets pass what of it is on the track of a value; null where no filter says
 * that: on the track of an actor, under a filter of any of several others.
 */
export function filterOnTrack(filter: Filter, facet: FacetName, value: string): Filter | null {
  const chosen: readonly string[] = filter[facet];
  if (chosen.length === 0 || facet === 'chapters') {
    if (chosen.length > 0 && !chosen.includes(value)) return null;
    return { ...filter, [facet]: [value] };
  }
  if (facet !== 'actors' || filter.officials) return null;
  const isJoint = filter.match === 'all' || chosen.length === 1;
  if (!isJoint) return null;
  const both = chosen.includes(value) ? chosen : [...chosen, value].toSorted();
  return { ...filter, actors: both as readonly ActorId[], match: 'all' };
}
