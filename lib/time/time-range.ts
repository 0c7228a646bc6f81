import type { EpochMs } from '../model/units';

/** Half-open: `start` belongs to the range, `end` does not. Always start < end. */
export interface TimeRange {
  readonly start: EpochMs;
  readonly end: EpochMs;
}

/** Throws unless start < end. */
export function timeRange(start: EpochMs, end: EpochMs): TimeRange {
  if (!(start < end)) throw new RangeError(`not a range: ${start} to ${end}`);
  return { start, end };
}

/** Touching is not overlapping: [1, 2) and [2, 3) share nothing. */
export function rangesOverlap(a: TimeRange, b: TimeRange): boolean {
  return a.start < b.end && b.start < a.end;
}
