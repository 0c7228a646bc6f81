'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useMemo, useRef } from 'react';
import { EventRow } from '../event-list/event-row';
import { countInDigits } from '@/lib/layout/counted';
import { useTimeline } from '../timeline/timeline-context';
import { beginningOf } from '@/lib/tiles/timed-event';
import type { TimeRange } from '@/lib/time/time-range';
import type { Filter } from '@/lib/view-state/view-state';
import type { EventSummary } from '@/lib/model/timeline-data';

/** So many of a large subject's are listed; the others are in the list. */
const mostListed = 200;

/** What a count holds, where some of it is known by its number alone. */
export interface CountedRows {
  readonly filter: Filter;
  /** They start in it. */
  readonly range: TimeRange;
}

interface CountedEventsProps {
  readonly events: readonly EventSummary[];
  /** More than `events` where some are known by their number alone. */
  readonly count: number;
  /** null: no filter says which they are. */
  readonly rows: CountedRows | null;
  readonly onClose: () => void;
}

/** The events of a count that no zoom can part, as a list over the axis. Opening one of them closes it. */
export function CountedEvents({
  events: known,
  count: counted,
  rows,
  onClose,
}: CountedEventsProps) {
  const { data } = useTimeline();
  const listed = useCountedRows(rows);
  const { events, count } = listed ?? { events: known, count: counted };
  const dialog = useRef<HTMLDialogElement>(null);
  const hues = new Map(data.chapters.map(({ id, hue }) => [id, hue]));
  const pathname = usePathname();
  const openedAt = useRef(pathname);
  useEffect(() => {
    if (pathname !== openedAt.current) dialog.current?.close();
    else if (!dialog.current?.open) dialog.current?.showModal();
  }, [pathname]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="counted-title"
      className="counted-events"
      closedby="any"
      onClose={onClose}
    >
      <form method="dialog" className="counted-head">
        <h2 id="counted-title" className="font-serif text-list font-semibold">
          {countInDigits(count)} {count === 1 ? 'event' : 'events'} close together
        </h2>
        <button type="submit" className="button">
          Close
        </button>
      </form>
      {events.length < count && (
        <p className="counted-note">
          {listed
            ? `The first ${countInDigits(events.length)} of them. All are in the list.`
            : `${countInDigits(count - events.length)} of them are in the list alone.`}
        </p>
      )}
      <ol>
        {events.map((event) => (
          <EventRow
            key={event.id}
            event={event}
            hue={hues.get(event.chapter) ?? 1}
            scope="counted"
            isOpen={false}
          />
        ))}
      </ol>
    </dialog>
  );
}

/** The first rows of a count, and how many it has; null while they are not known, or for null. */
function useCountedRows(
  asked: CountedRows | null,
): { readonly events: readonly EventSummary[]; readonly count: number } | null {
  const { store, found, answer } = useTimeline();
  // With each news of the store, and so a new answer, more may be known.
  const { listed } = useMemo(() => {
    const rowsOf = ({ filter, range }: CountedRows) => {
      const from = store.placeOf({ filter, found }, beginningOf(range.start), 'counted-from');
      const to = store.placeOf({ filter, found }, beginningOf(range.end), 'counted-to');
      if (from === null || to === null) return null;
      const count = to - from;
      const rows = store.rows({ filter, found }, from, Math.min(count, mostListed), 'counted');
      const events = rows.events.filter((event) => event !== null);
      return rows.isWhole ? { events, count } : null;
    };
    return { answer, listed: asked && rowsOf(asked) };
  }, [store, found, answer, asked]);
  return listed;
}
