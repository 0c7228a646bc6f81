/** What to offer when no event passes a filter: the smallest changes that bring events back. */
import { facetNames, type FacetName } from './facets';
import type { Filter } from './view-state';

/** One thing to give up. */
export type Easing =
  | { readonly facet: FacetName; /** Absent: all of the facet. */ readonly value?: string }
  | { readonly facet: 'words' }
  /** Any of the actors instead of all of them. */
  | { readonly facet: 'match' };

export interface WayOut {
  readonly easings: readonly Easing[];
  /** The events that pass then; never none. */
  readonly count: number;
  readonly change: Partial<Filter>;
}

/** Actors that are tried one by one. With more, pairs of them would take longer than a reader waits. */
const mostActors = 40;

/**
 * Given a filter that leaves nothing, returns the ways out that give up the fewest things, finer ones
 * first; none if the subject has no events. `totalOf` says how many events a filter lets pass; null: that is
 * not known yet, and while it decides which ways there are, they are not known either. Laws: each
 * lets `count` events pass · nothing smaller lets any pass · a way that gives up all actors is named only
 * if none keeps some of them.
 */
export function waysOut(filter: Filter, totalOf: (changed: Filter) => number): readonly WayOut[];
export function waysOut(
  filter: Filter,
  totalOf: (changed: Filter) => number | null,
): readonly WayOut[] | null;
export function waysOut(
  filter: Filter,
  totalOf: (changed: Filter) => number | null,
): readonly WayOut[] | null {
  const whole = wholeEasings(filter);
  const fine = fineEasings(filter);
  for (let size = 1; size <= whole.length; size += 1) {
    const asked = size <= 2 ? [...fine, ...whole] : whole;
    const counted = combinations(asked, size).map((easings) => {
      const change = changeOf(filter, easings);
      return { easings, count: totalOf({ ...filter, ...change }), change };
    });
    const ways = counted.flatMap(({ count, ...way }) => (count ? [{ ...way, count }] : []));
    if (counted.some(({ count }) => count === null)) return null;
    const kept = ways.filter(({ easings }) => !easings.some(isAllActors));
    const keepsOthers = filter.match === 'all' && filter.actors.length > 1 && kept.length > 0;
    if (ways.length > 0) return keepsOthers ? kept : ways;
  }
  return [];
}

const isAllActors = (easing: Easing) => easing.facet === 'actors' && easing.value === undefined;

/** Each part of the filter as a whole. */
function wholeEasings(filter: Filter): readonly Easing[] {
  const facets = facetNames
    .filter((facet) => filter[facet].length > 0)
    .map((facet): Easing => {
      const [value, ...others] = filter[facet];
      return others.length === 0 ? { facet, value } : { facet };
    });
  return filter.words === '' ? facets : [...facets, { facet: 'words' }];
}

/** Where several actors have to take part: each of them, and that they have to. */
function fineEasings({ actors, match }: Filter): readonly Easing[] {
  if (match === 'any' || actors.length < 2) return [];
  const each = actors.slice(0, mostActors).map((value): Easing => ({ facet: 'actors', value }));
  return [...each, { facet: 'match' }];
}

function changeOf(filter: Filter, easings: readonly Easing[]): Partial<Filter> {
  const change: { -readonly [Part in keyof Filter]?: Filter[Part] } = {};
  for (const easing of easings) {
    if (easing.facet === 'words') change.words = '';
    else if (easing.facet === 'match') change.match = 'any';
    else Object.assign(change, withoutValue({ ...filter, ...change }, easing.facet, easing.value));
  }
  return change;
}

function withoutValue(
  filter: Filter,
  facet: FacetName,
  value: string | undefined,
): Partial<Filter> {
  const before: readonly string[] = filter[facet];
  return { [facet]: value === undefined ? [] : before.filter((other) => other !== value) };
}

/** Every choice of `size` of the values, in their order. */
function combinations<Value>(values: readonly Value[], size: number): readonly Value[][] {
  if (size === 0) return [[]];
  return values.flatMap((value, index) =>
    combinations(values.slice(index + 1), size - 1).map((others) => [value, ...others]),
  );
}
