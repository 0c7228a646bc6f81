'use client';

import { useMemo, type ReactNode } from 'react';
import { eventTest, facetCounts } from '@/lib/view-state/facets';
import { useSearch } from '../search/search-store';
import { QueryWatcher } from '../view-state/query-watcher';
import { useViewState } from '../view-state/use-view-state';
import { RangeMotionContext } from './range-motion';
import { storyOf } from './story';
import { TimelineContext } from './timeline-context';
import type { TimelineData } from './timeline-data';
import { useMotionOf } from './use-motion-of';

/** Gives the timeline, and the panel beside it, one view state and one answer to the filter. */
export function TimelineProvider({ data, children }: { data: TimelineData; children: ReactNode }) {
  const handle = useViewState();
  const { words, unfolded } = handle.state;
  const story = useMemo(() => storyOf(data, unfolded), [data, unfolded]);
  const motion = useMotionOf(handle, story);
  const { goTo } = motion;
  const search = useSearch(words !== '');
  const found = useMemo(
    () =>
      words !== '' && search.status === 'ready'
        ? new Set(search.index.find(words).map(({ event }) => event.id))
        : null,
    [words, search],
  );
  const answer = useMemo(() => {
    const { events, actors } = data;
    const faceted = { events, actors, found };
    return {
      found,
      passing: events.filter(eventTest(handle.state, faceted)),
      counts: facetCounts(handle.state, faceted),
      chosen: actors.filter(({ id }) => handle.state.actors.includes(id)),
    };
  }, [data, handle.state, found]);
  const value = useMemo(
    () => ({ data, story, ...handle, ...answer, searchStatus: search.status, goTo }),
    [data, story, handle, answer, search.status, goTo],
  );
  return (
    <TimelineContext value={value}>
      <QueryWatcher />
      <RangeMotionContext value={motion}>{children}</RangeMotionContext>
    </TimelineContext>
  );
}
