import { compareText } from '../model/compare-text';
import type { EventSummary } from '../model/timeline-data';
import type { EpochMs } from '../model/units';
import type { TimeRange } from '../time/time-range';

/** A summary with its place among all events. `start` and `end` are its drawn time: half-open, start < end. */
export interface TimedEvent extends EventSummary, TimeRange {
  /** Its place in the order of all events of the subject, from 0. */
  readonly number: number;
}

/** The summary alone, of an event that may have more. */
export function untimed(event: EventSummary & Partial<TimedEvent>): EventSummary {
  const { start: _start, end: _end, number: _number, ...summary } = event;
  return summary;
}

/** What decides the order of events. */
export interface EventTime {
  readonly id: string;
  readonly start: EpochMs;
  readonly end: EpochMs;
}

/** The order in which events are numbered: by start, then end, then id. */
export function compareEvents(a: EventTime, b: EventTime): number {
  return a.start - b.start || a.end - b.end || compareText(a.id, b.id);
}

/** The place in that order before all that starts at a time or later. */
export function beginningOf(time: EpochMs): EventTime {
  return { id: '', start: time, end: -Infinity as EpochMs };
}
