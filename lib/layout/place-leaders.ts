import type { CssPx } from '../model/units';
import { singlesByRank } from './choose-labels';
import { takenLanes, type FilledLanes, type LabelledMark, type TrackView } from './fill-lanes';
import { widthOf, type PlacedLabel } from './label-places';
import type { LayoutOptions } from './layout-options';
import type { SizedMark } from './sized-mark';
import { joinSpans, spanOf, spansTouch, type Span } from './span';

export interface Point {
  readonly x: CssPx;
  readonly y: CssPx;
}

/** A line with one elbow from a mark to its label, which stands in the lane above. */
export interface Leader {
  /** Of the label. */
  readonly lane: number;
  /** Centre line of the label, from the top of the track. */
  readonly y: CssPx;
  /** From the mark, round the elbow, to the label. */
  readonly points: readonly [Point, Point, Point];
}

export interface LedLabel {
  readonly label: PlacedLabel;
  readonly leader: Leader;
}

/** Between a mark's centre line and where a line above it begins; the same below a label. */
const clearOfMark: CssPx = 8;
/** How far into a long bar, from its end, a line rises; half of a short one. */
const alongBar: CssPx = 8;
/** The shortest run of a line along x. */
const leastRun: CssPx = 6;
/** Between the end of a line and its label, and how much of a label stands before a line below it. */
const beforeLabel: CssPx = 3;

/** A label in the lane above, with the room that it and its line take in either lane. */
interface Way {
  readonly label: PlacedLabel;
  readonly above: Span;
  readonly beside: Span;
  readonly points: Leader['points'];
}

/**
 * Labels for the single marks that found none, each at the end of a line (LOOK 6.5): up and across,
 * or across and up where only that is free.
 *
 *   ┌ Title        ● Another   Title
 *   ●              ●───────────┘
 *
 * A run along x is at most `leaderReach`. Highest rank first. None in a fold or in compressed time, where marks stand too
 * close.
 *
 * Laws: neither line nor label touches any mark, label, counter or chip · a label stays in the plot ·
 * panned within open time, what stays moves by as much.
 */
export function placeLeaders(
  view: TrackView,
  filled: FilledLanes,
  laneCount: number,
  yOf: (lane: number) => CssPx,
): ReadonlyMap<SizedMark, LedLabel> {
  const { options } = view;
  const led = new Map<SizedMark, LedLabel>();
  const [lane, last] = [laneCount - 2, laneCount - 1];
  if (lane < 0) return led;
  const [above = [], beside = []] = takenLanes(filled, laneCount).slice(lane);
  if (lane === 0) above.push(...view.chips);
  for (const mark of singlesByRank(filled).flatMap((group) => group.marks)) {
    const others = beside.filter((span) => span !== mark.box);
    const isFree = (way: Way) =>
      above.every((span) => !spansTouch(span, way.above, options.air)) &&
      others.every((span) => !spansTouch(span, way.beside, options.air));
    const way = waysOf(mark, view, above, [yOf(lane), yOf(last)]).find(isFree);
    if (!way) continue;
    above.push(way.above);
    beside.push(way.beside);
    led.set(mark, { label: way.label, leader: { lane, y: yOf(lane), points: way.points } });
  }
  return led;
}

/** From a mark straight up to the label over it; null where the label stands beside its mark, or on it. */
export function leaderOver(
  { mark, lane, isOver }: LabelledMark,
  yOf: (lane: number) => CssPx,
): Leader | null {
  if (!isOver) return null;
  const [upper, lower] = [yOf(lane - 1), yOf(lane)];
  const at = (y: CssPx): Point => ({ x: mark.sign, y });
  const points = [
    at(lower - clearOfMark),
    at((upper + lower) / 2),
    at(upper + clearOfMark),
  ] as const;
  return { lane: lane - 1, y: upper, points };
}

/** The ways that stay in the plot and in open time, best first. */
function waysOf(
  mark: SizedMark,
  { width, open, detailed, options }: TrackView,
  above: readonly Span[],
  [upper, lower]: readonly [CssPx, CssPx],
): readonly Way[] {
  const ways: Way[] = [];
  const isWithin = ({ above: { x0, x1 }, points }: Way) => {
    const xs = points.map(({ x }) => x);
    const run = { x0: Math.min(...xs), x1: Math.max(...xs) };
    const isOpen = open.some((piece) => piece.x0 <= run.x0 && run.x1 <= piece.x1);
    return x0 >= 0 && x1 <= width && isOpen;
  };
  const sides = mark.event.side === 'left' ? ([-1, 1] as const) : ([1, -1] as const);
  const details = detailed && mark.event.detailWidth > 0 ? [true, false] : [false];
  for (const withDetail of details) {
    const labelWidth = widthOf(mark, withDetail, options);
    for (const side of sides) {
      const end = side > 0 ? mark.x1 : mark.x0;
      const foot = end - side * Math.min(alongBar, (mark.x1 - mark.x0) / 2);
      ways.push(wayOver(foot, side, { labelWidth, withDetail, upper, lower }));
    }
    for (const side of sides)
      for (const x of runsBeside(mark, side, above, options))
        ways.push(wayBeside(mark, x, side, { labelWidth, withDetail, upper, lower }));
  }
  return ways.filter(isWithin);
}

interface LabelAbove {
  readonly labelWidth: CssPx;
  readonly withDetail: boolean;
  readonly upper: CssPx;
  readonly lower: CssPx;
}

function wayOver(
  foot: CssPx,
  side: 1 | -1,
  { labelWidth, withDetail, upper, lower }: LabelAbove,
): Way {
  const x = foot + side * (leastRun + beforeLabel);
  return {
    label: { x, anchor: side > 0 ? 'start' : 'end', withDetail, inside: false },
    above: spanOf(foot, x + side * labelWidth),
    beside: spanOf(foot, foot),
    points: [
      { x: foot, y: lower - clearOfMark },
      { x: foot, y: upper },
      { x: foot + side * leastRun, y: upper },
    ],
  };
}

/** `x`: of the elbow. */
function wayBeside(
  { box }: SizedMark,
  x: CssPx,
  side: 1 | -1,
  { labelWidth, withDetail, upper, lower }: LabelAbove,
): Way {
  const from = side > 0 ? box.x1 : box.x0;
  const labelX = x - side * beforeLabel;
  return {
    label: { x: labelX, anchor: side > 0 ? 'start' : 'end', withDetail, inside: false },
    above: joinSpans(spanOf(labelX, labelX + side * labelWidth), spanOf(x, x)),
    beside: spanOf(from, x),
    points: [
      { x: from, y: lower },
      { x, y: lower },
      { x, y: upper + clearOfMark },
    ],
  };
}

/** Where an elbow beside the mark could stand: as near as can be, or just clear of what is above. */
function runsBeside(
  { box }: SizedMark,
  side: 1 | -1,
  above: readonly Span[],
  { air, leaderReach }: LayoutOptions,
): readonly CssPx[] {
  const from = side > 0 ? box.x1 : box.x0;
  const clear = above.map((span) => (side > 0 ? span.x1 : span.x0) + side * (air + beforeLabel));
  return [from + side * leastRun, ...clear]
    .filter((x) => (x - from) * side >= leastRun && (x - from) * side <= leaderReach)
    .sort((a, b) => (a - b) * side);
}
