import type { CssPx } from '../model/units';
import { rangesOverlap, type TimeRange } from './time-range';
import { createTimeScale, panRange, type Fold, type TimeScale } from './time-scale';

/** Any width does for shares of it. */
const width: CssPx = 1000;
/** Nearer to an edge than this share of the width, a mark is cut off. */
const edge = 0.02;
/** The share of the width that is kept between what comes into view and the edge it came from. */
const context = 0.25;
/** What the rounding of a range to milliseconds can move, where it ends at the end of everything. */
const rounding: CssPx = 1;

interface Bounds {
  readonly extent: TimeRange;
  readonly folds: readonly Fold[];
}

/**
 * Given the range on screen and a stretch to be seen, as the date of an event that is opened, returns
 * the range that follows it: the same, if the stretch stands in it; else moved until it does, with
 * what happened around it, at the same zoom. Into and out of the time before the story no zoom can be
 * kept: there it is the extent.
 *
 *   range          |─────────────|
 *   stretch                           ■
 *   follows               |─────────────|
 *
 * Laws: the stretch stands in what is returned, whole or over half of the width · following again
 * changes nothing
 */
export function rangeFollowing(
  range: TimeRange,
  stretch: TimeRange,
  { extent, folds }: Bounds,
): TimeRange {
  const scale = createTimeScale(range, width, folds);
  if (standsIn(stretch, scale, edge * width)) return range;
  const { x0, x1 } = placed(stretch, scale);
  const isLater = x1 > width * (1 - edge);
  const near = context * width;
  const dx = isLater ? Math.max(width - near - x1, near - x0) : near - x0;
  const moved = panRange(scale, dx, extent);
  const there = createTimeScale(moved, width, folds);
  const isPressed = there.pieces.some(
    ({ kind, range: piece }) => kind === 'compressed' && rangesOverlap(piece, stretch),
  );
  return !isPressed && standsIn(stretch, there, -rounding) ? moved : extent;
}

const placed = ({ start, end }: TimeRange, scale: TimeScale) => ({
  x0: scale.toPx(start),
  x1: scale.toPx(end),
});

/** Whether the stretch is seen whole, `air` from the edges, or over half of the width. */
function standsIn(stretch: TimeRange, scale: TimeScale, air: CssPx): boolean {
  const { x0, x1 } = placed(stretch, scale);
  const seen = Math.min(x1, width) - Math.max(x0, 0);
  return (x0 >= air && x1 <= width - air) || seen >= width / 2;
}
