import { keepDatesTogether } from '@/lib/time/dates-in-text';
import type { Subject, TimelineEvent } from '@/lib/model/subject';
import { summarize } from '@/lib/model/summarize';
import { chapterHue } from '../timeline/timeline-data';
import { StateLink } from '../view-state/state-link';
import { EventActions } from './event-actions';
import { EventBadges } from './event-badges';
import { EventDate } from './event-date';
import { EventNavigation } from './event-navigation';
import { ImportedStatement } from './imported-statement';
import { LeftOutNotice } from './left-out-notice';
import { RelatedList } from './related-list';
import { StatementBlock } from './statement-block';

interface EventPanelProps {
  readonly subject: Subject;
  readonly event: TimelineEvent;
  /** The id under which the link looked for the event, where that is an older one. */
  readonly movedFrom: string | null;
}

/** One event in full: what is said of it, and under each sentence the words it rests on. */
export function EventPanel({ subject, event, movedFrom }: EventPanelProps) {
  const index = subject.chapters.findIndex(({ id }) => id === event.chapter);
  const chapter = subject.chapters[index];
  return (
    <article data-panel="event">
      <EventNavigation id={event.id} />
      <LeftOutNotice id={event.id} />
      {movedFrom !== null && (
        <p role="status" className="mb-4 bg-sunk p-3 text-control">
          “{movedFrom}” was merged into “{event.title}”. You are there now.
        </p>
      )}
      {chapter && (
        <p
          className={`mb-2 flex items-center gap-2 text-head font-semibold chapter-${chapterHue(index)}`}
        >
          <span className="swatch" />
          {chapter.title}
        </p>
      )}
      <h1
        tabIndex={-1}
        className="font-serif text-event font-semibold tracking-[-0.012em] max-md:text-[1.5rem] max-md:leading-7"
      >
        {keepDatesTogether(event.title)}
      </h1>
      <dl className="mt-2.5 grid grid-cols-[3.75rem_minmax(0,1fr)] gap-y-0.5 text-control text-ink2">
        <dt className="text-ink3">Date</dt>
        <dd>
          <EventDate event={event} />
        </dd>
        <dt className="text-ink3">Actors</dt>
        <dd className="text-ink">
          {event.actors.length === 0 && 'None that is known'}
          {event.actors.map((id, position) => (
            <span key={id}>
              {position > 0 && ', '}
              <StateLink
                href={`/actors/${id}/`}
                className="underline underline-offset-2 hover:decoration-2"
              >
                {subject.actors.find((actor) => actor.id === id)?.name ?? id}
              </StateLink>
            </span>
          ))}
        </dd>
      </dl>
      <EventBadges event={summarize(event)} />
      {event.origin === 'extracted' && (
        <p className="mt-3 border-l-2 border-rule2 pl-3 text-control text-ink2">
          Found by machine, not reviewed. The quote is exact; the date and the summary may be wrong.
        </p>
      )}
      {event.source ? (
        <ImportedStatement {...{ event }} source={event.source} />
      ) : (
        event.statements.map((statement, position) => (
          <StatementBlock
            key={statement.text}
            {...{ subject, statement }}
            scope={`${event.id}-${position}`}
            event={event.id}
          />
        ))
      )}
      <RelatedList subject={subject} event={event} />
      <EventActions path={`/events/${event.id}/`} isImported={event.origin === 'imported'} />
    </article>
  );
}
