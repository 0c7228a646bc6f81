import type { DayOfChanges } from '@/lib/history/changes-by-day';
import { departureHeading } from '@/lib/history/correction-words';
import { countOf } from '@/lib/layout/counted';
import type { Subject, TimelineEvent } from '@/lib/model/subject';
import { shortDate } from '@/lib/time/date-words';
import { keepDatesTogether } from '@/lib/time/dates-in-text';
import { boundsOf } from '@/lib/time/edtf';
import { originWords } from '../marks/mark-words';
import { CarriedEventLink, CarriedLink } from '../view-state/carried-link';
import { CorrectionEntry } from './correction-entry';
import { Day } from './day';

/** So many additions of a day are listed at once; more are folded away, so that corrections are seen. */
const mostShown = 12;

interface ChangesOfDayProps {
  readonly changes: DayOfChanges;
  readonly subject: Pick<Subject, 'actors' | 'events' | 'sources'>;
}

/** What became of the timeline on one day: corrections first, then what went, then what came. */
export function ChangesOfDay({ changes, subject }: ChangesOfDayProps) {
  const { day, corrected, correctedDocuments, departed, added } = changes;
  const list = <AddedList events={added} />;
  const addedWords = `${countOf(added.length, 'event')} added`;
  return (
    <section aria-labelledby={`day-${day}`} className="mt-6 border-t border-ink pt-4">
      <h2 id={`day-${day}`} className="text-statement font-semibold first-letter:uppercase">
        <Day day={day} />
      </h2>
      {corrected.map(({ event, correction }) => (
        <article
          key={[event.id, ...Object.values(correction)].join(' ')}
          className="mt-3 border-b border-rule pb-3 last:border-b-0"
        >
          <h3>
            <CarriedEventLink
              id={event.id}
              bounds={boundsOf(event.date)}
              anchor="corrections"
              className="font-semibold hover:underline"
            >
              {event.title}
            </CarriedEventLink>
          </h3>
          <CorrectionEntry correction={correction} names={subject} />
        </article>
      ))}
      {correctedDocuments.map(({ source, correction }) => (
        <article
          key={[source.id, ...Object.values(correction)].join(' ')}
          className="mt-3 border-b border-rule pb-3 last:border-b-0"
        >
          <h3 lang={source.language}>
            <CarriedLink
              href={`/sources/${source.id}/`}
              hash="#corrections"
              className="font-semibold hover:underline"
            >
              {source.title}
            </CarriedLink>
          </h3>
          <CorrectionEntry correction={correction} names={subject} />
        </article>
      ))}
      {departed.map(({ id, title, to, renamed, why }) => {
        const target = subject.events.find((event) => event.id === to);
        return (
          <article
            key={id}
            id={`gone-${id}`}
            className="mt-3 border-b border-rule pb-3 last:border-b-0"
          >
            <h3 className="font-semibold">{title}</h3>
            <p className="font-sans text-control font-semibold">
              {departureHeading({ to, renamed })}
            </p>
            <dl className="correction">
              {target && (
                <>
                  <dt>Now</dt>
                  <dd>
                    <CarriedEventLink
                      id={target.id}
                      bounds={boundsOf(target.date)}
                      className="link"
                    >
                      {target.title}
                    </CarriedEventLink>
                  </dd>
                </>
              )}
              <dt>Why</dt>
              <dd>{why}</dd>
            </dl>
          </article>
        );
      })}
      {added.length > 0 && added.length <= mostShown && (
        <>
          <h3 className="mt-3 font-sans text-control font-semibold">{addedWords}</h3>
          {list}
        </>
      )}
      {added.length > mostShown && (
        <details className="mt-3">
          <summary className="w-fit cursor-pointer py-1 font-sans text-control font-semibold">
            {addedWords}
          </summary>
          {list}
        </details>
      )}
    </section>
  );
}

function AddedList({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <ul className="mt-1">
      {events.map((event) => (
        <li key={event.id} className="border-b border-rule last:border-b-0">
          <CarriedEventLink
            id={event.id}
            bounds={boundsOf(event.date)}
            className="group grid grid-cols-[8.5rem_1fr] items-baseline gap-x-3 py-1.5 max-md:min-h-11 max-md:grid-cols-1"
          >
            <span className="font-sans text-control text-ink3 first-letter:uppercase">
              {keepDatesTogether(shortDate(event.date, { year: true }))}
            </span>
            <span>
              <span className="block group-hover:underline">{event.title}</span>
              {originWords[event.origin] !== null && (
                <span className="font-sans text-meta text-ink3">{originWords[event.origin]}</span>
              )}
            </span>
          </CarriedEventLink>
        </li>
      ))}
    </ul>
  );
}
