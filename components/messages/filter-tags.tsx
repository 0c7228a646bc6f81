'use client';

import type { ReactNode } from 'react';
import { facetNames, toggledValue, type FacetName } from '@/lib/view-state/facets';
import type { ViewState } from '@/lib/view-state/view-state';
import { Cross } from '../site/cross';
import { valueInWords } from '../facet-filter/facet-values';
import { useTimeline } from '../timeline/timeline-context';
import { keepFocus } from './keep-focus';

interface Tag {
  readonly key: string;
  readonly facet: FacetName | 'words';
  readonly words: string;
  readonly change: Partial<ViewState>;
}

/**
 * Everything that is on in the filter, each with a button that takes it off. `afterActors` stands
 * behind the last actor, of whom it speaks.
 */
export function FilterTags({ afterActors }: { afterActors: ReactNode }) {
  const { data, state, change } = useTimeline();
  const tags: readonly Tag[] = [
    ...facetNames.flatMap((facet) =>
      state[facet].map((value) => ({
        key: `${facet} ${value}`,
        facet,
        words: valueInWords(facet, value, data),
        change: toggledValue(state, facet, value),
      })),
    ),
    ...(state.words === ''
      ? []
      : [
          {
            key: 'words',
            facet: 'words' as const,
            words: `“${state.words}”`,
            change: { words: '' },
          },
        ]),
  ];
  return tags.map(({ key, facet, words, change: takenOff }, index) => (
    <span key={key} className="tag-part">
      {index > 0 && (
        <span className="text-ink2">
          {facet !== tags[index - 1]?.facet || (facet === 'actors' && state.match === 'all')
            ? 'and '
            : 'or '}
        </span>
      )}
      <button
        type="button"
        className="tag"
        data-tag={key}
        onClick={() => {
          change(takenOff);
          keepFocus();
        }}
      >
        <span className="tag-words">{words}</span>
        <span className="sr-only">, take off</span>
        <Cross size={9} />
      </button>
      {facet === 'actors' && tags[index + 1]?.facet !== 'actors' && afterActors}
    </span>
  ));
}
