'use client';

import { countOf } from '@/lib/layout/counted';
import { regrouped } from '@/lib/view-state/regrouped';
import { groupings, type Grouping } from '@/lib/view-state/view-state';
import { keepFocus } from '../messages/keep-focus';
import { useTimeline } from '../timeline/timeline-context';

const words: Readonly<Record<Grouping, string>> = {
  chapter: 'chapter',
  actor: 'actor',
  source: 'document',
};

/** In the place of the plot: why there are no tracks, and the tracks that there are. */
export function NoTracks() {
  const { data, state, store, change } = useTimeline();
  const { grouping } = state;
  const hasTracks: Readonly<Record<Grouping, boolean>> = {
    chapter: data.chapters.length > 0,
    actor: store.counts.actors.size > 0,
    source: data.sources.length > 0,
  };
  const imported = store.counts.origins.get('imported') ?? 0;
  return (
    <div className="no-tracks" data-no-tracks={grouping}>
      <p>
        <strong className="font-semibold">No event here has a {words[grouping]} of its own.</strong>{' '}
        {grouping === 'source' && imported > 0 && (
          <span className="text-ink2">
            {countOf(imported, 'event')} {imported === 1 ? 'was' : 'were'} imported: each links to
            its source, which is not stored here.
          </span>
        )}
      </p>
      {groupings
        .filter((other) => other !== grouping && hasTracks[other])
        .map((other) => (
          <button
            key={other}
            type="button"
            className="link cursor-pointer"
            onClick={() => {
              change(regrouped(state, other));
              keepFocus();
            }}
          >
            Tracks by {words[other]}
          </button>
        ))}
    </div>
  );
}
