import type { CssPx, EpochMs } from '../model/units';
import { civilOf, epochOf, finestLength, justAfter, msPerDay } from '../time/civil';
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

/** What one press of an arrow moves by. A shifted arrow moves `more` of them. */
interface KeyStep {
  readonly unit: 'ms' | 'day' | 'month' | 'year';
  /** Of a step, in its unit. */
  readonly count: number;
  readonly more: number;
}

/** Units that suit what is shown. */
function stepFor({ start, end }: TimeRange): KeyStep {
  const days = (end - start) / msPerDay;
  if (days < 1 / 4) {
    const count = [10, 1000, 60_000].findLast((ms) => ms * 20 <= end - start) ?? 1;
    return { unit: 'ms', count, more: 10 };
  }
  if (days <= 92) return { unit: 'day', count: 1, more: 7 };
  if (days <= 15 * 366) return { unit: 'month', count: 1, more: 6 };
  return {
    unit: 'year',
    count: 10 ** Math.max(0, Math.floor(Math.log10(days / 36_525))),
    more: 10,
  };
}

/** The start of the next unit of the calendar, or of the one before, `times` times. */
function steppedTo(t: EpochMs, { unit, count }: KeyStep, times: number): EpochMs {
  const { year, month, day } = civilOf(t);
  const at = (n: number): EpochMs => {
    if (unit === 'ms') return ((Math.floor(t / count) + n) * count) as EpochMs;
    if (unit === 'day') return epochOf(year, month, day + n);
    if (unit === 'month') return epochOf(year, month + n);
    return epochOf((Math.floor(year / count) + n) * count);
  };
  return at(times < 0 && at(0) < t ? times + 1 : times);
}

/**
 * The range after a key on a part of the brush; null for keys that mean nothing there. Arrows move an
 * end to the next day, month or year, by the length of what is shown, and the window by a tenth of
 * it; with shift more. Home and End move as far as there is.
 */
export function brushAfterKey(
  range: TimeRange,
  part: BrushPart,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  scale: TimeScale,
  minimum: number,
): TimeRange | null {
  const back = key === 'ArrowLeft' || key === 'ArrowDown' || key === 'PageDown';
  const forward = key === 'ArrowRight' || key === 'ArrowUp' || key === 'PageUp';
  const isMore = shiftKey || key.startsWith('Page');
  const sign = back ? -1 : 1;
  if (!back && !forward && key !== 'Home' && key !== 'End') return null;
  if (part === 'window') {
    if (!back && !forward) return moveBrush(range, key === 'Home' ? -1e6 : 1e6, scale);
    const px = scale.toPx(range.end) - scale.toPx(range.start);
    return moveBrush(range, sign * Math.max(isMore ? 10 : 1, isMore ? px : px / 10), scale);
  }
  if (key === 'Home') return stretchBrush(range, part, scale.range.start, scale, minimum);
  if (key === 'End') return stretchBrush(range, part, scale.range.end, scale, minimum);
  const step = stepFor(range);
  const to = steppedTo(range[part], step, sign * (isMore ? step.more : 1));
  return stretchBrush(range, part, to, scale, minimum);
}
