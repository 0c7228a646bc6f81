'use client';

import { useEffect, useMemo, type ReactNode } from 'react';
import type { EventId } from '@/lib/model/units';
import { drawnRange } from '@/lib/time/drawn-range';
import { edtf } from '@/lib/time/edtf';
import type { SiteTiles } from '@/lib/tiles/site-tiles';
import { rangeFollowing } from '@/lib/time/range-following';
import { decodeViewState, encodeFilter, encodeViewState } from '@/lib/view-state/codec';
import { withMovedIds } from '@/lib/view-state/moved-ids';
import { knownThen } from '../known-on/known-then';
import { useSearch } from '../search/search-store';
import { useViewState, type ViewStateHandle } from '../view-state/use-view-state';
import { DestinationContext, RangeBackContext, RangeMotionContext } from './range-motion';
import { tiledParts } from '@/components/timeline/tiled-parts';
import { storyOf, storyOfTiles, type Story } from './story';
import { TimelineContext, type TimelineContextValue } from './timeline-context';
import type { TimelineData } from '@/lib/model/timeline-data';
import { useAnswers } from './use-answers';
import { useMotionOf } from './use-motion-of';

interface TimelineProviderProps {
  readonly data: TimelineData;
  /** Of a large subject, of which `data` has but a few events. */
  readonly tiles: SiteTiles | null;
  readonly children: ReactNode;
}

const useShown = tiledParts?.useHeldAnswer ?? ((value: TimelineContextValue) => value);

/** Gives the timeline, and the panel beside it, one view state and one answer to the filter. */
export function TimelineProvider({ data: given, tiles, children }: TimelineProviderProps) {
  const handle = useViewState();
  const { words } = handle.state;
  useEffect(() => {
    const renamed = given.moved && withMovedIds(handle.state, given.moved);
    if (renamed) handle.change(renamed, 'replace');
  }, [given, handle]);
  // As texts, so that a change of the range alone leaves what hangs on them as it is.
  const unfolded = handle.state.unfolded.join('.');
  const filterQuery = encodeFilter(handle.state);
  const story = useMemo(
    () =>
      tiles ? storyOfTiles(tiles, given, unfolded.split('.')) : storyOf(given, unfolded.split('.')),
    [given, tiles, unfolded],
  );
  const { knownOn } = handle.state;
  // Of imported events no document says since when they are known; of large subjects most are.
  const known = useMemo(
    () =>
      knownOn === null || tiles || given.sources.length === 0 ? null : knownThen(given, knownOn),
    [given, tiles, knownOn],
  );
  const { motion, back } = useMotionOf(handle, story);
  const { goTo } = motion;
  // Tiles look words up themselves.
  const search = useSearch(words !== '' && !tiles);
  const searchStatus = tiles ? 'ready' : search.status;
  const found = useMemo(
    () =>
      words !== '' && search.status === 'ready'
        ? new Set(
            search.index
              .on(knownOn)
              .find(words)
              .map(({ event }) => event.id),
          )
        : null,
    [words, search, knownOn],
  );
  const filter = useMemo(
    () => decodeViewState(new Map(new URLSearchParams(filterQuery))).state,
    [filterQuery],
  );
  const { grouping } = handle.state;
  const range = handle.state.range ?? story.extent;
  const answers = useAnswers({
    data: known?.data ?? given,
    tiles,
    story,
    filter,
    found,
    grouping,
    range,
    motion,
  });
  const { data } = answers;
  const searchAt = useMemo(() => searchFollowing(handle, data, story), [handle, data, story]);
  const value = useMemo(
    () => ({ story, ...handle, ...answers, tiles, known, searchStatus, goTo, searchAt }),
    [story, handle, answers, tiles, known, searchStatus, goTo, searchAt],
  );
  return (
    <TimelineContext value={useShown(value)}>
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
