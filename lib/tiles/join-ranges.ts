import type { EpochMs } from '../model/units';
import type { TimeRange } from '../time/time-range';

/** Given ranges in any order, returns the parts of them within another: in order, apart, not touching. */
export function joinRanges(ranges: readonly TimeRange[], within: TimeRange): readonly TimeRange[] {
  const joined: { start: EpochMs; end: EpochMs }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const part = {
      start: Math.max(start, within.start) as EpochMs,
      end: Math.min(end, within.end) as EpochMs,
    };
    if (part.start >= part.end) continue;
    const last = joined.at(-1);
    if (last && part.start <= last.end) last.end = Math.max(last.end, part.end) as EpochMs;
    else joined.push(part);
  }
  return joined;
}
