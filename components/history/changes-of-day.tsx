import type { DayOfChanges } from '@/lib/history/changes-by-day';
import type { SourceDocument, TimelineEvent } from '@/lib/model/subject';
import { shortDate } from '@/lib/time/date-words';
import { boundsOf } from '@/lib/time/edtf';
import { originWords } from '../marks/mark-words';
import { countOf } from '../timeline/counts';
import { CarriedEventLink } from '../view-state/carried-link';
import { CorrectionEntry } from './correction-entry';
import { Day } from './day';

/** So many additions of a day are listed at once; more are folded away, so that corrections are seen. */
const mostShown = 12;

interface ChangesOfDayProps {
  readonly changes: DayOfChanges;
  readonly events: readonly TimelineEvent[];
  readonly sources: readonly SourceDocument[];
}

/** What became of the timeline on one day: corrections first, then what went, then what came. */
export function ChangesOfDay({ changes, events, sources }: ChangesOfDayProps) {
  const { day, corrected, departed, added } = changes;
  const list = <AddedList events={added} />;
  const addedWords = `${countOf(added.length, 'event')} added`;
  return (
    <section aria-labelledby={`day-${day}`} className="mt-6 border-t border-ink pt-4">
      <h2 id={`day-${day}`} className="text-statement font-semibold first-letter:uppercase">
        <Day day={day} />
      </h2>
      {corrected.map(({ event, correction }) => (
        <article
          key={`${event.id} ${correction.what} ${correction.of} ${correction.from}`}
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
          <CorrectionEntry {...{ correction, sources }} />
        </article>
      ))}
      {departed.map(({ id, title, to, why }) => {
        const target = events.find((event) => event.id === to);
        return (
          <article
            key={id}
            id={`gone-${id}`}
            className="mt-3 border-b border-rule pb-3 last:border-b-0"
          >
            <h3 className="font-semibold">{title}</h3>
            <p className="font-sans text-control font-semibold">
              {target ? 'Renamed or merged' : 'Withdrawn'}
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
              {shortDate(event.date, { year: true })}
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
