'use client';

import { usePathname } from 'next/navigation';
import { countOf } from '../timeline/counts';
import { useTimeline } from '../timeline/timeline-context';
import { EventRow } from './event-row';
import { groupByDate } from './group-by-date';

/** Everything the axis draws, as a list: for a phone, a screen reader, print, and a browser without scripts. */
export function EventList() {
  const { data, passing } = useTimeline();
  const pathname = usePathname();
  const hues = new Map(data.chapters.map(({ id, hue }) => [id, hue]));
  return (
    <ol aria-label="Events" className="pb-6">
      {groupByDate(passing).map(({ id, words, events }) => (
        <li key={id}>
          <div className="sticky top-0 z-10 flex h-10 items-center justify-between border-b border-ink bg-paper px-4 md:px-6 print:static">
            <h3 className="font-serif text-list font-semibold first-letter:uppercase">{words}</h3>
            <span className="text-meta text-ink3">{countOf(events.length, 'event')}</span>
          </div>
          <ol>
            {events.map((event) => (
              <EventRow
                key={event.id}
                event={event}
                scope="list"
                hue={hues.get(event.chapter) ?? 1}
                isOpen={pathname === `/events/${event.id}/`}
              />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
