'use client';

import { foldMonth } from '@/lib/time/folds';
import type { FacetName } from '@/lib/view-state/facets';
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

/** What the tracks of a grouping stand for. */
const trackFacets = { chapter: 'chapters', actor: 'actors', source: 'sources' } as const;

/** A longer row of unknown values says how many more there are. */
const mostNamed = 3;

/** What the link could not say, and what to do about it. The rest of the link holds. */
export function LinkProblems() {
  const { data, story, state, problems, change } = useTimeline();
  const months = new Set(story.silences.map(foldMonth));
  const foldless = state.unfolded.filter((month) => !months.has(month));
  const unknown = nouns.flatMap(([facet, noun]) => {
    const known = new Set(facetValues(facet, data).map(({ value }) => value));
    const values: readonly string[] = state[facet];
    return values.filter((value) => !known.has(value)).map((value) => ({ facet, noun, value }));
  });
  const tracks = new Set(facetValues(trackFacets[state.grouping], data).map(({ value }) => value));
  const trackless = [...new Set([...state.pinned, ...state.collapsed])].filter(
    (id) => !tracks.has(id),
  );
  return (
    <>
      {problems.map(({ path, what, todo }) => (
        <Notice key={path}>
          <strong className="font-semibold">{what}.</strong> {todo}.
        </Notice>
      ))}
      {foldless.length > 0 && (
        <Notice>
          <strong className="font-semibold">
            This link opens {foldless.length === 1 ? 'a fold' : 'folds'} at{' '}
            {foldless
              .slice(0, mostNamed)
              .map((month) => `“${month}”`)
              .join(', and at ')}
            {foldless.length > mostNamed && `, and ${foldless.length - mostNamed} more`}; nothing is
            folded there.
          </strong>{' '}
          Nothing else in the link was lost.{' '}
          <button
            type="button"
            className="link cursor-pointer"
            onClick={() => {
              change({ unfolded: state.unfolded.filter((month) => months.has(month)) });
              keepFocus();
            }}
          >
            Drop {foldless.length === 1 ? 'it' : 'them'}
          </button>
        </Notice>
      )}
      {trackless.length > 0 && (
        <Notice>
          <strong className="font-semibold">
            This link arranges {trackless.length === 1 ? 'a track' : 'tracks'} we do not have:{' '}
            {trackless
              .slice(0, mostNamed)
              .map((id) => `“${id}”`)
              .join(', ')}
            {trackless.length > mostNamed && `, and ${trackless.length - mostNamed} more`}.
          </strong>{' '}
          Nothing else in the link was lost.{' '}
          <button
            type="button"
            className="link cursor-pointer"
            onClick={() => {
              change({
                pinned: state.pinned.filter((id) => tracks.has(id)),
                collapsed: state.collapsed.filter((id) => tracks.has(id)),
              });
              keepFocus();
            }}
          >
            Drop {trackless.length === 1 ? 'it' : 'them'}
          </button>
        </Notice>
      )}
      {unknown.length > 0 && (
        <Notice>
          <strong className="font-semibold">
            This link filters by{' '}
            {unknown
              .slice(0, mostNamed)
              .map(({ noun, value }) => `“${value}”, ${noun}`)
              .join(', and ')}
            {unknown.length > mostNamed && `, and ${unknown.length - mostNamed} more`} we do not
            have.
          </strong>{' '}
          Nothing else in the link was lost.{' '}
          <button
            type="button"
            className="link cursor-pointer"
            onClick={() => {
              const isUnknown = (facet: FacetName, value: string) =>
                unknown.some((other) => other.facet === facet && other.value === value);
              const kept = nouns.map(([facet]): readonly [FacetName, readonly string[]] => [
                facet,
                state[facet].filter((value) => !isUnknown(facet, value)),
              ]);
              change(Object.fromEntries(kept));
              keepFocus();
            }}
          >
            Drop {unknown.length === 1 ? 'it' : 'them'}
          </button>
        </Notice>
      )}
    </>
  );
}
