/**
 * The compiled subject: everything the pages show, with names looked up, dates read and quotes
 * found in their texts. Made by `pipeline/` from `seeds/` and `data/`; plain JSON.
 */
import type { EdtfDate } from '../time/edtf';
import type { Passage } from './passage';
import type { ActorId, ChapterId, EventId, SourceId } from './units';
import type {
  ActorKind,
  CorrectedDocumentPart,
  CorrectedPart,
  DateBasis,
  EvidenceRelation,
  ForetoldDate,
  Origin,
  OutcomeResult,
  PublicationBasis,
  SourceDisplay,
  SourceKind,
  StatementKind,
} from './words';

export interface Subject {
  readonly title: string;
  readonly heading: string;
  readonly introduction: string;
  readonly description: string;
  readonly startHere: readonly EventId[];
  /** In the order of `timeline.yaml`. */
  readonly chapters: readonly Chapter[];
  /** By name. */
  readonly actors: readonly Actor[];
  /** By date of publication, then id. */
  readonly sources: readonly SourceDocument[];
  /** By start, then end, then id. */
  readonly events: readonly TimelineEvent[];
  /** Old event ids and where they lead; null for an event that was withdrawn. */
  readonly redirects: Readonly<Record<string, EventId | null>>;
  /** Likewise of actors and of documents. */
  readonly movedActors: Readonly<Record<string, ActorId | null>>;
  readonly movedSources: Readonly<Record<string, SourceId | null>>;
  /** By document: names of passages that were published and are cited no more. */
  readonly oldPassages: Readonly<Record<string, readonly OldPassage[]>>;
  /** Published events that were renamed, merged or withdrawn. By id. */
  readonly departures: readonly Departure[];
  /** The day of the first release, since which corrections are kept; null: nothing was published yet. */
  readonly publishedSince: string | null;
}

/** The name of a passage that was published, and is no passage of any event now. */
export interface OldPassage {
  readonly anchor: string;
  /** The words that were cited. */
  readonly words: string;
  /** The passage of the same document that is in its place. */
  readonly now: string | null;
}

/** An event that was published under an id that it has no longer. */
export interface Departure {
  readonly id: EventId;
  /** As it was last published. */
  readonly title: string;
  /** Whether it lives on under another id. false: merged into an event beside it, or withdrawn. */
  readonly renamed: boolean;
  /** What has taken its place; null: it was withdrawn. */
  readonly to: EventId | null;
  /** A day, such as `2026-11-22`. */
  readonly date: string;
  readonly why: string;
}

export interface Chapter {
  readonly id: ChapterId;
  readonly title: string;
  readonly date: EdtfDate;
  readonly introduction: string;
  readonly background: boolean;
}

export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly role?: string;
  /** The state or organisation for which this actor speaks or acts. Absent: none is known. */
  readonly affiliation?: ActorId;
  readonly wikidata?: string;
}

export interface SourceDocument {
  readonly id: SourceId;
  readonly title: string;
  readonly titleBasis: 'stated' | 'supplied';
  readonly creator: string | null;
  readonly creatorNote?: string;
  readonly publisher: string | null;
  readonly kind: SourceKind;
  readonly published: {
    readonly date: EdtfDate;
    readonly basis: PublicationBasis;
    readonly note: string;
  };
  readonly language: string;
  /** Of the bytes of `file`. */
  readonly sha256: string;
  readonly rights: string;
  readonly display: SourceDisplay;
  /** The day on which it came here, such as `2026-11-22`. */
  readonly added: string;
  readonly url?: string;
  /** Path of the text, relative to the folder of the subject. */
  readonly file: string;
  readonly notes: readonly string[];
  /** Oldest first. */
  readonly corrections: readonly DocumentCorrection[];
}

/** A change of what is said of a document after it was published. */
export interface DocumentCorrection {
  /** A day, such as `2026-11-22`. */
  readonly date: string;
  readonly what: CorrectedDocumentPart;
  /** As it was published; a date in EDTF. */
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

export interface TimelineEvent {
  readonly id: EventId;
  readonly title: string;
  readonly shortTitle: string;
  readonly date: EdtfDate;
  /** `given`: by the row of an import, whose source is not stored. */
  readonly dateBasis: DateBasis | 'given';
  /** Absent only when the date is stated in the passage and needs no word. */
  readonly dateNote?: string;
  /** Present exactly where an editor wrote a main claim that is planned or predicted. */
  readonly dateOf?: ForetoldDate;
  /** Its titles while it is not known what became of the main claim, where its own tell that. */
  readonly foretoldAs?: Titles;
  readonly origin: Origin;
  /** Where an imported event says it is from; absent for any other, whose evidence says so. */
  readonly source?: ImportedSource;
  readonly chapter: ChapterId;
  readonly actors: readonly ActorId[];
  readonly rank: number;
  /** The first is the main claim: its kind is the event's. */
  readonly statements: readonly [Statement, ...Statement[]];
  /**
   * The day on which it came to the timeline, such as `2026-11-22`; of what a machine found, the day of
   * its document, and of an imported row, the day of the import.
   */
  readonly added: string;
  /** Oldest first; only an editor's event has any. */
  readonly corrections: readonly Correction[];
}

export interface Titles {
  readonly title: string;
  /** For the axis. */
  readonly shortTitle: string;
}

/** A change of an event after it was published. */
export interface Correction {
  /** A day, such as `2026-11-22`. */
  readonly date: string;
  readonly what: CorrectedPart;
  /** Of a kind, a sayer or an outcome, the words of its statement; of a quote, its document; of a relation, the quote. */
  readonly of?: string;
  /** As it was published; a date in EDTF, ids of actors with commas between them. */
  readonly from: string;
  /** null: withdrawn. */
  readonly to: string | null;
  readonly why: string;
}

/** A source that is not stored here. */
export interface ImportedSource {
  readonly title: string;
  /** http or https. */
  readonly url?: string;
}

export interface Statement {
  readonly text: string;
  readonly kind: StatementKind;
  /** Absent: the document itself says it. */
  readonly saidBy?: readonly ActorId[];
  /** Present exactly for what was planned or predicted. */
  readonly outcome?: Outcome;
  /** Empty exactly for an imported event. */
  readonly evidence: readonly Evidence[];
}

export interface Outcome {
  readonly result: OutcomeResult;
  /** The event by which it came true. */
  readonly event?: EventId;
  readonly note?: string;
  readonly evidence: readonly Evidence[];
}

/** The link from a statement to a passage, with what a page needs to show the passage in its place. */
export interface Evidence {
  readonly relation: EvidenceRelation;
  readonly passage: Passage;
  /** Name of the passage in its document's page: `q-` and the first ten hex digits of the SHA-256 of the quote. */
  readonly anchor: string;
  /** What stands before and after the quote in its sentences: at most two sentences a side, whole words. */
  readonly context: {
    readonly before: string;
    readonly after: string;
    readonly cutBefore: boolean;
    readonly cutAfter: boolean;
  };
}
