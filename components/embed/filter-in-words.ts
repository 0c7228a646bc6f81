import type { TimelineData } from '@/lib/model/timeline-data';
import { facetNames } from '@/lib/view-state/facets';
import type { Filter } from '@/lib/view-state/view-state';
import { facetValues } from '../facet-filter/facet-values';

/** By what a filter chooses, in words: NATO, Russia, Talks and warnings, “missile”; empty for none. */
export function filterInWords(filter: Filter, data: TimelineData): string {
  const values = facetNames.flatMap((facet) => {
    const asked: readonly string[] = filter[facet];
    return facetValues(facet, data)
      .filter(({ value }) => asked.includes(value))
      .map(({ words }) => words);
  });
  return [...values, ...(filter.words === '' ? [] : [`“${filter.words}”`])].join(', ');
}
