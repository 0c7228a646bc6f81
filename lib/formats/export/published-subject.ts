import type { Actor, Chapter, SourceDocument, Subject, TimelineEvent } from '../../model/subject';
import type { ActorId, ChapterId, EventId, SourceId } from '../../model/units';

/** What every export of a whole subject is made from. */
export interface PublishedSubject {
  readonly subject: Subject;
  /** Given a path from the root of the site, which begins with a slash, returns its full address. */
  readonly address: (path: string) => string;
}

/** The day of the last change to an event: of its last correction, or of its addition. */
export function lastChange({ added, corrections }: TimelineEvent): string {
  return [added, ...corrections.map(({ date }) => date)].sort().at(-1) ?? added;
}

/** The parts of a subject by id; undefined for what it does not have. */
export interface SubjectIndex {
  readonly actor: (id: ActorId) => Actor | undefined;
  readonly chapter: (id: ChapterId) => Chapter | undefined;
  readonly source: (id: SourceId) => SourceDocument | undefined;
  readonly event: (id: EventId) => TimelineEvent | undefined;
}

export function indexOf({ actors, chapters, sources, events }: Subject): SubjectIndex {
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
  };
}
