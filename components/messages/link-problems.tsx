'use client';

import { toggledValue, type FacetName } from '@/lib/view-state/facets';
import { facetValues } from '../facet-filter/facet-values';
import { useTimeline } from '../timeline/timeline-context';
import { keepFocus } from './keep-focus';
import { Notice } from './notice';

/** The facets whose values are the subject's own. */
const nouns: readonly (readonly [FacetName, string])[] = [
  ['actors', 'an actor'],
  ['chapters', 'a chapter'],
  ['sources', 'a document'],
];

/** What the link could not say, and what to do about it. The rest of the link holds. */
export function LinkProblems() {
  const { data, state, problems, change } = useTimeline();
  const unknown = nouns.flatMap(([facet, noun]) => {
    const known = new Set(facetValues(facet, data).map(({ value }) => value));
    const values: readonly string[] = state[facet];
    return values.filter((value) => !known.has(value)).map((value) => ({ facet, noun, value }));
  });
  return (
    <>
      {problems.map(({ path, what, todo }) => (
        <Notice key={path}>
          <strong className="font-semibold">{what}.</strong> {todo}.
        </Notice>
      ))}
      {unknown.map(({ facet, noun, value }) => (
        <Notice key={`${facet} ${value}`}>
          <strong className="font-semibold">
            This link filters by “{value}”, {noun} we do not have.
          </strong>{' '}
          Nothing else in the link was lost.{' '}
          <button
            type="button"
            className="link cursor-pointer"
            onClick={() => {
              change(toggledValue(state, facet, value));
              keepFocus();
            }}
          >
            Drop it
          </button>
        </Notice>
      ))}
    </>
  );
}
