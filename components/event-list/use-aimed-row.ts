'use client';

import { useEffect, useRef } from 'react';
import type { EventSummary } from '@/lib/model/timeline-data';
import { beginningOf, type EventTime } from '@/lib/tiles/timed-event';
import { drawnRange } from '@/lib/time/drawn-range';
import { edtf } from '@/lib/time/edtf';
import { rangesOverlap, type TimeRange } from '@/lib/time/time-range';
import { isUnfiltered, type Filter } from '@/lib/view-state/view-state';
import { stateOf } from '../search/searched-state';
import { useTimeline } from '../timeline/timeline-context';
import { readQuery } from '../view-state/query-store';
import type { ScrolledRows } from './use-scrolled-rows';

interface Aim {
  /** When it is, or its row where that is known. */
  readonly at: EventTime | number;
  readonly block: 'start' | 'nearest';
}

/** Where the whole list was left for a filter, and what it was about then. */
interface Left {
  readonly row: number;
  readonly range: TimeRange | null;
  readonly open: string | undefined;
}

interface Before {
  readonly range: TimeRange | null;
  readonly open: string | undefined;
  readonly filter: Filter;
  readonly topRow: number;
  /** The last that was known of the upper edge of the list. */
  readonly topEvent: EventSummary | null;
}

const timeOf = ({ id, date }: EventSummary): EventTime => ({ id, ...drawnRange(edtf(date)) });

/**
 * Brings the list to where a range begins, to the event that is opened, and, when the filter changes, to where it
 * was: as soon as the store knows the place. A filter that is cleared leaves the list where it found it, unless the
 * list has had another aim since.
 */
export function useAimedRow(
  { showRow, places, topRow }: Pick<ScrolledRows, 'showRow' | 'places' | 'topRow'>,
  open: EventSummary | undefined,
  topEvent: EventSummary | null,
): void {
  const { store, state, filter, found } = useTimeline();
  const { range } = state;
  const aim = useRef<Aim | null>(null);
  const before = useRef<Before>({
    range: null,
    open: undefined,
    filter,
    topRow: 0,
    topEvent: null,
  });
  const left = useRef<Left | null>(null);
  // With every news of the store the place may have become known.
  useEffect(() => {
    const last = before.current;
    // What stands there before the store is open was prerendered, and nobody has scrolled to it.
    const top = places ? (topEvent ?? last.topEvent) : null;
    before.current = { range, open: open?.id, filter, topRow, topEvent: top };
    const isWhole = isUnfiltered(filter);
    const isStill = left.current?.range === range && left.current.open === open?.id;
    const isAbout = open && (!range || rangesOverlap(drawnRange(edtf(open.date)), range));
    if (open && open.id !== last.open) aim.current = { at: timeOf(open), block: 'nearest' };
    else if (range && range !== last.range)
      aim.current = isAbout
        ? { at: timeOf(open), block: 'nearest' }
        : { at: beginningOf(range.start), block: 'start' };
    else if (filter !== last.filter && isWhole && left.current && isStill)
      aim.current = { at: left.current.row, block: 'start' };
    // A list that stands at its first row stays there.
    else if (filter !== last.filter && last.topRow > 0 && last.topEvent && !aim.current)
      aim.current = { at: timeOf(last.topEvent), block: 'start' };
    else if (filter === last.filter && isWhole && places && !aim.current)
      left.current = { row: topRow, range, open: open?.id };
    if (!places) return;
    if (!aim.current) {
      // As `PlainList` does, once the link has been read: it stands where that asks for, or has nowhere to go.
      if (range || !stateOf(readQuery()).range) delete document.documentElement.dataset.goes;
      return;
    }
    const { at } = aim.current;
    const place = typeof at === 'number' ? at : store.placeOf({ filter, found }, at, 'list-place');
    if (place === null) return;
    showRow(place, aim.current.block);
    aim.current = null;
  });
}
