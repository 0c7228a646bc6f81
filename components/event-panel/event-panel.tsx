import type { KnownSince } from '@/lib/known/counts-since';
import { knownSinceOf, type KnownSinceOf } from '@/lib/known/known-since';
import type { Subject, TimelineEvent } from '@/lib/model/subject';
import { summarize } from '@/lib/model/summarize';
import { KnownDocumentTitle } from '../known-on/known-document-title';
import { KnownLeftOut, type KnownParts } from '../known-on/known-left-out';
import { KnownPart } from '../known-on/known-part';
import { KnownTitle } from '../known-on/known-title';
import { PlainReference } from '../share/plain-reference';
import { sharedEvent } from '../share/shared-pages';
import { chapterHue } from '@/lib/drawing/chapter-hue';
import { CorrectedNotice } from '../history/corrected-notice';
import { AddedLine } from '../history/added-line';
import { History } from '../history/history';
import { EventActions } from './event-actions';
import { EventArticle, type MovedFrom } from './event-article';
import { ImportedStatement } from './imported-statement';
import { RelatedList } from './related-list';
import { StatementBlock } from './statement-block';

interface EventPanelProps {
  readonly subject: Subject;
  readonly event: TimelineEvent;
  /** The id under which the link looked for the event, where that is an older one. */
  readonly movedFrom: MovedFrom | null;
}

/** One event in full: what is said of it, and under each sentence the words it rests on. */
export function EventPanel({ subject, event, movedFrom }: EventPanelProps) {
  const index = subject.chapters.findIndex(({ id }) => id === event.chapter);
  const chapter = subject.chapters[index];
  const since = knownSinceOf(subject);
  const shared = sharedEvent(subject, event, since);
  return (
    <EventArticle
      summary={summarize(event)}
      title={<KnownTitle {...{ event, since }} />}
      dating={event}
      chapter={chapter && { title: chapter.title, hue: chapterHue(index) }}
      nameOf={(id) => subject.actors.find((actor) => actor.id === id)?.name}
      movedFrom={movedFrom}
    >
      {shared.foretold && (
        <KnownDocumentTitle since={shared.foretold.until} title={shared.foretold.title} />
      )}
      <p className="unscripted mt-3 text-control text-ink2">
        As known today: to follow a day or a filter of a link, the page needs scripts, which are
        off.
      </p>
      <KnownLeftOut
        id={event.id}
        parts={partsOf(event, since)}
        isForetold={event.foretoldAs !== undefined}
      />
      <CorrectedNotice event={event} />
      {event.origin === 'extracted' && (
        <p className="mt-3 border-l-2 border-rule2 pl-3 text-control text-ink2">
          Found by machine, not reviewed. The quote is exact; the date and the summary may be wrong.
        </p>
      )}
      {event.source ? (
        <KnownPart since={since.event(event)}>
          <ImportedStatement {...{ event }} source={event.source} />
        </KnownPart>
      ) : (
        event.statements.map((statement, position) => (
          <KnownPart key={statement.text} since={since.statement(statement)}>
            <StatementBlock
              {...{ subject, statement, since }}
              scope={`${event.id}-${position}`}
              event={event.id}
            />
          </KnownPart>
        ))
      )}
      <History corrections={event.corrections} names={subject} />
      <RelatedList {...{ subject, event, since }} />
      <AddedLine event={event} />
      <PlainReference page={shared} />
      <EventActions {...{ shared }} isImported={event.origin === 'imported'} />
    </EventArticle>
  );
}

function partsOf({ statements }: TimelineEvent, since: KnownSinceOf): KnownParts {
  return {
    statements: statements.map(since.statement),
    passages: statements.flatMap((statement) =>
      [...statement.evidence, ...(statement.outcome?.evidence ?? [])].map((evidence) =>
        since.evidence(statement, evidence),
      ),
    ),
    outcomes: statements.flatMap((statement) => {
      const { outcome } = statement;
      if (!outcome || outcome.result === 'open') return [];
      const told = outcome.evidence
        .filter(({ relation }) => relation === 'supports')
        .map(since.passage);
      const published = Math.min(since.cause(outcome), ...told);
      return { known: since.outcome(statement), published: published as KnownSince };
    }),
  };
}
