'use client';

import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { EventId } from '@/lib/model/units';
import { eventTest, facetCounts, type FacetCounts } from '@/lib/view-state/facets';
import { useSearch, type SearchState } from '../search/search-store';
import { QueryWatcher } from '../view-state/query-watcher';
import { useViewState, type ViewStateHandle } from '../view-state/use-view-state';
import { RangeMotionContext, useMotionOf } from './range-motion';
import { storyOf, type Story } from './story';
import type { ActorSummary, EventSummary, TimelineData } from './timeline-data';

interface TimelineContextValue extends ViewStateHandle {
  readonly data: TimelineData;
  readonly story: Story;
  /** The events that pass the filter, in the order of the data. */
  readonly passing: readonly EventSummary[];
  readonly counts: FacetCounts;
  /** The actors of the filter that the subject has. */
  readonly chosen: readonly ActorSummary[];
  /** The events in which the filter's words were found; null where it has none, or search is not ready. */
  readonly found: ReadonlySet<EventId> | null;
  /** Whether the words of the filter can be looked for yet. */
  readonly searchStatus: SearchState['status'];
}

const TimelineContext = createContext<TimelineContextValue | null>(null);

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

/** The timeline around this component. Throws outside of one. */
export function useTimeline(): TimelineContextValue {
  const value = useContext(TimelineContext);
  if (!value) throw new Error('useTimeline is for components inside a TimelineProvider');
  return value;
}
