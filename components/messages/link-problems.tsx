'use client';

import { foldMonth } from '@/lib/time/folds';
import type { FacetName } from '@/lib/view-state/facets';
import { facetValues } from '../facet-filter/facet-values';
import { dayInWords } from '../known-on/day-words';
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
  const { data, story, state, known: then, problems, change } = useTimeline();
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
      <Unknown
        values={unknown}
        before="This link filters by "
        words={({ noun, value }) => `“${value}”, ${noun}`}
        joint=", and "
        after=" we do not have"
        onDrop={() => {
          const isUnknown = (facet: FacetName, value: string) =>
            unknown.some((other) => other.facet === facet && other.value === value);
          const kept = nouns.map(([facet]): readonly [FacetName, readonly string[]] => [
            facet,
            state[facet].filter((value) => !isUnknown(facet, value)),
          ]);
          change(Object.fromEntries(kept));
        }}
      />
    </>
  );
}

interface UnknownProps<Value> {
  /** Of one part of the link, those that we do not have. */
  readonly values: readonly Value[];
  readonly before: string;
  readonly words: (value: Value) => string;
  readonly joint?: string;
  readonly after?: string;
  readonly onDrop: () => void;
}

/** Names the first few values of a link that stand for nothing here, and drops all of them. */
function Unknown<Value>(props: UnknownProps<Value>) {
  const { values, before, words, joint = ', ', after = '', onDrop } = props;
  if (values.length === 0) return null;
  return (
    <Notice>
      <strong className="font-semibold">
        {before}
        {values.slice(0, mostNamed).map(words).join(joint)}
        {values.length > mostNamed && `, and ${values.length - mostNamed} more`}
        {after}.
      </strong>{' '}
      Nothing else in the link was lost.{' '}
      <button
        type="button"
        className="link cursor-pointer"
        onClick={() => {
          onDrop();
          keepFocus();
        }}
      >
        Drop {values.length === 1 ? 'it' : 'them'}
      </button>
    </Notice>
  );
}
