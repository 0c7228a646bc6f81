'use client';

import type { TimeRange } from '@/lib/time/time-range';
import { SearchResults, type FoundEvent } from './search-results';
import type { Hits } from './use-hits';
import { TryAgain } from '../messages/try-again';

interface SearchPopoverProps {
  /** Looked for; not empty. */
  readonly words: string;
  readonly search: Hits;
  /** The option that Enter takes. */
  readonly active: number;
  /** What is said before words that are nowhere. */
  readonly contains: string;
  /** Whether the words of a large subject are looked for, in its tiles. */
  readonly isTiled: boolean;
  readonly onHit: (hit: FoundEvent) => void;
  readonly onAll: () => void;
  readonly onDate: (range: TimeRange) => void;
  readonly onClear: () => void;
  readonly onRetry: () => void;
}

/** What was found for the words in the field above, or why nothing is listed. */
export function SearchPopover(props: SearchPopoverProps) {
  const { words, search, active, contains, isTiled } = props;
  const { onHit, onAll, onDate, onClear, onRetry } = props;
  const { hits, date } = search;
  return (
    <div className="search-popover">
      {search.status === 'ready' && hits.length > 0 && (
        <SearchResults {...{ hits, active }} all={search.all} onHit={onHit} onAll={onAll} />
      )}
      {search.status === 'ready' && hits.length === 0 && (
        <p className="search-message">
          {contains} “{words}”.{' '}
          {date && (
            <>
              <button
                type="button"
                className="link cursor-pointer"
                onClick={() => onDate(date.range)}
              >
                Show {date.words}
              </button>{' '}
            </>
          )}
          <button type="button" className="link cursor-pointer" onClick={onClear}>
            Clear search
          </button>
        </p>
      )}
      {search.status === 'failed' && (
        <p className="search-message">
          Search could not be loaded. The page is still here; search needs a second try.{' '}
          <TryAgain onClick={onRetry} />
        </p>
      )}
      {search.status !== 'ready' && search.status !== 'failed' && (
        <p className="search-message appears-late">
          {isTiled ? 'Looking …' : 'Loading the words of all documents …'}
        </p>
      )}
    </div>
  );
}
