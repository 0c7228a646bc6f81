'use client';

import { useMemo } from 'react';
import { countInDigits, countOf } from '@/lib/layout/counted';
import { initialFilter, isUnfiltered } from '@/lib/view-state/view-state';
import { membersOf } from '../actor-filter/members-of';
import { OfficialsChoice } from '../actor-filter/officials-choice';
import { DownloadButton } from '../download/download-button';
import { CopyButton } from '../event-panel/copy-button';
import { loadSearch } from '../search/search-store';
import { useTimeline } from '../timeline/timeline-context';
import { EmptyResult } from './empty-result';
import { FilterTags } from './filter-tags';
import { keepFocus } from './keep-focus';
import { TryAgain } from './try-again';

/** What the filter left, with what is on and ways back. TimelineAnnouncements says it. */
export function FilterResult() {
  const { state, store, filter, found, answer, search, searchStatus, change } = useTimeline();
  // With each news of the store, and so a new answer, more may be known.
  const { total } = useMemo(
    () => ({ answer, total: store.totalOf(filter, found) }),
    [store, filter, found, answer],
  );
  const isLooking = state.words !== '' && searchStatus !== 'ready' && searchStatus !== 'failed';
  const isUnread = state.words !== '' && searchStatus === 'failed';
  return (
    <>
      {!isUnfiltered(state) && (
        <div data-filter-result className="filter-result">
          {isUnread && <SearchFailed />}
          {isLooking && <p className="appears-late">Looking for “{state.words}” …</p>}
          {!isUnread && !isLooking && (
            <>{total === 0 ? <EmptyResult /> : <Passing total={total} />}</>
          )}
          <CopyButton
            words="Copy link"
            done="Link copied"
            title="The address of what you see, with the filter and the range"
            className="link print:hidden"
            text={() => new URL(search, window.location.href).href}
          />
          {total !== 0 && !isLooking && !isUnread && <DownloadButton />}
          <button
            type="button"
            className="link cursor-pointer print:hidden"
            onClick={() => {
              change(initialFilter);
              keepFocus();
            }}
          >
            Clear filter
          </button>
        </div>
      )}
    </>
  );
}

/** `total`: how many pass; null: not known yet. */
function Passing({ total }: { total: number | null }) {
  const { data, state, store, answer, chosen, change } = useTimeline();
  const members = membersOf(chosen, data.actors);
  return (
    <>
      <p>
        <strong className="font-semibold">
          {total === null && answer.hasFailed ? (
            `At least ${countInDigits(answer.whole.total)} of ${countOf(store.total, 'event')}.`
          ) : total === null ? (
            <span className="appears-late">Counting {countOf(store.total, 'event')} …</span>
          ) : (
            `${countInDigits(total)} of ${countOf(store.total, 'event')}.`
          )}
        </strong>{' '}
        <span className="text-ink2">Filtered by </span>
      </p>
      <div className="tags">
        <FilterTags
          afterActors={
            <>
              {chosen.length > 1 && state.match === 'any' && (
                <button
                  type="button"
                  className="link cursor-pointer print:hidden"
                  onClick={() => {
                    change({ match: 'all' });
                    keepFocus();
                  }}
                >
                  {chosen.length === 2 ? 'Need both' : 'Need all of them'}
                </button>
              )}
              <OfficialsChoice />
              {state.officials && members.length > 0 && (
                <span className="text-ink2">{members.map(({ name }) => name).join(', ')}</span>
              )}
            </>
          }
        />
      </div>
    </>
  );
}

function SearchFailed() {
  const { state } = useTimeline();
  return (
    <>
      <p role="alert">
        <strong className="font-semibold">Search could not be loaded.</strong>{' '}
        <span className="text-ink2">
          The page is still here; the words “{state.words}” need a second try.
        </span>
      </p>
      <TryAgain onClick={loadSearch} />
    </>
  );
}
