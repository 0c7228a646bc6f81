'use client';

import { useMemo } from 'react';
import { countOf } from '@/lib/layout/counted';
import { isUnfiltered, type Filter } from '@/lib/view-state/view-state';
import { waysOut } from '@/lib/view-state/ways-out';
import { dayInWords } from '../known-on/day-words';
import { useTimeline } from '../timeline/timeline-context';
import { aloneInWords, emptyInWords, wayInWords } from './empty-words';
import { FilterTags } from './filter-tags';
import { keepFocus } from './keep-focus';

/** How many ways out are offered; the rest of the filter is a tag away. */
const mostWays = 4;

/** Why no event passes the filter, and the smallest changes that would let some pass. */
export function EmptyResult() {
  const { data, state, store, filter, answer, chosen, found, change } = useTimeline();
  const { actors, match } = state;
  const isAboutActors = isUnfiltered({ ...state, actors: [] }) && match === 'all';
  const alone = chosen.map(({ id, name }) => ({ name, count: store.counts.actors.get(id) ?? 0 }));
  // The store may know more totals when it has news, and so a new answer.
  const { ways } = useMemo(() => {
    const totalOf = (changed: Filter) =>
      store.totalOf(changed, changed.words === '' ? null : found);
    return { answer, ways: waysOut(filter, totalOf) };
  }, [store, filter, found, answer]);
  return (
    <>
      <p>
        <strong className="font-semibold">{emptyInWords(state, data)}</strong>{' '}
        {state.knownOn !== null && `That is as known on ${dayInWords(state.knownOn)}. `}
        {isAboutActors && actors.length === chosen.length && (
          <span className="text-ink2">{aloneInWords(alone)}</span>
        )}
      </p>
      <div className="tags">
        <FilterTags afterActors={null} />
      </div>
      {!ways && <span className="appears-late text-ink3">Counting what is near …</span>}
      {ways?.slice(0, mostWays).map((way) => {
        const words = wayInWords(way, data);
        return (
          <span key={words} className="whitespace-nowrap print:hidden">
            <button
              type="button"
              className="link cursor-pointer"
              onClick={() => {
                change(way.change);
                keepFocus();
              }}
            >
              {words}
            </button>{' '}
            <span className="text-ink3">{countOf(way.count, 'event')}</span>
          </span>
        );
      })}
    </>
  );
}
