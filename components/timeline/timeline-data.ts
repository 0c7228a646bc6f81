import type { Subject, TimelineEvent } from '@/lib/model/subject';
import type { ActorId, ChapterId, EventId, SourceId } from '@/lib/model/units';
import type { ActorKind, Origin, SourceKind, StatementKind } from '@/lib/model/words';

/** What the axis, the list and the filter need of the subject: it travels in every page of the timeline. */
export interface TimelineData {
  readonly chapters: readonly ChapterSummary[];
  readonly actors: readonly ActorSummary[];
  /** By date of publication, then id. */
  readonly sources: readonly SourceSummary[];
  /** By start, then end, then id. */
  readonly events: readonly EventSummary[];
}

export interface ChapterSummary {
  readonly id: ChapterId;
  readonly title: string;
  /** EDTF. */
  readonly date: string;
  readonly background: boolean;
  /** 1 to 6. */
  readonly hue: number;
}

export interface ActorSummary {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly affiliation?: ActorId;
}

export interface SourceSummary {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string | null;
  readonly kind: SourceKind;
  /** EDTF. */
  readonly published: string;
}

export interface EventSummary {
  readonly id: EventId;
  readonly title: string;
  readonly shortTitle: string;
  /** EDTF. */
  readonly date: string;
  readonly chapter: ChapterId;
  readonly actors: readonly ActorId[];
  /** Documents of which it cites a passage; sorted. */
  readonly sources: readonly SourceId[];
  readonly rank: number;
  readonly kind: StatementKind;
  readonly origin: Origin;
  /** Whether the main claim was a plan or a prediction that did not come true. */
  readonly didNotHappen: boolean;
  /** Whether any statement has a passage against it. */
  readonly disputed: boolean;
  readonly passages: number;
}

/** The hue of the chapter at `index` in the order of the data. A seventh repeats the first. */
export function chapterHue(index: number): number {
  return (index % 6) + 1;
}

export function summarize(event: TimelineEvent): EventSummary {
  const [main] = event.statements;
  const evidence = event.statements.flatMap((statement) => [
    ...statement.evidence,
    ...(statement.outcome?.evidence ?? []),
  ]);
  return {
    id: event.id,
    title: event.title,
    shortTitle: event.shortTitle,
    date: event.date.edtf,
    chapter: event.chapter,
    actors: event.actors,
    sources: [...new Set(evidence.map(({ passage }) => passage.source))].sort(),
    rank: event.rank,
    kind: main.kind,
    origin: event.origin,
    didNotHappen: main.outcome?.result === 'did-not-happen',
    disputed: evidence.some(({ relation }) => relation === 'disputes'),
    passages: evidence.length,
  };
}

export function timelineData(subject: Subject): TimelineData {
  return {
    chapters: subject.chapters.map(({ id, title, date, background }, index) => ({
      id,
      title,
      date: date.edtf,
      background,
      hue: chapterHue(index),
    })),
    actors: subject.actors.map(({ id, name, kind, affiliation }) => ({
      id,
      name,
      kind,
      affiliation,
    })),
    sources: subject.sources.map(({ id, title, publisher, kind, published }) => ({
      id,
      title,
      publisher,
      kind,
      published: published.date.edtf,
    })),
    events: subject.events.map(summarize),
  };
}
