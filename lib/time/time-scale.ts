import type { CssPx, EpochMs } from '../model/units';
import { finestLength, justAfter } from './civil';
import { createFoldedLine, isFoldedAt } from './folded-line';
import { rangesOverlap, timeRange, type TimeRange } from './time-range';

/**
 * A stretch drawn at a fixed width whatever the zoom: 'fold' holds no event; 'compressed' is the
 * time before the story, with its own ticks.
 */
export interface Fold {
  readonly range: TimeRange;
  readonly kind: 'fold' | 'compressed';
  /** Width of the whole stretch; where only part of it is in range, that part of the width. */
  readonly px: CssPx;
}

/** A stretch of the scale in which time runs evenly. Never empty. */
export interface ScalePiece {
  readonly kind: 'open' | 'fold' | 'compressed';
  readonly range: TimeRange;
  readonly x0: CssPx;
  readonly x1: CssPx;
}

/**
 * Time to x and back, for one range drawn at one width. Immutable: to pan or zoom, make a new range.
 *
 *   time  1940 ~~~~~~~~~~ 2010 = 2021 Mar ──── Jun ===== Sep ──────────── 2022 Apr
 *   x     0    compressed  110 130    open          fold         open          width
 *
 * A fold is folded only while its stretch would otherwise be wider than its px, so that zooming out
 * makes it an open stretch again without a jump: for a range and a width there is exactly one
 * msPerPx. Where the range has no open time (it lies within folds), the folds are opened and the
 * whole scale is even.
 *
 * Laws: toTime(toPx(t)) is within 1 ms of t, or as near as doubles are · toPx and toTime are increasing · the pieces tile the
 * range and [0, width] · no fold is wider than as much open time
 */
export interface TimeScale {
  readonly range: TimeRange;
  readonly width: CssPx;
  /** Of the open pieces. */
  readonly msPerPx: number;
  /** From left to right. Folds that are not folded at this zoom belong to open pieces. */
  readonly pieces: readonly ScalePiece[];
  /** As given, in order of time; those outside the range too. */
  readonly folds: readonly Fold[];
  /** The range lies within folds, which are therefore drawn open. */
  readonly opened: boolean;
  /** Goes on outside the range, over the folds that lie there. */
  toPx(t: EpochMs): CssPx;
  toTime(x: CssPx): EpochMs;
}

/** Below this much time to a pixel, open time is too short to be worth folding the rest for. */
const leastMsPerPx = 1000;

/** `width` is above 0; the folds do not overlap, in any order. Throws otherwise. */
export function createTimeScale(range: TimeRange, width: CssPx, folds: readonly Fold[]): TimeScale {
  if (!(width > 0)) throw new RangeError(`not a width: ${width}`);
  const sorted = inOrder(folds);
  const solved = solveMsPerPx(range, width, sorted);
  const opened = solved < leastMsPerPx && sorted.some((fold) => rangesOverlap(fold.range, range));
  const msPerPx = opened ? (range.end - range.start) / width : solved;
  const lineFolds = opened ? [] : sorted;
  const line = createFoldedLine(msPerPx, lineFolds, range.start);
  const toPx = (t: EpochMs) => line.toPx(t);
  return {
    range,
    width,
    msPerPx,
    pieces: cutIntoPieces(range, width, lineFolds, msPerPx, toPx),
    folds: sorted,
    opened,
    toPx,
    toTime: (x) => Math.round(line.toTime(x)) as EpochMs,
  };
}

/**
 * The one msPerPx at which the range is `width` wide. A stretch takes min(px, its time / msPerPx),
 * so the width falls steadily as msPerPx grows. Folds give up being folded in order of how much
 * time they hold a pixel: start with all of them and drop the ones that would only magnify.
 */
function solveMsPerPx(range: TimeRange, width: CssPx, folds: readonly Fold[]): number {
  const parts = folds
    .map((fold) => {
      const span = fold.range.end - fold.range.start;
      const part = Math.min(fold.range.end, range.end) - Math.max(fold.range.start, range.start);
      return { part, px: (fold.px * part) / span, density: span / fold.px };
    })
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.density - a.density);
  let open = range.end - range.start;
  let room = width;
  for (const { part, px } of parts) {
    open -= part;
    room -= px;
  }
  for (let least = parts.pop(); least; least = parts.pop()) {
    if (room > 0 && open / room < least.density) break;
    open += least.part;
    room += least.px;
  }
  return open / room;
}

function cutIntoPieces(
  range: TimeRange,
  width: CssPx,
  folds: readonly Fold[],
  msPerPx: number,
  toPx: (t: EpochMs) => CssPx,
): ScalePiece[] {
  const pieces: ScalePiece[] = [];
  const add = (kind: ScalePiece['kind'], start: EpochMs, end: EpochMs) => {
    if (start >= end) return;
    const x0 = start === range.start ? 0 : toPx(start);
    const x1 = end === range.end ? width : toPx(end);
    pieces.push({ kind, range: { start, end }, x0, x1 });
  };
  let from = range.start;
  for (const fold of folds) {
    if (!rangesOverlap(fold.range, range) || !isFoldedAt(fold, msPerPx)) continue;
    const start = Math.max(fold.range.start, range.start) as EpochMs;
    const end = Math.min(fold.range.end, range.end) as EpochMs;
    add('open', from, start);
    add(fold.kind, start, end);
    from = end;
  }
  add('open', from, range.end);
  return pieces;
}

function inOrder(folds: readonly Fold[]): readonly Fold[] {
  const sorted = [...folds].sort((a, b) => a.range.start - b.range.start);
  sorted.forEach((fold, i) => {
    const next = sorted[i + 1];
    if (next && rangesOverlap(fold.range, next.range)) throw new Error('folds overlap');
    if (!(fold.px > 0)) throw new RangeError(`not a width: ${fold.px}`);
  });
  return sorted;
}

/**
 * The range after the content has been moved to the right by `dx`: earlier times for dx > 0. Keeps
 * msPerPx, walks over folds at their width and stops at the ends of `extent`. Inside opened folds
 * it stops at their ends too: zooming out leaves them.
 *
 * Law: a time in range is drawn dx further right by the scale of the new range, unless it stopped.
 */
export function panRange(scale: TimeScale, dx: CssPx, extent: TimeRange): TimeRange {
  if (scale.opened) {
    const bounds = overlapOf(foldsAround(scale), extent) ?? scale.range;
    const line = createFoldedLine(scale.msPerPx, [], scale.range.start);
    return window(line, -dx, scale.width, bounds);
  }
  const line = createFoldedLine(scale.msPerPx, scale.folds, scale.range.start);
  return window(line, -dx, scale.width, extent);
}

/**
 * The range after zooming by `factor` (above 1 zooms in) about the time drawn at `x`. `minimum` (in
 * ms) is the least open time across the width, or what doubles can tell apart there; nothing beyond
 * `extent` is shown. Folds keep their
 * width, so a zoom about a point in a fold widens what stands on either side of it.
 *
 * Law: the time at x is still at x, unless an end of `extent` came into view or opened folds closed.
 */
export function zoomRange(
  scale: TimeScale,
  factor: number,
  x: CssPx,
  extent: TimeRange,
  minimum: number,
): TimeRange {
  const { width } = scale;
  const anchor = scale.toTime(x);
  const least = Math.min(scale.msPerPx, Math.max(minimum, finestLength(anchor)) / width);
  const msPerPx = Math.max(scale.msPerPx / factor, least);
  if (scale.opened) {
    const bounds = overlapOf(foldsAround(scale), extent);
    const even = createFoldedLine(msPerPx, [], anchor);
    if (bounds && msPerPx * width <= bounds.end - bounds.start)
      return window(even, -x, width, bounds);
  }
  return window(createFoldedLine(msPerPx, scale.folds, anchor), -x, width, extent);
}

/**
 * The range after the folds have become `folds`, because one was opened or closed: at the zoom at
 * which the same range would be shown, shifted so that the time `at` stays where it is.
 *
 * Law: `at` is still at its x, unless an end of `extent` came into view or the range lies within folds.
 */
export function refoldRange(
  scale: TimeScale,
  folds: readonly Fold[],
  at: EpochMs,
  extent: TimeRange,
): TimeRange {
  const same = createTimeScale(scale.range, scale.width, folds);
  if (scale.opened || same.opened) return scale.range;
  const line = createFoldedLine(same.msPerPx, same.folds, at);
  return window(line, -scale.toPx(at), scale.width, extent);
}

/**
 * The range on screen during a d3-zoom gesture. `before` is the scale when the gesture began and
 * `gesture` is d3's transform since then, so that {k: 1, x: 0} gives `before.range` back. When the
 * gesture ends the caller keeps the range and resets the transform; nothing else ever stores k or x.
 */
export function rangeDuringGesture(
  before: TimeScale,
  gesture: { readonly k: number; readonly x: number },
  extent: TimeRange,
  minimum: number,
): TimeRange {
  const { k, x } = gesture;
  if (Math.abs(k - 1) < 1e-4) return x === 0 ? before.range : panRange(before, x, extent);
  return zoomRange(before, k, x / (1 - k), extent, minimum);
}

/**
 * Given a stretch to show (a chapter, a counter), returns it with `air` on either side as a part of
 * its length. The air does not reach across the edge of a fold, so that a chapter of the time before
 * the story is shown alone, its folds opened.
 */
export function frameRange(stretch: TimeRange, folds: readonly Fold[], air = 0.05): TimeRange {
  const pad = Math.max(1, Math.round((stretch.end - stretch.start) * air));
  let start = stretch.start - pad;
  let end = stretch.end + pad;
  for (const { range } of folds) {
    for (const edge of [range.start, range.end]) {
      if (edge <= stretch.start) start = Math.max(start, edge);
      if (edge >= stretch.end) end = Math.min(end, edge);
    }
  }
  return timeRange(start as EpochMs, end as EpochMs);
}

/** [from, from + width) of the line as time, shifted so that it leaves `bounds` only by being wider. */
function window(
  line: { toPx(t: number): CssPx; toTime(x: CssPx): number },
  from: CssPx,
  width: CssPx,
  bounds: TimeRange,
): TimeRange {
  const first = line.toPx(bounds.start);
  const last = line.toPx(bounds.end);
  if (last - first <= width) return bounds;
  const x = Math.min(Math.max(from, first), last - width);
  const start = x === first ? bounds.start : Math.round(line.toTime(x));
  const end = x === last - width ? bounds.end : Math.round(line.toTime(x + width));
  return timeRange(start as EpochMs, Math.max(justAfter(start), end) as EpochMs);
}

/** The folds that touch one another and the range of an opened scale, as one stretch. */
function foldsAround({ folds, range }: TimeScale): TimeRange {
  const around = folds.filter((fold) => rangesOverlap(fold.range, range));
  let { start, end } = (around[0] ?? { range }).range;
  for (const fold of around) end = fold.range.end;
  for (const fold of [...folds].reverse()) if (fold.range.end === start) start = fold.range.start;
  for (const fold of folds) if (fold.range.start === end) end = fold.range.end;
  return { start, end };
}

function overlapOf(a: TimeRange, b: TimeRange): TimeRange | null {
  return rangesOverlap(a, b)
    ? timeRange(Math.max(a.start, b.start) as EpochMs, Math.min(a.end, b.end) as EpochMs)
    : null;
}
