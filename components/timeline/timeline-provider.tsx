'use client';

import { useMemo, type ReactNode } from 'react';
import type { EventId } from '@/lib/model/units';
import { drawnRange } from '@/lib/time/drawn-range';
import { edtf } from '@/lib/time/edtf';
import { rangeFollowing } from '@/lib/time/range-following';
import { decodeViewState, encodeFilter, encodeViewState } from '@/lib/view-state/codec';
import { MemoryStore } from '@/lib/tiles/memory-store';
import { createTimeScale } from '@/lib/time/time-scale';
import { eventTest } from '@/lib/view-state/facets';
import { useSearch } from '../search/search-store';
import { useViewState, type ViewStateHandle } from '../view-state/use-view-state';
import { DestinationContext, RangeBackContext, RangeMotionContext } from './range-motion';
import { storyOf, type Story } from './story';
import { TimelineContext } from './timeline-context';
import type { TimelineData } from '@/lib/model/timeline-data';
import { facetOf, tracksOf } from './tracks-of';
import { useMotionOf } from './use-motion-of';

/** What is asked of the data may be drawn a little wider or narrower than this, in CSS px. */
const nominalWidth = 1200;

/** Gives the timeline, and the panel beside it, one view state and one answer to the filter. */
export function TimelineProvider({ data, children }: { data: TimelineData; children: ReactNode }) {
  const handle = useViewState();
  const { words } = handle.state;
  // As texts, so that a change of the range alone leaves what hangs on them as it is.
  const unfolded = handle.state.unfolded.join('.');
  const filterQuery = encodeFilter(handle.state);
  const story = useMemo(() => storyOf(data, unfolded.split('.')), [data, unfolded]);
  const { motion, back } = useMotionOf(handle, story);
  const { goTo } = motion;
  const search = useSearch(words !== '');
  const found = useMemo(
    () =>
      words !== '' && search.status === 'ready'
        ? new Set(search.index.find(words).map(({ event }) => event.id))
        : null,
    [words, search],
  );
  const store = useMemo(() => new MemoryStore(data, story.extent), [data, story.extent]);
  const filter = useMemo(
    () => decodeViewState(new Map(new URLSearchParams(filterQuery))).state,
    [filterQuery],
  );
  const { grouping } = handle.state;
  const answers = useMemo(() => {
    const { extent, folds } = story;
    const { msPerPx } = createTimeScale(extent, nominalWidth, folds);
    const question = { range: extent, msPerPx, filter, found };
    const { passing: each } = store.answer({ ...question, tracks: [] }, 'counts');
    const tracks = tracksOf(data, { ...filter, grouping }, { all: store.counts, passing: each });
    const values = tracks.map(({ id }) => ({ facet: facetOf[grouping], value: id }));
    const answer = store.answer({ ...question, tracks: values }, 'axis');
    return {
      store,
      filter,
      tracks,
      answer,
      found,
      passing: data.events.filter(eventTest(filter, { actors: data.actors, found })),
      counts: answer.counts,
      chosen: data.actors.filter(({ id }) => filter.actors.includes(id)),
    };
  }, [store, story, data, filter, found, grouping]);
  const searchAt = useMemo(() => searchFollowing(handle, data, story), [handle, data, story]);
  const value = useMemo(
    () => ({ data, story, ...handle, ...answers, searchStatus: search.status, goTo, searchAt }),
    [data, story, handle, answers, search.status, goTo, searchAt],
  );
  return (
    <TimelineContext value={value}>
      <RangeMotionContext value={motion}>
        <DestinationContext value={handle.state.range ?? story.extent}>
          <RangeBackContext value={back}>{children}</RangeBackContext>
        </DestinationContext>
      </RangeMotionContext>
    </TimelineContext>
  );
}

function searchFollowing(
  { state, search }: ViewStateHandle,
  { events }: TimelineData,
  { extent, folds }: Story,
): (id: EventId) => string {
  const { range } = state;
  if (!range) return () => search;
  const dates = new Map(events.map(({ id, date }) => [id, date]));
  return (id) => {
    const date = dates.get(id);
    if (date === undefined) return search;
    const followed = rangeFollowing(range, drawnRange(edtf(date)), { extent, folds });
    if (followed === range) return search;
    const query = encodeViewState({ ...state, range: followed === extent ? null : followed });
    return query && `?${query}`;
  };
}
