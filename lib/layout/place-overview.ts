import type { CssPx } from '../model/units';
import type { EdtfDate } from '../time/edtf';
import type { TimeRange } from '../time/time-range';
import { createTimeScale, type TimeScale } from '../time/time-scale';

export interface OverviewEvent {
  readonly date: EdtfDate;
  /** Of its chapter: what its square is coloured by. */
  readonly hue: number;
  /** By a filter: grey, on top of its bin. */
  readonly leftOut: boolean;
}

/** Events of one hue in one bin. */
export interface OverviewStack {
  /** null: left out. */
  readonly hue: number | null;
  readonly count: number;
  /** How many events lie below it in its bin. */
  readonly from: number;
}

export interface OverviewBin {
  /** Left edge. */
  readonly x: CssPx;
  /** From the bottom up, by hue. */
  readonly stacks: readonly OverviewStack[];
}

export interface PlacedOverview {
  /** Squares while there are few enough to count, else bars. */
  readonly form: 'squares' | 'bars';
  /** Height of one event; the squares' gap is part of it. */
  readonly unit: CssPx;
  readonly binWidth: CssPx;
  /** From left to right; none is empty. */
  readonly bins: readonly OverviewBin[];
}

export interface OverviewOptions {
  readonly binWidth: CssPx;
  /** A square and the gap above it. */
  readonly unit: CssPx;
  /** Squares lower than this run into one another: bars instead. */
  readonly leastUnit: CssPx;
  /** More events are not counted one by one: bars instead. */
  readonly mostSquares: number;
  /** Width of the time before the story. */
  readonly earlierPx: CssPx;
}

export const defaultOverviewOptions: OverviewOptions = {
  binWidth: 6,
  unit: 5.4,
  leastUnit: 1.7,
  mostSquares: 200,
  earlierPx: 52,
};

/**
 * The scale of the overview: true time without folds, but for what lies before the story, which is
 * one narrow piece. `earlier` is null where nothing does. The width is above 0.
 */
export function overviewScale(
  extent: TimeRange,
  earlier: TimeRange | null,
  width: CssPx,
  { earlierPx } = defaultOverviewOptions,
): TimeScale {
  const px = Math.min(earlierPx, width / 6);
  return createTimeScale(
    extent,
    width,
    earlier ? [{ kind: 'compressed', range: earlier, px }] : [],
  );
}

/**
 * How many events there are where, for the strip below the axis: an event stands at the middle of
 * the date on which it begins.
 *
 *              ▪
 *              ▪▪
 *   ▪ ▪  ▪   ▪▪▪▪        ▪
 *   Earlier │2021  │2022   │2023
 *
 * Laws: the counts sum to the number of events at any width · every bin lies in the width · the
 * highest bin is no higher than `height` · the order of `events` does not matter
 */
export function placeOverview(
  events: readonly OverviewEvent[],
  scale: TimeScale,
  height: CssPx,
  { binWidth, unit, leastUnit, mostSquares } = defaultOverviewOptions,
): PlacedOverview {
  const last = Math.max(0, Math.floor(scale.width / binWidth) - 1);
  const counts = new Map<number, Map<number | null, number>>();
  for (const { date, hue, leftOut } of events) {
    const at = Math.floor(scale.toPx(middleOf(date)) / binWidth);
    const bin = Math.min(Math.max(at, 0), last);
    const stacks = counts.get(bin) ?? new Map<number | null, number>();
    const key = leftOut ? null : hue;
    counts.set(bin, stacks.set(key, (stacks.get(key) ?? 0) + 1));
  }
  const bins = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([bin, stacks]) => ({ x: bin * binWidth, stacks: stacked(stacks) }));
  const highest = Math.max(1, ...bins.map(({ stacks }) => topOf(stacks)));
  const fitting = Math.min(unit, height / highest);
  const form = events.length <= mostSquares && fitting >= leastUnit ? 'squares' : 'bars';
  return { form, unit: fitting, binWidth, bins };
}

function middleOf(date: EdtfDate): TimeRange['start'] {
  const point = date.first ?? date.last;
  if (!point) throw new Error(`open at both ends: ${date.edtf}`);
  return ((point.start + point.end) / 2) as TimeRange['start'];
}

function stacked(counts: ReadonlyMap<number | null, number>): OverviewStack[] {
  const order = (hue: number | null) => hue ?? Infinity;
  let from = 0;
  return [...counts]
    .sort(([a], [b]) => order(a) - order(b))
    .map(([hue, count]) => {
      const stack = { hue, count, from };
      from += count;
      return stack;
    });
}

function topOf(stacks: readonly OverviewStack[]): number {
  const last = stacks.at(-1);
  return last ? last.from + last.count : 0;
}

/** The window of the brush and its handles, each x being the left edge of what is drawn. */
export interface PlacedBrush {
  readonly x0: CssPx;
  readonly x1: CssPx;
  readonly startHandle: CssPx;
  readonly endHandle: CssPx;
}

/** Handles are this wide, and stand outside of a window that is narrower than `narrow`. */
const handleWidth: CssPx = 8;
const narrow: CssPx = 30;
const leastWindow: CssPx = 3;

/** Given what the axis shows, returns the brush; it never leaves the strip, nor is it ever too thin to see. */
export function placeBrush(range: TimeRange, scale: TimeScale): PlacedBrush {
  const within = (x: CssPx) => Math.min(Math.max(x, 0), scale.width);
  const from = within(scale.toPx(range.start));
  const to = within(scale.toPx(range.end));
  const spare = Math.max(0, leastWindow - (to - from)) / 2;
  const x0 = Math.min(Math.max(0, from - spare), scale.width - leastWindow);
  const x1 = Math.max(Math.min(scale.width, to + spare), x0 + leastWindow);
  const isNarrow = x1 - x0 < narrow;
  return {
    x0,
    x1,
    startHandle: x0 - (isNarrow ? handleWidth : handleWidth / 2),
    endHandle: x1 - (isNarrow ? 0 : handleWidth / 2),
  };
}
