import { byFacet, facetNames, type FacetCounts, type FacetName } from '../view-state/facets';
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
): Pick<Answer, 'counts' | 'passing' | 'openCounts' | 'isPassingOpen'> {
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
      openCounts: new Set(all ? [] : [parts.facet]),
      isPassingOpen: false,
    };
  }
  const without = (facet: FacetName): Choice =>
    facet === 'actors' && filter.match === 'all'
      ? chosen
      : subject.choose({ ...filter, [facet]: [] });
  const eased = byFacet(without);
  // A filter that nothing can pass may let something pass without one of its parts.
  const selection = [chosen, ...Object.values(eased)].some(({ kind }) => kind === 'combined')
    ? subject.select(filter, files)
    : null;
  /** From the files that say them at once, or what was found event by event. */
  const countsIn = (choice: Choice, facet: FacetName, officials: boolean, looked?: FacetCounts) => {
    if (choice.kind === 'none') return nothing;
    const table = subject.tableOf(choice, files);
    if (table) return countsFromTable(table, subject.dictionaries, officials)[facet];
    return looked?.[facet] ?? nothing;
  };
  const hasAll = selection?.missing.length === 0;
  const found = selection && { eased: selection.eased, passing: selection.passing };
  const isOpen = (choice: Choice) =>
    choice.kind !== 'none' && !hasAll && !subject.tableOf(choice, files);
  return {
    counts: byFacet((facet) => countsIn(eased[facet], facet, filter.officials, found?.eased)),
    passing: byFacet((facet) => countsIn(chosen, facet, false, found?.passing)),
    openCounts: new Set(facetNames.filter((facet) => isOpen(eased[facet]))),
    isPassingOpen: isOpen(chosen),
  };
}

const nothing: ReadonlyMap<string, number> = new Map();

function sumOf(all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (const counts of all)
    for (const [value, count] of counts) sum.set(value, (sum.get(value) ?? 0) + count);
  return sum;
}
