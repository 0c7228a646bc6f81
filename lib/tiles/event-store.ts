import type { EventSummary } from '../model/timeline-data';
import type { EpochMs, EventId } from '../model/units';
import type { Bins } from '../time/bins';
import type { Beyond } from '../time/counts-beyond';
import type { TimeRange } from '../time/time-range';
import type { FacetCounts, FacetName } from '../view-state/facets';
import type { Filter } from '../view-state/view-state';
import type { EventTime } from './timed-event';

/** One value of a facet: what a track stands for, or what a tileset holds. */
export interface FacetValue {
  readonly facet: FacetName;
  readonly value: string;
}

/** What the timeline asks of its data for one picture. */
export interface Question {
  readonly range: TimeRange;
  /** Time a pixel holds where it is not folded, in ms: bins are at most one pixel wide. */
  readonly msPerPx: number;
  /**
   * What is seen of the range: of each track that is drawn, what lies outside of it is counted to the instant, by finer
   * tiles where it takes any. They are asked for when the answer is whole. Absent: nobody says those counts.
   */
  readonly seen?: TimeRange;
  readonly filter: Filter;
  /**
   * The events in which the filter's words were found; null where it has none. A store of tiles looks the words
   * up itself.
   */
  readonly found: ReadonlySet<EventId> | null;
  /**
   * What its tracks stand for. With `officials` in the filter, an actor that the filter names stands for
   * those who speak and act for it too.
   */
  readonly tracks: readonly FacetValue[];
}

/** What is known of the events of one track, or of all. */
export interface TrackAnswer {
  /** Passing events to draw one by one, in order of time: the most important ones near the range. */
  readonly events: readonly EventSummary[];
  /**
   * Passing events that start in the range and are not in `events`: stretches of bins in order of time, each
   * beginning where the one before ends. Together they cover what the subject has of the range, out to whole
   * bins. Bins are wider than a pixel where finer ones are still to come, missing, or do not exist.
   *
   *   range               ├────────────────────────┤
   *   rest         │   │   │   │   │ │ │ │ │ │ │ │ │ │
   */
  readonly rest: readonly Bins[];
  /** Passing events that start before the first bin of `rest`, reach into it, and are not in `events`. */
  readonly ongoing: number;
  /** Passing events that end where `rest` begins or before, or start where it ends or after; not in `events`. */
  readonly earlier: number;
  readonly later: number;
  /**
   * How many of the passing events that are not in `events` lie outside of what is `seen`. Exact where every file is here,
   * but for an instant that divides more events than a tile holds, in its finest bin. Absent: it was not asked for.
   */
  readonly beyond?: Beyond;
  /** How many passing events that are not in `events` start before `t`, where a bin of `rest` starts, and end after it; null: that is not told. */
  readonly ongoingAt: (t: EpochMs) => number | null;
  /**
   * All passing events. Law, where all have been looked at: events.length + the sum of rest + ongoing + earlier +
   * later.
   */
  readonly total: number;
  /** Whether `total` is all of them: else it is those found so far. */
  readonly isCounted: boolean;
  /** All its events, whatever the filter. */
  readonly all: number;
  /** Events that the filter leaves out, where they are known one by one: they are drawn as grey ticks. */
  readonly leftOut: readonly EventSummary[];
  /**
   * The others that it leaves out, where they start: as much of the range, and as finely, as counts of it are here. Of the
   * whole, which is not drawn, none.
   */
  readonly leftOutRest: readonly Bins[];
}

export interface Answer {
  /** Of the whole subject: every event, on a track or not. */
  readonly whole: TrackAnswer;
  /** In the order in which they were asked for. */
  readonly tracks: readonly TrackAnswer[];
  /** What each value of a facet would leave under the other parts of the filter. */
  readonly counts: FacetCounts;
  /** How many passing events each value has itself: under the whole filter, without officials. */
  readonly passing: FacetCounts;
  /** The facets of whose `counts` more may be found, as not all events have been looked at; and whether of `passing`. */
  readonly openCounts: ReadonlySet<FacetName>;
  readonly isPassingOpen: boolean;
  /** Whether nothing is still to come: what is not known yet is missing from every number. */
  readonly isWhole: boolean;
  /** Of `total`, how many events have been looked at, where each must be; null: none need it, or all have been. */
  readonly looked: number | null;
  /** Whether any file that it needs could not be read. */
  readonly hasFailed: boolean;
  /** Parts of the range of which a file could not be read, in order, apart: coarser than they could be. */
  readonly missing: readonly TimeRange[];
  /**
   * When events start that could not be looked at, in the range or not, in order, apart: they are missing from every
   * number that is not counted, and from what is drawn.
   */
  readonly unseen: readonly TimeRange[];
}

/** A part of the list of all passing events, in order of time. */
export interface Rows {
  /** How many pass. */
  readonly total: number;
  /** In their places; null where an event is still to come. */
  readonly events: readonly (EventSummary | null)[];
  /** Whether nothing is still to come. */
  readonly isWhole: boolean;
  /** Whether a file with some of them could not be read. */
  readonly hasFailed: boolean;
}

/** Passing events that stand in the list under one heading. */
export interface ListGroup {
  readonly words: string;
  /** The place of the first of them in the list. */
  readonly first: number;
  readonly count: number;
  /** No passing event under an earlier heading starts at this time or later, and none under this one before. */
  readonly start: EpochMs;
}

/** The answers to a timeline's questions; from memory for a small subject, from tiles for a large one. */
export interface EventStore {
  /** Every event of the subject, whatever the filter. */
  readonly total: number;
  /** How many events each value of a facet has without a filter. */
  readonly counts: FacetCounts;
  /** The drawn time of all events. */
  readonly extent: TimeRange;
  /**
   * Answers at once with what is known, and begins to fetch what is not. `asker` names who asks, such as
   * the axis or the overview: what its questions before wanted, and this one does not, is fetched no more.
   */
  answer(question: Question, asker: string): Answer;
  /** As `answer`, for a picture in passing: who asks will ask again, and is not told when more is known. */
  glance(question: Question): Answer;
  /** Begins to fetch what a filter needs that may be chosen next, while little else is fetched. */
  expect(filter: Filter): void;
  /** How many events a filter lets pass; null: not known yet, and fetched. */
  totalOf(filter: Filter, found: ReadonlySet<EventId> | null): number | null;
  /**
   * The passing events from place `first` on, at most `count`: a list asks for what is on screen. `asker` as for
   * an answer.
   */
  rows(
    asked: Pick<Question, 'filter' | 'found'>,
    first: number,
    count: number,
    asker: string,
  ): Rows;
  /**
   * How many passing events come before a place in the order of the list: where the first row is that does not.
   * null: not known yet, and fetched. `asker` as for an answer.
   */
  placeOf(asked: Pick<Question, 'filter' | 'found'>, at: EventTime, asker: string): number | null;
  /** The headings of that list, in order; null: not known yet, and fetched. `asker` as for an answer. */
  groups(asked: Pick<Question, 'filter' | 'found'>, asker: string): readonly ListGroup[] | null;
  /** Calls `onNews` when an answer has become better; returns how to stop. */
  watch(onNews: () => void): () => void;
  /** Tries at once what could not be read, and would be tried again later. */
  retry(): void;
}
