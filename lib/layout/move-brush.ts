import type { CssPx, EpochMs } from '../model/units';
import { finestLength, justAfter } from '../time/civil';
import type { TimeRange } from '../time/time-range';
import type { TimeScale } from '../time/time-scale';

/** The parts of the brush that can be taken hold of. */
export type BrushPart = 'start' | 'end' | 'window';

/** Given the range when the hand took hold, returns it moved `dx` along the strip; it stops at the ends. */
export function moveBrush(range: TimeRange, dx: CssPx, scale: TimeScale): TimeRange {
  const x0 = scale.toPx(range.start);
  const x1 = scale.toPx(range.end);
  const by = Math.min(Math.max(dx, -x0), scale.width - x1);
  if (by === 0) return range;
  const start = scale.toTime(x0 + by);
  const isEven = scale.pieces.some(
    ({ kind, x0: from, x1: to }) =>
      kind === 'open' && Math.min(x0, x0 + by) >= from && Math.max(x1, x1 + by) <= to,
  );
  const end = isEven ? start + (range.end - range.start) : scale.toTime(x1 + by);
  return { start, end: Math.max(justAfter(start), end) as EpochMs };
}

/** One end moved to `t`, no nearer to the other than `minimum` ms, and no further than the strip. */
export function stretchBrush(
  { start, end }: TimeRange,
  part: 'start' | 'end',
  t: EpochMs,
  { range }: TimeScale,
  minimum: number,
): TimeRange {
  const least = Math.max(minimum, finestLength(part === 'start' ? end : start));
  if (part === 'start')
    return {
      start: Math.max(range.start, Math.min(t, Math.max(range.start, end - least))) as EpochMs,
      end,
    };
  return {
    start,
    end: Math.min(range.end, Math.max(t, Math.min(range.end, start + least))) as EpochMs,
  };
}

/** The range drawn from one place of the strip to another, in either direction. */
export function drawBrush(from: CssPx, to: CssPx, scale: TimeScale, minimum: number): TimeRange {
  const within = (x: CssPx) => Math.min(Math.max(x, 0), scale.width);
  const start = scale.toTime(within(Math.min(from, to)));
  const end = scale.toTime(within(Math.max(from, to)));
  return stretchBrush({ start, end }, 'end', end, scale, minimum);
}
