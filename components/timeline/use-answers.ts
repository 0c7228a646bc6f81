'use client';

import { useMemo } from 'react';
import { denseParts } from '@/components/axis/dense-parts';
import type { TimelineData } from '@/lib/model/timeline-data';
import type { EventId } from '@/lib/model/units';
import { axisQuestion } from '@/lib/tiles/axis-question';
import type { FacetValue } from '@/lib/tiles/event-store';
import type { SiteTiles } from '@/lib/tiles/site-tiles';
import type { TimeRange } from '@/lib/time/time-range';
import type { Filter, Grouping } from '@/lib/view-state/view-state';
import type { RangeMotion } from './range-motion';
import type { Story } from './story';
import type { TimelineContextValue } from './timeline-context';
import { facetOf, tracksOf } from './tracks-of';
import { useEventStore } from './use-event-store';

/** Tracks after so many wait until the filter brings them up: each asks for tiles of its own. */
const mostTracks = 60;

/** A level of tiles fewer: what moves is gone before finer bins are seen. */
const coarserInMotion = 4;

const noTracks: readonly FacetValue[] = [];

interface Asked {
  readonly data: TimelineData;
  readonly tiles: SiteTiles | null;
  readonly story: Story;
  readonly filter: Filter;
  readonly found: ReadonlySet<EventId> | null;
  readonly grouping: Grouping;
  /** Where the axis rests. */
  readonly range: TimeRange;
  readonly motion: RangeMotion;
}

type Answers = Pick<
  TimelineContextValue,
  | 'data'
  | 'store'
  | 'filter'
  | 'tracks'
  | 'answer'
  | 'answerInMotion'
  | 'found'
  | 'passing'
  | 'counts'
  | 'chosen'
>;

/** What the store says of what is shown; `data` holds the events that are known one by one. */
export function useAnswers({
  data,
  tiles,
  story,
  filter,
  found,
  grouping,
  range,
  motion,
}: Asked): Answers {
  const { extent, folds } = story;
  const { store, news } = useEventStore(data, tiles, extent, motion);
  const question = useMemo(() => {
    return { ...axisQuestion(range, folds), filter, found };
  }, [range, folds, filter, found]);
  // A store in memory gives the same object as long as the filter is the same; one of tiles, when it has news.
  const counted = useMemo(
    () => ({ news, ...store.answer({ ...question, tracks: noTracks }, 'counts') }),
    [store, question, news],
  );
  const { passing: each } = counted;
  const tracks = useMemo(
    () => tracksOf(data, { ...filter, grouping }, { all: store.counts, passing: each }),
    [data, filter, grouping, store, each],
  );
  const values = useMemo(
    () => tracks.slice(0, mostTracks).map(({ id }) => ({ facet: facetOf[grouping], value: id })),
    [tracks, grouping],
  );
  const given = useMemo(
    () => ({ news, answer: store.answer({ ...question, tracks: values }, 'axis') }),
    [store, question, values, news],
  );
  const { answer } = given;
  const answerInMotion = useMemo(() => {
    if (!tiles) return null;
    return (moving: TimeRange) => {
      const { range: wider, msPerPx } = axisQuestion(moving, folds);
      const coarser = { range: wider, msPerPx: msPerPx * coarserInMotion };
      const { tracks: answers, isWhole } = store.glance({
        ...coarser,
        filter,
        found,
        tracks: values,
      });
      const byTrack = answers.flatMap((of, i) => (tracks[i] ? [[tracks[i].id, of] as const] : []));
      return { tracks: new Map(byTrack), isWhole };
    };
  }, [tiles, store, folds, filter, found, values, tracks]);
  return useMemo(() => {
    const { actors } = data;
    const eventsIn = tiles && denseParts?.knownEvents;
    const passing = eventsIn ? eventsIn(answer, ({ events }) => events) : answer.whole.events;
    const known = eventsIn
      ? { ...data, events: eventsIn(answer, (of) => [...of.events, ...of.leftOut]) }
      : data;
    return {
      data: known,
      store,
      filter,
      tracks,
      answer,
      answerInMotion,
      found,
      passing,
      counts: answer.counts,
      chosen: actors.filter(({ id }) => filter.actors.includes(id)),
    };
  }, [data, tiles, store, filter, found, tracks, answer, answerInMotion]);
}
