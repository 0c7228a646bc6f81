import type { HeadButton } from '@/lib/layout/place-head';
import { foldMonth } from '@/lib/time/folds';
import { rangesOverlap, type TimeRange } from '@/lib/time/time-range';
import type { Fold, TimeScale } from '@/lib/time/time-scale';
import { headHeight } from './axis-frame';
import type { Stop } from './move-stop';

/** A fold in view, or a stretch that was unfolded, and the button on it. */
export interface FoldStop extends Stop, HeadButton {
  readonly month: string;
  readonly silence: TimeRange;
}

/** The target of a button, in CSS px; nearer to the edge it would be cut off. */
export const foldButtonTarget = 24;

/** From left to right. A stretch that this zoom shows in full anyway has no button. */
export function foldStopsOf(scale: TimeScale, silences: readonly Fold[]): readonly FoldStop[] {
  const drawn = new Set(scale.folds.map(foldMonth));
  return silences.flatMap((silence) => {
    const month = foldMonth(silence);
    const isFolded = drawn.has(month);
    const isCreased = scale.pieces.some(
      ({ kind, range }) => kind === 'fold' && rangesOverlap(range, silence.range),
    );
    if (!rangesOverlap(silence.range, scale.range) || (isFolded && !isCreased)) return [];
    const x0 = Math.max(0, scale.toPx(silence.range.start));
    const x1 = Math.min(scale.width, scale.toPx(silence.range.end));
    if (!isFolded && x1 - x0 < silence.px) return [];
    const x = Math.min(
      Math.max((x0 + x1) / 2, foldButtonTarget / 2),
      scale.width - foldButtonTarget / 2,
    );
    return [
      { stop: `fold:${month}`, x, stretch: { x0, x1 }, month, isFolded, silence: silence.range },
    ];
  });
}

/** Centre of a button: an unfolded stretch has ticks below, where a fold has none. */
export const foldButtonY = (isFolded: boolean) => (isFolded ? headHeight - 11 : 13);
