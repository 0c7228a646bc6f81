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
