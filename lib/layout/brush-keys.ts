import type { EpochMs } from '../model/units';
import { civilOf, epochOf, msPerDay } from '../time/civil';
import type { TimeRange } from '../time/time-range';
import type { TimeScale } from '../time/time-scale';
import { moveBrush, stretchBrush, type BrushPart } from './move-brush';

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
