import type { CssPx, EpochMs } from '../model/units';
import type { TimeRange } from './time-range';

/** A stretch that takes a fixed width however far one has zoomed in. */
export interface FixedStretch {
  readonly range: TimeRange;
  readonly px: CssPx;
}

/**
 * The endless line of time at one zoom, with its fixed stretches folded.
 *
 *   time   ──────────────|===== 34 months =====|──────────
 *   line   ──────────────|>40 px<|──────────
 *
 * Both ways strictly increasing and continuous.
 */
export interface FoldedLine {
  toPx(t: number): CssPx;
  /** Not rounded to whole milliseconds. */
  toTime(x: CssPx): number;
}

/** A stretch is folded only while that makes it narrower: nothing is ever drawn larger by folding. */
export function isFoldedAt(stretch: FixedStretch, msPerPx: number): boolean {
  return stretch.range.end - stretch.range.start > stretch.px * msPerPx;
}

/** A folded stretch and where its left edge is. */
interface Crease extends FixedStretch {
  readonly x: CssPx;
}

/** Given stretches in order of time that do not overlap, returns the line on which `origin` is at 0. */
export function createFoldedLine(
  msPerPx: number,
  stretches: readonly FixedStretch[],
  origin: EpochMs,
): FoldedLine {
  const creases = creasesAround(
    origin,
    stretches.filter((stretch) => isFoldedAt(stretch, msPerPx)),
    msPerPx,
  );
  // What lies between the same creases as the origin is reckoned from it: from a crease millions of
  // years away doubles would lose the milliseconds.
  const before = lastAtMost(creases, ({ range }) => range.start, origin);
  const after = creases.find(({ range }) => range.start > origin);
  const isBeside = !before || before.range.end <= origin;
  const from = before?.range.end ?? -Infinity;
  const to = after?.range.start ?? Infinity;
  const fromX = before ? before.x + before.px : -Infinity;
  const toX = after?.x ?? Infinity;
  return {
    toPx: (t) => {
      if (isBeside && t >= from && t <= to) return (t - origin) / msPerPx;
      const crease = lastAtMost(creases, ({ range }) => range.start, t) ?? creases[0];
      if (!crease) return (t - origin) / msPerPx;
      const { range, px, x } = crease;
      if (t <= range.start) return x + (t - range.start) / msPerPx;
      if (t >= range.end) return x + px + (t - range.end) / msPerPx;
      return x + ((t - range.start) / (range.end - range.start)) * px;
    },
    toTime: (at) => {
      if (isBeside && at >= fromX && at <= toX) return origin + at * msPerPx;
      const crease = lastAtMost(creases, ({ x }) => x, at) ?? creases[0];
      if (!crease) return origin + at * msPerPx;
      const { range, px, x } = crease;
      if (at <= x) return range.start + (at - x) * msPerPx;
      if (at >= x + px) return range.end + (at - x - px) * msPerPx;
      return range.start + ((at - x) / px) * (range.end - range.start);
    },
  };
}

/** Counts outward from the origin, so that rounding is finest about it. */
function creasesAround(
  origin: EpochMs,
  folded: readonly FixedStretch[],
  msPerPx: number,
): readonly Crease[] {
  const after: Crease[] = [];
  let from = { t: origin, x: 0 };
  let upTo = from;
  for (const stretch of folded) {
    const { range, px } = stretch;
    if (range.end <= origin) continue;
    const holdsOrigin = range.start < origin;
    const x = holdsOrigin
      ? -((origin - range.start) / (range.end - range.start)) * px
      : from.x + (range.start - from.t) / msPerPx;
    after.push({ ...stretch, x });
    from = { t: range.end, x: x + px };
    if (holdsOrigin) upTo = { t: range.start, x };
  }
  const before: Crease[] = [];
  for (const stretch of folded.toReversed()) {
    const { range, px } = stretch;
    if (range.end > origin) continue;
    const x = upTo.x - (upTo.t - range.end) / msPerPx - px;
    before.push({ ...stretch, x });
    upTo = { t: range.start, x };
  }
  return [...before.reverse(), ...after];
}

/** The last whose value, which increases, is at most `limit`. */
function lastAtMost<T>(
  sorted: readonly T[],
  valueOf: (of: T) => number,
  limit: number,
): T | undefined {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const each = sorted[middle];
    if (each !== undefined && valueOf(each) <= limit) from = middle + 1;
    else to = middle;
  }
  return sorted[from - 1];
}
