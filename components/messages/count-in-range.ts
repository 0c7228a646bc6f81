import type { EpochMs } from '@/lib/model/units';
import { eachBin, type Bins } from '@/lib/time/bins';
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
  { events, rest, ongoingAt }: Pick<TrackAnswer, 'events' | 'rest' | 'ongoingAt'>,
  extent: TimeRange,
): CountInRange {
  const from = binStartAt(rest, range.start);
  const ongoing = (from === null ? null : ongoingAt(from)) ?? 0;
  let isExact = ongoing === 0 || from === null || from >= range.start;
  let binned = 0;
  eachBin(rest, (count, binStart, binEnd) => {
    if (binEnd <= range.start || binStart >= range.end) return;
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

/** Where the bin starts that holds a moment; the first one if it is before it. null: there is none. */
function binStartAt(rest: readonly Bins[], t: EpochMs): EpochMs | null {
  const { start, width } = rest.findLast((bins) => bins.start <= t) ?? rest[0] ?? {};
  if (start === undefined || width === undefined) return null;
  const at = start + Math.max(0, Math.floor((t - start) / width)) * width;
  // The quotient was rounded, where the first is billions of years away.
  return (at > t && at > start ? at - width : at) as EpochMs;
}
