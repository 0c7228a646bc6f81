import { facetNames, type FacetedActor } from '../view-state/facets';
import type { Filter } from '../view-state/view-state';
import { listsAsked } from './code-test';
import type { FacetValue } from './event-store';

/** Two values of which a passing event has both, or either. */
export interface AskedPair {
  readonly values: readonly [FacetValue, FacetValue];
  readonly isJoint: boolean;
}

/**
 * What a filter asks for, if that is two values and nothing else: how many events pass it is then known from the counts
 * of one of them. null: it asks for something else. `countOf`: how many events of `total` have a value.
 */
export function askedPair(
  filter: Filter,
  actors: readonly FacetedActor[],
  total: number,
  countOf: (value: FacetValue) => number,
): AskedPair | null {
  if (filter.words !== '') return null;
  const lists = facetNames.flatMap((facet) =>
    listsAsked(filter, facet, actors)
      .map((list) => list.map((value) => ({ facet, value })).filter((value) => countOf(value) > 0))
      .filter((list) => list.every((value) => countOf(value) < total)),
  );
  const [first = [], second] = lists;
  if (lists.length > 2) return null;
  if (!second) {
    const [a, b, another] = first;
    return a && b && !another ? { values: [a, b], isJoint: false } : null;
  }
  const [a, b] = [first[0], second[0]];
  return a && b && first.length === 1 && second.length === 1
    ? { values: [a, b], isJoint: true }
    : null;
}
