'use client';

import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { actorCounts, actorTest } from '@/lib/view-state/filter-events';
import { useViewState, type ViewStateHandle } from '../view-state/use-view-state';
import { storyOf, type Story } from './story';
import type { ActorSummary, EventSummary, TimelineData } from './timeline-data';

interface TimelineContextValue extends ViewStateHandle {
  readonly data: TimelineData;
  readonly story: Story;
  /** The events that pass the filter, in the order of the data. */
  readonly passing: readonly EventSummary[];
  readonly counts: ReadonlyMap<string, number>;
  /** The actors of the filter that the subject has. */
  readonly chosen: readonly ActorSummary[];
}

const TimelineContext = createContext<TimelineContextValue | null>(null);

/** Gives the timeline, and the panel beside it, one view state and one answer to the filter. */
export function TimelineProvider({ data, children }: { data: TimelineData; children: ReactNode }) {
  const handle = useViewState();
  const story = useMemo(() => storyOf(data), [data]);
  const { actors, match, officials } = handle.state;
  const answer = useMemo(() => {
    const filter = { actors, match, officials };
    return {
      passing: data.events.filter(actorTest(filter, data.actors)),
      counts: actorCounts(filter, data.actors, data.events),
      chosen: data.actors.filter(({ id }) => actors.includes(id)),
    };
  }, [data, actors, match, officials]);
  const value = useMemo(
    () => ({ data, story, ...handle, ...answer }),
    [data, story, handle, answer],
  );
  return <TimelineContext value={value}>{children}</TimelineContext>;
}

/** The timeline around this component. Throws outside of one. */
export function useTimeline(): TimelineContextValue {
  const value = useContext(TimelineContext);
  if (!value) throw new Error('useTimeline is for components inside a TimelineProvider');
  return value;
}
