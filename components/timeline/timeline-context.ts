'use client';

import { createContext, useContext } from 'react';
import type { EventId } from '@/lib/model/units';
import type { Answer, EventStore, TrackAnswer } from '@/lib/tiles/event-store';
import type { SiteTiles } from '@/lib/tiles/site-tiles';
import type { TimeRange } from '@/lib/time/time-range';
import type { FacetCounts } from '@/lib/view-state/facets';
import type { KnownThen } from '../known-on/known-then';
import type { SearchState } from '../search/search-store';
import type { Filter } from '@/lib/view-state/view-state';
import type { ViewStateHandle } from '../view-state/use-view-state';
import type { Story } from './story';
import type { TrackOf } from './tracks-of';
import type { ActorSummary, EventSummary, TimelineData } from '@/lib/model/timeline-data';

export interface AnswerInMotion {
  readonly tracks: ReadonlyMap<string, TrackAnswer>;
  readonly isWhole: boolean;
}

export interface TimelineContextValue extends ViewStateHandle {
  /** Its events are those that are known one by one: all of a small subject. */
  readonly data: TimelineData;
  readonly story: Story;
  readonly store: EventStore;
  /** Of a large subject, whose events are known but in part; null where all are. */
  readonly tiles: SiteTiles | null;
  /** What was known on the day of the view; null: all that is known today, and in a large subject. */
  readonly known: KnownThen | null;
  /** What the store says of what the axis shows at rest. */
  readonly answer: Answer;
  /**
   * What the store knows of the tracks while the range moves, by track; what it lacks is fetched. null: all is
   * known at rest.
   */
  readonly answerInMotion: ((range: TimeRange) => AnswerInMotion) | null;
  /** The same object as long as it asks for the same. */
  readonly filter: Filter;
  /**
   * What is shown while the answer to `filter` is on its way: what is deferred follows that, and `answer`, with all that
   * is made of it, is still that one's. Absent: nothing is awaited.
   */
  readonly before?: TimelineContextValue;
  /** The tracks of the axis in their usual order, as `answer.tracks`. */
  readonly tracks: readonly TrackOf[];
  /** The events that pass the filter and are known one by one, in the order of the data. */
  readonly passing: readonly EventSummary[];
  /** What each value of a facet would leave under the other parts of the filter. */
  readonly counts: FacetCounts;
  /** The actors of the filter that the subject has. */
  readonly chosen: readonly ActorSummary[];
  /** The events in which the filter's words were found; null where it has none, or search is not ready. */
  readonly found: ReadonlySet<EventId> | null;
  /** Whether the words of the filter can be looked for yet. */
  readonly searchStatus: SearchState['status'];
  /** `search` for a link that opens an event: with the range that follows to where it stands. */
  readonly searchAt: (id: EventId) => string;
}

export const TimelineContext = createContext<TimelineContextValue | null>(null);

/** The timeline around this component. Throws outside of one. */
export function useTimeline(): TimelineContextValue {
  const value = useContext(TimelineContext);
  if (!value) throw new Error('useTimeline is for components inside a TimelineProvider');
  return value;
}
