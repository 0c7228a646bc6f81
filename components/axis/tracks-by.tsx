'use client';

import type { Grouping } from '@/lib/view-state/view-state';
import { Menu } from '../menu/menu';
import { useTimeline } from '../timeline/timeline-context';

const groupingWords: Readonly<Record<Grouping, string>> = {
  chapter: 'Chapter',
  actor: 'Actor',
  source: 'Document',
};

/** What a track stands for, and the way back to the usual tracks. */
export function TracksBy() {
  const { state, change } = useTimeline();
  return (
    <div className="tracks-by">
      <span aria-hidden="true">Tracks by</span>
      <Menu
        name={`Tracks by: ${groupingWords[state.grouping]}`}
        className="tracks-by-button"
        items={({ groupingItems }) => groupingItems(state, change, groupingWords)}
      >
        {groupingWords[state.grouping]}
        <svg width="9" height="6" viewBox="0 0 9 6" className="menu-arrow" aria-hidden="true">
          <path d="M1 1l3.5 3.5L8 1" />
        </svg>
      </Menu>
    </div>
  );
}
