'use client';

import { useMemo } from 'react';
import { dateInWords } from '@/lib/time/date-words';
import { keepDatesTogether } from '@/lib/time/dates-in-text';
import { edtf } from '@/lib/time/edtf';
import { originWords, stateInWords } from '../marks/mark-words';
import { importantInWords } from '../timeline/counts';
import { useTimeline } from '../timeline/timeline-context';
import { StateLink } from '../view-state/state-link';

/** More are no list that anybody reads on paper. */
const mostPrinted = 500;

/** Of a large subject: all that passes the filter if it is not too many, else the most important of it. */
export function PrintedImportant() {
  const { data, store, filter, found, answer, passing } = useTimeline();
  const { total, isCounted } = answer.whole;
  const events = useMemo(() => {
    const known = new Set(passing.toSorted((a, b) => b.rank - a.rank).slice(0, mostPrinted));
    const important = passing.filter((event) => known.has(event));
    if (answer.whole.total > mostPrinted) return important;
    const rows = store.rows({ filter, found }, 0, mostPrinted, 'print');
    return rows.isWhole ? rows.events.filter((event) => event !== null) : important;
  }, [store, filter, found, answer, passing]);
  const names = new Map(data.actors.map(({ id, name }) => [id, name]));
  return (
    <>
      <p className="mt-4 text-control">
        {importantInWords(events.length, total, isCounted)}
        {events.length < total && ' Filter the timeline to print fewer, and all of them.'}
      </p>
      <ol aria-label="Events" className="mt-4 border-t border-ink">
        {events.map((event) => (
          <li key={event.id} data-event={event.id} className="printed-event">
            <p className="text-control font-semibold first-letter:uppercase">
              {dateInWords(edtf(event.date))}
            </p>
            <div className="min-w-0">
              <h2 className="font-serif text-list font-semibold">
                {keepDatesTogether(event.title)}
              </h2>
              <p className="text-meta text-ink2">
                {[
                  stateInWords(event),
                  originWords[event.origin],
                  event.actors.map((id) => names.get(id) ?? id).join(', '),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <StateLink href={`/events/${event.id}/`} className="text-meta underline">
                /events/{event.id}/
              </StateLink>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
