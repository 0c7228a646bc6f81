'use client';

import { useTimeline } from '../timeline/timeline-context';
import { membersOf } from '../actor-filter/members-of';
import { countOf } from '../timeline/counts';
import { EmptyResult } from './empty-result';

/** What the filter left, and a way back. The page's one live region says it: see TimelineAnnouncements. */
export function FilterResult() {
  const { data, state, passing, chosen, change } = useTimeline();
  const isFiltered = state.actors.length > 0;
  const members = membersOf(chosen, data.actors);
  const names = chosen.map(({ name }) => name).join(state.match === 'all' ? ' and ' : ' or ');
  return (
    <div role="status" aria-live="off">
      {isFiltered && (
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-rule bg-sunk px-4 py-2 text-control md:px-6">
          {passing.length === 0 ? (
            <EmptyResult />
          ) : (
            <p>
              <strong className="font-semibold">
                {passing.length} of {countOf(data.events.length, 'event')}.
              </strong>{' '}
              <span className="text-ink2">
                Filtered by {names}
                {state.officials && members.length > 0 && (
                  <>, with {members.map(({ name }) => name).join(', ')}</>
                )}
                .
              </span>
            </p>
          )}
          <button
            type="button"
            className="link cursor-pointer print:hidden"
            onClick={() => change({ actors: [], match: 'any', officials: false })}
          >
            Clear filter
          </button>
        </div>
      )}
    </div>
  );
}
