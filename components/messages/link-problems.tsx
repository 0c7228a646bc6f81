'use client';

import { foldMonth } from '@/lib/time/folds';
import { facetValues } from '../facet-filter/facet-values';
import { dayInWords } from '../known-on/day-words';
import { useTimeline } from '../timeline/timeline-context';
import { keepFocus } from './keep-focus';
import { Notice } from './notice';
import { Unknown } from './unknown';
import { UnknownFilters } from './unknown-filters';

/** What the tracks of a grouping stand for. */
const trackFacets = { chapter: 'chapters', actor: 'actors', source: 'sources' } as const;

/** What the link could not say, and what to do about it. The rest of the link holds. */
export function LinkProblems() {
  const { data, story, state, known: then, problems, change } = useTimeline();
  const months = new Set(story.silences.map(foldMonth));
  const foldless = state.unfolded.filter((month) => !months.has(month));
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
      {state.knownOn !== null && !then && (
        <Notice>
          <strong className="font-semibold">
            This link asks for what was known on {dayInWords(state.knownOn)}.
          </strong>{' '}
          That cannot be told here, where imported events rest on no stored document. You see all
          that is known today.{' '}
          <button
            type="button"
            className="link cursor-pointer"
            onClick={() => {
              change({ knownOn: null });
              keepFocus();
            }}
          >
            Drop it
          </button>
        </Notice>
      )}
      <Unknown
        values={foldless}
        before={`This link opens ${foldless.length === 1 ? 'a fold' : 'folds'} at `}
        words={(month) => `“${month}”`}
        joint=", and at "
        after="; nothing is folded there"
        onDrop={() => change({ unfolded: state.unfolded.filter((month) => months.has(month)) })}
      />
      <Unknown
        values={trackless}
        before={`This link arranges ${trackless.length === 1 ? 'a track' : 'tracks'} we do not have: `}
        words={(id) => `“${id}”`}
        onDrop={() =>
          change({
            pinned: state.pinned.filter((id) => tracks.has(id)),
            collapsed: state.collapsed.filter((id) => tracks.has(id)),
          })
        }
      />
      <UnknownFilters data={data} filter={state} onDrop={change} />
    </>
  );
}
