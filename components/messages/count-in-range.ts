import { eachBin } from '@/lib/time/bins';
import type { TimeRange } from '@/lib/time/time-range';
import { boundsOf, edtf } from '@/lib/time/edtf';
import type { TrackAnswer } from '@/lib/tiles/event-store';

/** How many of some events lie in a range, whole or in part. */
export function lieIn({ start, end }: TimeRange, events: readonly { date: string }[]): number {
  return events.filter(({ date }) => {
    const bounds = boundsOf(edtf(date));
    return (bounds.start ?? -Infinity) < end && (bounds.end ?? Infinity) > start;
  }).length;
}

export interface CountInRange {
  readonly count: number;
  /** Whether no bin reaches beyond the range: else its events are taken as spread evenly over it. */
  readonly isExact: boolean;
}

/** How many events of an answer lie in the range it is about. `extent`: from the first event to the last. */
export function countInRange(
  range: TimeRange,
  { events, rest, ongoing }: Pick<TrackAnswer, 'events' | 'rest' | 'ongoing'>,
  extent: TimeRange,
): CountInRange {
  const from = rest[0]?.start ?? range.start;
  let isExact = ongoing === 0 || from >= range.start;
  let binned = 0;
  eachBin(rest, (count, binStart, binEnd) => {
    const start = Math.max(binStart, extent.start);
    const end = Math.min(binEnd, extent.end);
    const isWithin = start >= range.start && end <= range.end;
    const inRange = Math.min(end, range.end) - Math.max(start, range.start);
    const share = isWithin ? 1 : Math.max(0, inRange / (end - start));
    if (!isWithin) isExact = false;
    binned += count * share;
  });
  return { count: lieIn(range, events) + ongoing + Math.round(binned), isExact };
}
