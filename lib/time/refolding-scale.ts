import type { EpochMs } from '../model/units';
import { justAfter } from './civil';
import { createFoldedLine } from './folded-line';
import { timeRange } from './time-range';
import { createTimeScale, type Fold, type TimeScale } from './time-scale';

/**
 * The scale on the way from one to another of the same width, whose folds differ: at `share` 0 it is
 * `from`, at 1 `to`. What is folded in one of them alone opens or closes meanwhile.
 *
 *   from      ───●──|=|──●───
 *   between   ──●──|===|──●──
 *   to        ●────────────●─
 *
 * `at` is a time that both show, the middle of what opens: it stays where it is if both have it there.
 *
 * Laws: the ends are exact · every time moves straight from its place to its place
 */
export function refoldingScale(
  from: TimeScale,
  to: TimeScale,
  at: EpochMs,
  share: number,
): TimeScale {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const between = (a: number, b: number) => a + (b - a) * share;
  const msPerPx = 1 / between(1 / from.msPerPx, 1 / to.msPerPx);
  const folds = allFolds(from, to).map((fold) => ({
    ...fold,
    px: between(widthIn(from, fold), widthIn(to, fold)),
  }));
  const line = createFoldedLine(msPerPx, folds, at);
  const x = between(from.toPx(at), to.toPx(at));
  const start = Math.round(line.toTime(-x));
  const end = Math.max(justAfter(start), Math.round(line.toTime(from.width - x)));
  return createTimeScale(timeRange(start as EpochMs, end as EpochMs), from.width, folds);
}

/** In order of time. */
function allFolds(from: TimeScale, to: TimeScale): readonly Fold[] {
  const known = new Set(from.folds.map(({ range }) => range.start));
  return [...from.folds, ...to.folds.filter(({ range }) => !known.has(range.start))].sort(
    (a, b) => a.range.start - b.range.start,
  );
}

/** How wide a fold is drawn in a scale: as a fold if it is one there, else as open time. */
function widthIn({ folds, msPerPx }: TimeScale, { range }: Fold): number {
  const open = (range.end - range.start) / msPerPx;
  const own = folds.find((fold) => fold.range.start === range.start);
  return own ? Math.min(own.px, open) : open;
}
