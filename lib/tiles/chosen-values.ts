import { facetNames, type FacetedActor } from '../view-state/facets';
import type { Filter } from '../view-state/view-state';
import { listsAsked } from './code-test';
import type { FacetValue } from './event-store';

/**
 * What a filter comes to on a subject: every event or none; those that have one value; or a `combined`
 * question, which only all columns together answer.
 */
export type Choice =
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | { readonly kind: 'combined' }
  | { readonly kind: 'value'; readonly value: FacetValue };

interface Counted {
  readonly total: number;
  /** How many events have a value; 0 for what the subject does not have. */
  readonly countOf: (value: FacetValue) => number;
  /** Whether a value has a tileset of its own. */
  readonly hasTiles: (value: FacetValue) => boolean;
  readonly actors: readonly FacetedActor[];
}

/**
 * Given a filter, returns what it comes to, whatever its words. Values without events, and values that all
 * events have, make no difference: a filter of two chapters is one of one chapter if the other is empty.
 */
export function choiceOf(filter: Filter, { total, countOf, hasTiles, actors }: Counted): Choice {
  if (total === 0) return { kind: 'none' };
  const parts: Choice[] = [];
  for (const facet of facetNames) {
    const asked = listsAsked(filter, facet, actors);
    if (asked.length === 0) continue;
    for (const anyOf of asked) {
      const present = anyOf
        .map((value) => ({ facet, value }))
        .filter((value) => countOf(value) > 0);
      const [first, second] = present;
      if (!first) return { kind: 'none' };
      if (present.some((value) => countOf(value) === total)) continue;
      parts.push(
        second || !hasTiles(first) ? { kind: 'combined' } : { kind: 'value', value: first },
      );
    }
  }
  const [only, another] = parts;
  if (!only) return { kind: 'all' };
  return another ? { kind: 'combined' } : only;
}
