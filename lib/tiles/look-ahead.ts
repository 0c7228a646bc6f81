import type { EpochMs } from '../model/units';
import type { TimeRange } from '../time/time-range';

/** A range that may be asked for next, at the width that a pixel would have. */
export interface Outlook {
  readonly range: TimeRange;
  readonly msPerPx: number;
}

/** Further in than this in one step is a zoom, further out too; between them is a pan. */
const zoomStep = 1.02;

/**
 * Given what is shown and what was shown before, returns what the next gesture may show: the neighbour on
 * the side to which the view moves, or the middle four times as large.
 */
export function outlooks(
  range: TimeRange,
  msPerPx: number,
  before: TimeRange | undefined,
): readonly Outlook[] {
  const length = range.end - range.start;
  const deeper: Outlook = {
    range: {
      start: (range.start + length * 0.375) as EpochMs,
      end: (range.end - length * 0.375) as EpochMs,
    },
    msPerPx: msPerPx / 4,
  };
  if (!before) return [deeper];
  const scaled = (before.end - before.start) / length;
  if (scaled > zoomStep) return [deeper];
  if (scaled < 1 / zoomStep) {
    const out = length * 1.5;
    const around = { start: (range.start - out) as EpochMs, end: (range.end + out) as EpochMs };
    return [{ range: around, msPerPx: msPerPx * 4 }];
  }
  const side = Math.sign(range.start - before.start);
  if (side === 0) return [deeper];
  const next = {
    start: (range.start + side * length) as EpochMs,
    end: (range.end + side * length) as EpochMs,
  };
  return [{ range: next, msPerPx }, deeper];
}
