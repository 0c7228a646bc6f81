'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { EventRow } from '../event-list/event-row';
import { countInDigits } from '@/lib/layout/counted';
import { useTimeline } from '../timeline/timeline-context';
import type { EventSummary } from '@/lib/model/timeline-data';

interface CountedEventsProps {
  readonly events: readonly EventSummary[];
  /** More than `events` where some are known by their number alone. */
  readonly count: number;
  readonly onClose: () => void;
}

/** The events of a count that no zoom can part, as a list over the axis. Opening one of them closes it. */
export function CountedEvents({ events, count, onClose }: CountedEventsProps) {
  const { data } = useTimeline();
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
          {countInDigits(count - events.length)} of them are in the list alone.
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
