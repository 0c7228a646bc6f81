import type { Actor, Chapter, SourceDocument, Subject, TimelineEvent } from '../../model/subject';
import type { ActorId, ChapterId, EventId, SourceId } from '../../model/units';

/** What every export of a whole subject is made from. */
export interface PublishedSubject {
  readonly subject: Subject;
  /** Given a path from the root of the site, which begins with a slash, returns its full address. */
  readonly address: (path: string) => string;
}

/** Every export names an event by the address of its page, which is permanent. */
export function eventPath(id: EventId): string {
  return `/events/${id}/`;
}

export function sourcePath(id: SourceId): string {
  return `/sources/${id}/`;
}

/** Where a passage is marked in its document. */
export function passagePath(source: SourceId, anchor: string): string {
  return `/sources/${source}/#${anchor}`;
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
}

export function indexOf({ actors, chapters, sources }: Subject): SubjectIndex {
  const [byActor, byChapter, bySource] = [
    new Map(actors.map((actor) => [actor.id, actor])),
    new Map(chapters.map((chapter) => [chapter.id, chapter])),
    new Map(sources.map((source) => [source.id, source])),
  ];
  return {
    actor: (id) => byActor.get(id),
    chapter: (id) => byChapter.get(id),
    source: (id) => bySource.get(id),
  };
}
