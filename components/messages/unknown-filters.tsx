'use client';

import type { TimelineData } from '@/lib/model/timeline-data';
import type { FacetName } from '@/lib/view-state/facets';
import type { Filter } from '@/lib/view-state/view-state';
import { facetValues } from '../facet-filter/facet-values';
import { Unknown } from './unknown';

/** The facets whose values are the subject's own. */
const nouns: readonly (readonly [FacetName, string])[] = [
  ['actors', 'an actor'],
  ['chapters', 'a chapter'],
  ['sources', 'a document'],
];

interface UnknownFiltersProps {
  readonly data: TimelineData;
  readonly filter: Filter;
  /** Takes the facets without what we do not have. */
  readonly onDrop: (part: Partial<Filter>) => void;
}

/** What a link filters by that the subject does not have. */
export function UnknownFilters({ data, filter, onDrop }: UnknownFiltersProps) {
  const facets = nouns.map(([facet, noun]) => {
    const known = new Set(facetValues(facet, data).map(({ value }) => value));
    const values: readonly string[] = filter[facet];
    return {
      facet,
      kept: values.filter((value) => known.has(value)),
      unknown: values.filter((value) => !known.has(value)).map((value) => ({ noun, value })),
    };
  });
  return (
    <Unknown
      values={facets.flatMap(({ unknown }) => unknown)}
      before="This link filters by "
      words={({ noun, value }) => `“${value}”, ${noun}`}
      joint=", and "
      after=" we do not have"
      onDrop={() => onDrop(Object.fromEntries(facets.map(({ facet, kept }) => [facet, kept])))}
    />
  );
}
