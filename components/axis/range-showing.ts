import type { EpochMs } from '@/lib/model/units';
import type { TimeRange } from '@/lib/time/time-range';
import { frameRange, type Fold } from '@/lib/time/time-scale';

/** Air on either side of what is shown, as a share of its length: room for a label. */
const air = 0.35;

interface Bounds {
  readonly extent: TimeRange;
  readonly folds: readonly Fold[];
  /** The shortest range that can be shown, in ms. */
  readonly minimum: number;
}

/** Given ranges, returns one that shows them all with air around, inside the extent. No ranges: the extent. */
export function rangeShowing(
  ranges: readonly TimeRange[],
  { extent, folds, minimum }: Bounds,
): TimeRange {
  if (ranges.length === 0) return extent;
  const start = Math.min(...ranges.map((range) => range.start));
  const end = Math.max(...ranges.map((range) => range.end));
  const missing = Math.max(0, minimum - (end - start)) / 2;
  const stretch = {
    start: Math.floor(start - missing) as EpochMs,
    end: Math.ceil(end + missing) as EpochMs,
  };
  const framed = frameRange(stretch, folds, air);
  return {
    start: Math.max(extent.start, framed.start) as EpochMs,
    end: Math.min(extent.end, framed.end) as EpochMs,
  };
}
