import { countOf } from '@/lib/layout/counted';
import { rangeInWords } from '@/lib/time/date-words';
import { facetNames, type FacetName } from '@/lib/view-state/facets';
import type { ViewState } from '@/lib/view-state/view-state';
import { dayInWords } from '../known-on/day-words';

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const nouns: Readonly<Record<FacetName, string>> = {
  actors: 'actor',
  chapters: 'chapter',
  sources: 'document',
  kinds: 'kind',
  origins: 'origin',
  caveats: 'caveat',
};

/**
 * What a link to a view carries, in words; empty for the view that everybody sees first: the time from 1 to 28
 * February 2022, the filter (2 actors, “missile”), tracks by document, the list.
 */
export function viewInWords(state: ViewState): string {
  const { range, knownOn, words, grouping, view, pinned, collapsed, unfolded } = state;
  const filter = [
    ...facetNames
      .filter((facet) => state[facet].length > 0)
      .map((facet) => countOf(state[facet].length, nouns[facet])),
    ...(words === '' ? [] : [`“${words}”`]),
  ];
  const isArranged = pinned.length + collapsed.length > 0;
  const parts = [
    range && rangeInWords(range),
    knownOn !== null && `what was known on ${dayInWords(knownOn)}`,
    filter.length > 0 && `the filter (${filter.join(', ')})`,
    grouping !== 'chapter' && `tracks by ${grouping === 'source' ? 'document' : grouping}`,
    isArranged && 'the order of the tracks',
    unfolded.length > 0 && 'the folds that are open',
    view === 'list' && 'the list',
    view === 'axis' && 'the axis',
  ].filter((part) => typeof part === 'string');
  return listed.format(parts);
}
