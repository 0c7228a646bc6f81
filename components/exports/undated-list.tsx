import type { NoCalendarTime } from '@/lib/formats/export/calendar-time';
import type { Undated } from '@/lib/formats/export/icalendar';
import { countOf } from '@/lib/layout/counted';
import { dateInWords } from '@/lib/time/date-words';
import { PageLink } from '../site/page-link';

const reasons: readonly (readonly [NoCalendarTime, string])[] = [
  ['not to the day', 'Known to a month, a season or a year'],
  ['unknown day', 'On an unknown day of a stretch'],
  ['approximate', 'Known approximately'],
  ['open', 'Without a known start or end'],
  ['year out of reach', 'Before the year 1 or after 9999, where a calendar has no days'],
];

/** The events that the calendar has without a day, and why: at least one. */
export function UndatedList({ undated, all }: { undated: readonly Undated[]; all: number }) {
  return (
    <details className="disclosure">
      <summary>
        {countOf(undated.length, 'event')} of {all} without a day in the calendar, and why
      </summary>
      {reasons.map(([why, words]) => {
        const events = undated.filter((each) => each.why === why);
        if (events.length === 0) return null;
        return (
          <section key={why}>
            <h3 className="mt-3 font-sans text-head font-semibold">
              {words}: {events.length}
            </h3>
            <ul className="font-sans text-control">
              {events.map(({ event: { id, title, date } }) => (
                <li key={id} className="border-b border-rule py-1.5">
                  <PageLink href={`/events/${id}/`} className="hover:underline">
                    <bdi>{title}</bdi>
                  </PageLink>{' '}
                  <span className="text-ink3">· {dateInWords(date)}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}
