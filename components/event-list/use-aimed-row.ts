'use client';

import { useEffect, useRef } from 'react';
import type { EventSummary } from '@/lib/model/timeline-data';
import { beginningOf, type EventTime } from '@/lib/tiles/timed-event';
import { drawnRange } from '@/lib/time/drawn-range';
import { edtf } from '@/lib/time/edtf';
import { rangesOverlap, type TimeRange } from '@/lib/time/time-range';
import type { Filter } from '@/lib/view-state/view-state';
import { useTimeline } from '../timeline/timeline-context';
import type { ScrolledRows } from './use-scrolled-rows';

interface Aim {
  readonly at: EventTime;
  readonly block: 'start' | 'nearest';
}

interface Before {
  readonly range: TimeRange | null;
  readonly open: string | undefined;
  readonly filter: Filter;
  /** The last that was known of the upper edge of the list. */
  readonly topEvent: EventSummary | null;
}

const timeOf = ({ id, date }: EventSummary): EventTime => ({ id, ...drawnRange(edtf(date)) });

/**
 * Brings the list to where a range begins, to the event that is opened, and, when the filter changes, to where it
 * was: as soon as the store knows the place.
 */
export function useAimedRow(
  { showRow, places }: Pick<ScrolledRows, 'showRow' | 'places'>,
  open: EventSummary | undefined,
  topEvent: EventSummary | null,
): void {
  const { store, state, filter, found } = useTimeline();
  const { range } = state;
  const aim = useRef<Aim | null>(null);
  const before = useRef<Before>({ range: null, open: undefined, filter, topEvent: null });
  // With every news of the store the place may have become known.
  useEffect(() => {
    const last = before.current;
    // What stands there before the store is open was prerendered, and nobody has scrolled to it.
    const top = places ? (topEvent ?? last.topEvent) : null;
    before.current = { range, open: open?.id, filter, topEvent: top };
    const isAbout = open && (!range || rangesOverlap(drawnRange(edtf(open.date)), range));
    if (open && open.id !== last.open) aim.current = { at: timeOf(open), block: 'nearest' };
    else if (range && range !== last.range)
      aim.current = isAbout
        ? { at: timeOf(open), block: 'nearest' }
        : { at: beginningOf(range.start), block: 'start' };
    else if (filter !== last.filter && last.topEvent && !aim.current)
      aim.current = { at: timeOf(last.topEvent), block: 'start' };
    if (!aim.current || !places) return;
    const place = store.placeOf({ filter, found }, aim.current.at, 'list-place');
    if (place === null) return;
    showRow(place, aim.current.block);
    aim.current = null;
  });
}
