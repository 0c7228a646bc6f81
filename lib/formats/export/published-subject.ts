import type { Actor, Chapter, SourceDocument, Subject, TimelineEvent } from '../../model/subject';
import type { ActorId, ChapterId, EventId, SourceId } from '../../model/units';
import { firstIds } from './first-ids';

/** What every export of a whole subject is made from. */
export interface PublishedSubject {
  readonly subject: Subject;
  /** Given a path from the root of the site, which begins with a slash, returns its full address. */
  readonly address: (path: string) => string;
  /** The day of the last import whose events are too many to be among those of `subject`; null: all events are. */
  readonly lastImport: string | null;
  /** The day of the build. No export tells it, but for what has no day at all. */
  readonly builtOn: string;
}

/**
 * The last day on which something came to a timeline that has no event to tell of, or went from it. Of one that has
 * nothing yet, the day of the build: it is known to have been empty then.
 */
export function sinceWhen({
  subject: { publishedSince, sources, departures },
  lastImport,
  builtOn,
}: Omit<PublishedSubject, 'address'>): string {
  const days = [
    publishedSince,
    lastImport,
    ...sources.map(({ added }) => added),
    ...departures.map(({ date }) => date),
  ];
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? builtOn
  );
}

/** The parts of a subject by id; undefined for what it does not have. */
export interface SubjectIndex {
  readonly actor: (id: ActorId) => Actor | undefined;
  readonly chapter: (id: ChapterId) => Chapter | undefined;
  readonly source: (id: SourceId) => SourceDocument | undefined;
  readonly event: (id: EventId) => TimelineEvent | undefined;
  /** By which programs know an event, whatever its id is now. */
  readonly firstId: (event: TimelineEvent) => EventId;
}

export function indexOf({ actors, chapters, sources, events, departures }: Subject): SubjectIndex {
  const [byActor, byChapter, bySource, byEvent] = [
    new Map(actors.map((actor) => [actor.id, actor])),
    new Map(chapters.map((chapter) => [chapter.id, chapter])),
    new Map(sources.map((source) => [source.id, source])),
    new Map(events.map((event) => [event.id, event])),
  ];
  return {
    actor: (id) => byActor.get(id),
    chapter: (id) => byChapter.get(id),
    source: (id) => bySource.get(id),
    event: (id) => byEvent.get(id),
    firstId: firstIds({ departures }),
  };
}
