import { wordsSince } from '@/lib/known/subject-on';
import type { Actor, Subject, TimelineEvent } from '@/lib/model/subject';
import { countInDigits, countOf } from '@/lib/layout/counted';
import type { ActorKind } from '@/lib/model/words';
import { KnownRow } from '../known-on/known-row';
import { KnownText } from '../known-on/known-part';
import { PanelHead } from '../event-panel/panel-head';
import { PlainReference } from '../share/plain-reference';
import { ShareButtons } from '../share/share-buttons';
import { sharedActor } from '../share/shared-pages';
import { summarize } from '@/lib/model/summarize';
import { chapterHue } from '@/lib/drawing/chapter-hue';
import { StateLink } from '../view-state/state-link';
import { FilterByActor } from './filter-by-actor';

const kindWords: Record<ActorKind, string> = {
  person: 'Person',
  state: 'State',
  organisation: 'Organisation',
  other: 'Actor',
};

interface ActorPanelProps {
  readonly subject: Subject;
  readonly actor: Actor;
  /** How many events they take part in, those of a large subject included that have no pages. */
  readonly total: number;
  /** The id under which the link looked for the actor, where that is an older one. */
  readonly movedFrom: string | null;
}

/** One actor: names, office, and every event in which they take part, as far as these have pages. */
export function ActorPanel({ subject, actor, total, movedFrom }: ActorPanelProps) {
  const events = subject.events.filter((event) => event.actors.includes(actor.id));
  const shared = sharedActor(subject, actor);
  const affiliation = subject.actors.find(({ id }) => id === actor.affiliation);
  const officials = subject.actors.filter((other) => other.affiliation === actor.id);
  const hue = (chapter: string) =>
    chapterHue(subject.chapters.findIndex(({ id }) => id === chapter));
  return (
    <article data-panel="actor">
      <PanelHead words={kindWords[actor.kind]} />
      {movedFrom !== null && (
        <p role="status" className="mb-4 bg-sunk p-3 text-control">
          “{movedFrom}” was merged into “{actor.name}”. You are there now.
        </p>
      )}
      <h1 tabIndex={-1} className="font-serif text-title font-semibold tracking-[-0.012em]">
        {actor.name}
      </h1>
      {actor.role && <p className="mt-1 font-serif text-intro">{actor.role}</p>}
      {actor.aliases.length > 0 && (
        <p className="mt-2 text-control text-ink2">
          Also in the documents: {actor.aliases.join(', ')}
        </p>
      )}
      {affiliation && (
        <p className="mt-1 text-control text-ink2">
          Speaks or acts for{' '}
          <StateLink href={`/actors/${affiliation.id}/`} className="underline underline-offset-2">
            {affiliation.name}
          </StateLink>
        </p>
      )}
      {officials.length > 0 && (
        <p className="mt-1 text-control text-ink2">
          For it speak or act:{' '}
          {officials.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <StateLink href={`/actors/${id}/`} className="underline underline-offset-2">
                {name}
              </StateLink>
            </span>
          ))}
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-2 print:hidden">
        <FilterByActor id={actor.id} />
        <ShareButtons page={shared} />
      </div>
      <PlainReference page={shared} />
      <h2 className="mt-4 border-b border-ink pb-1.5 text-head font-semibold">
        <KnownText
          now={eventsInWords(total, documentsOf(events))}
          none="No event"
          steps={wordsSince({ ...subject, events }, (then) =>
            eventsInWords(then.events.length, documentsOf(then.events)),
          )}
        />
      </h2>
      {events.length < total && (
        <p className="mt-2 text-control text-ink2">
          {events.length === 0
            ? 'They were imported and stand on the timeline.'
            : `${countInDigits(total - events.length)} of them were imported and stand on the timeline; the others are below.`}
        </p>
      )}
      <ol className="-mx-4 md:-mx-6">
        {events.map((event) => (
          <KnownRow
            key={event.id}
            event={summarize(event)}
            hue={hue(event.chapter)}
            scope="actor"
          />
        ))}
      </ol>
    </article>
  );
}

function documentsOf(events: readonly TimelineEvent[]): number {
  return new Set(
    events.flatMap(({ statements }) =>
      statements.flatMap(({ evidence }) => evidence.map(({ passage }) => passage.source)),
    ),
  ).size;
}

function eventsInWords(events: number, documents: number): string {
  return countOf(events, 'event') + (documents > 0 ? `, ${countOf(documents, 'document')}` : '');
}
