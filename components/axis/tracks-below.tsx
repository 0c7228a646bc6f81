'use client';

import type { RefObject } from 'react';
import type { Grouping } from '@/lib/view-state/view-state';

interface TracksBelowProps {
  /** Tracks of which at most half is seen. */
  readonly below: number;
  readonly all: number;
  readonly grouping: Grouping;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** How much of what is seen one press scrolls by. */
const page = 0.85;

const nouns: Readonly<Record<Grouping, string>> = {
  chapter: 'chapters',
  actor: 'actors',
  source: 'documents',
};

/** Says how many tracks have no room, and scrolls to them; at the end, back to the first. */
export function TracksBelow({ below, all, grouping, scroller }: TracksBelowProps) {
  const isEnd = below === 0;
  return (
    <button
      type="button"
      className="tracks-below"
      data-up={isEnd ? '' : undefined}
      onClick={() => {
        const box = scroller.current;
        box?.scrollTo({ top: isEnd ? 0 : box.scrollTop + box.clientHeight * page });
      }}
    >
      {isEnd
        ? `Back to the first of ${all} ${nouns[grouping]}`
        : `${below} of ${all} ${nouns[grouping]} ${below === 1 ? 'is' : 'are'} below`}
      <svg width="9" height="6" viewBox="0 0 9 6" className="menu-arrow" aria-hidden="true">
        <path d="M1 1l3.5 3.5L8 1" />
      </svg>
    </button>
  );
}
