import type { EventSummary } from '../../lib/model/timeline-data';
import type { TimeRange } from '../../lib/time/time-range';

/** What tiles are built from. In any order; start < end. */
export interface IncomingEvent extends TimeRange {
  readonly summary: EventSummary;
  /** What only the panel needs, as JSON: it travels with the event alone. */
  readonly detail: unknown;
  /** What search looks through: its title, who takes part, what is said of it. */
  readonly searched: string;
}

/** Events that one thread reads while others read other parts. */
export interface EventPart {
  /** URL of a module that exports a PartReader as `readPart`. */
  readonly module: string;
  /** What its reader is given: such as can be sent to another thread. */
  readonly data: unknown;
}

export type PartReader = (data: unknown) => {
  /** Read once. */
  readonly events: Iterable<IncomingEvent>;
  /** What was seen besides, asked for after the last event: such as can be sent to another thread. */
  notes(): unknown;
};
