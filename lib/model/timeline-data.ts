import type { ActorId, ChapterId, EpochMs, EventId, SourceId } from './units';
import type { ActorKind, Origin, SourceKind, StatementKind } from './words';

/** What the axis, the list and the filter need of the subject: it travels in every page of the timeline. */
export interface TimelineData {
  /** Of the timeline. */
  readonly title: string;
  readonly chapters: readonly ChapterSummary[];
  readonly actors: readonly ActorSummary[];
  /** By date of publication, then id. */
  readonly sources: readonly SourceSummary[];
  /** By start, then end, then id. */
  readonly events: readonly EventSummary[];
  /** Absent: no id was ever another. */
  readonly moved?: MovedIds;
}

/** Where old ids lead that were renamed or merged: each to one that there is. Those that were withdrawn lead nowhere. */
export interface MovedIds {
  readonly events?: Readonly<Record<string, EventId>>;
  readonly actors?: Readonly<Record<string, ActorId>>;
  readonly sources?: Readonly<Record<string, SourceId>>;
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
  /** Where it is asked what was known on a day: it had not been published. */
  readonly isUnpublished?: boolean;
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
  /** Absent where the documents give the date, or an import does. */
  readonly dateSupplied?: true;
  readonly passages: number;
  /**
   * How it came to be known, step by step, where that was in several: since when, and in what the summary was
   * another one then. Absent: it is known as it is since its documents count.
   */
  readonly known?: readonly KnownStep[];
}

/** Holds until the next step. */
export interface KnownStep {
  /** The end of the day in which it began. */
  readonly since: EpochMs;
  readonly was?: Partial<EventSummary>;
}
