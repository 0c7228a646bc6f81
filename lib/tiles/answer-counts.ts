import { byFacet, facetNames, type FacetName } from '../view-state/facets';
import type { Filter } from '../view-state/view-state';
import type { Choice } from './chosen-values';
import type { Answer } from './event-store';
import { countsFromTable } from './facet-table';
import type { NeededFiles } from './needed-files';
import type { SubjectFiles } from './subject-files';

/** The counts of facets under a filter, as far as the files that say them are here. */
export function answerCounts(
  subject: SubjectFiles,
  filter: Filter,
  files: NeededFiles,
): Pick<Answer, 'counts' | 'passing'> {
  const chosen = subject.choose(filter);
  const parts = chosen.kind === 'combined' ? subject.partsOf(filter, files) : null;
  if (parts) {
    const all = subject.tableOf(subject.choose({ ...filter, [parts.facet]: [] }), files);
    const summed = (facet: FacetName, officials: boolean) =>
      sumOf(
        parts.tables.map((table) => countsFromTable(table, subject.dictionaries, officials)[facet]),
      );
    return {
      counts: byFacet((facet) =>
        facet === parts.facet && all
          ? countsFromTable(all, subject.dictionaries, filter.officials)[facet]
          : summed(facet, filter.officials),
      ),
      passing: byFacet((facet) => summed(facet, false)),
    };
  }
  if (chosen.kind === 'combined') {
    const { eased, passing } = subject.select(filter, files);
    return { counts: eased, passing };
  }
  const countsIn = (choice: Choice, facet: FacetName, officials: boolean) => {
    const table = subject.tableOf(choice, files);
    if (!table) return new Map<string, number>();
    return countsFromTable(table, subject.dictionaries, officials)[facet];
  };
  const without = (facet: FacetName): Choice =>
    facet === 'actors' && filter.match === 'all'
      ? chosen
      : subject.choose({ ...filter, [facet]: [] });
  const eased = facetNames.map(without);
  // A filter that nothing can pass may let something pass without one of its parts.
  const selection = eased.some(({ kind }) => kind === 'combined')
    ? subject.select(filter, files)
    : null;
  return {
    counts: byFacet((facet) => {
      const choice = without(facet);
      if (choice.kind !== 'combined') return countsIn(choice, facet, filter.officials);
      return selection?.eased[facet] ?? new Map<string, number>();
    }),
    passing: byFacet((facet) => countsIn(chosen, facet, false)),
  };
}

function sumOf(all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (const counts of all)
    for (const [value, count] of counts) sum.set(value, (sum.get(value) ?? 0) + count);
  return sum;
}
