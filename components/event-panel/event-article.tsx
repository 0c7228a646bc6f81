import type { ReactNode } from 'react';
import { keepDatesTogether } from '@/lib/time/dates-in-text';
import type { Departure, TimelineEvent } from '@/lib/model/subject';
import type { EventSummary } from '@/lib/model/timeline-data';
import type { ActorId } from '@/lib/model/units';
import { StateLink } from '../view-state/state-link';
import { EventBadges } from './event-badges';
import { EventDate } from './event-date';
import { EventNavigation } from './event-navigation';
import { LeftOutNotice } from './left-out-notice';

/** An older id of an event, and why it has it no longer; null where that was never told. */
export interface MovedFrom {
  readonly id: string;
  /** The event as it was published under that id; null where it is not on record. */
  readonly departure: Pick<Departure, 'title' | 'renamed' | 'why'> | null;
}

interface EventArticleProps {
  readonly summary: EventSummary;
  /** Where it is not always the same. */
  readonly title?: ReactNode;
  readonly dating: Pick<TimelineEvent, 'date' | 'dateBasis' | 'dateNote'>;
  /** With its hue, 1 to 6. */
  readonly chapter: { readonly title: string; readonly hue: number } | undefined;
  readonly nameOf: (actor: ActorId) => string | undefined;
  /** The id under which the link looked for the event, where that is an older one. */
  readonly movedFrom?: MovedFrom | null;
  /** What is said of it, and what can be done with it. */
  readonly children: ReactNode;
}

/** The panel of one event: where it stands, its title, date, actors and badges, above what is said of it. */
export function EventArticle({
  summary,
  title = keepDatesTogether(summary.title),
  dating,
  chapter,
  nameOf,
  movedFrom = null,
  children,
}: EventArticleProps) {
  const { id, actors } = summary;
  return (
    <article data-panel="event">
      <EventNavigation id={id} />
      <LeftOutNotice id={id} />
      {movedFrom !== null && (
        <p role="status" className="mb-4 bg-sunk p-3 text-control">
          “{movedFrom.departure?.title ?? movedFrom.id}”{' '}
          {isAddressAlone(movedFrom, summary) ? (
            'has a new address.'
          ) : (
            <>
              {movedFrom.departure?.renamed ? 'was renamed' : 'was merged into'} “{title}”.
            </>
          )}{' '}
          You are there now. {movedFrom.departure?.why}
        </p>
      )}
      {chapter && (
        <p
          className={`mb-2 flex items-center gap-2 text-head font-semibold chapter-${chapter.hue}`}
        >
          <span className="swatch" />
          {chapter.title}
        </p>
      )}
      <h1
        tabIndex={-1}
        className="font-serif text-event font-semibold tracking-[-0.012em] max-md:text-[1.5rem] max-md:leading-7"
      >
        {title}
      </h1>
      <dl className="mt-2.5 grid grid-cols-[3.75rem_minmax(0,1fr)] gap-y-0.5 text-control text-ink2">
        <dt className="text-ink3">Date</dt>
        <dd>
          <EventDate event={dating} />
        </dd>
        <dt className="text-ink3">Actors</dt>
        <dd className="text-ink">
          {actors.length === 0 && 'None that is known'}
          {actors.map((actor, position) => (
            <span key={actor}>
              {position > 0 && ', '}
              <StateLink
                href={`/actors/${actor}/`}
                className="underline underline-offset-2 hover:decoration-2"
              >
                {nameOf(actor) ?? actor}
              </StateLink>
            </span>
          ))}
        </dd>
      </dl>
      <EventBadges event={summary} />
      {children}
    </article>
  );
}

/** Whether an event was renamed in its id alone, which a reader knows as its address. */
function isAddressAlone({ departure }: MovedFrom, { title }: EventSummary): boolean {
  return departure !== null && departure.renamed && departure.title === title;
}
