import type { Bins } from '../time/bins';
import type { CssPx, EpochMs } from '../model/units';
import type { EdtfDate } from '../time/edtf';
import type { TimeRange } from '../time/time-range';
import { eachBin } from '../time/bins';
import { createTimeScale, type TimeScale } from '../time/time-scale';

export interface OverviewEvent {
  readonly date: EdtfDate;
  /** Of its chapter: what its square is coloured by. */
  readonly hue: number;
  /** By a filter: grey, on top of its bin. */
  readonly leftOut: boolean;
}

/** Events of one hue that are known by their number alone, where they start. */
export interface OverviewCounts {
  /** null: left out. */
  readonly hue: number | null;
  readonly bins: readonly Bins[];
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
  /** Height of one event; the squares' gap is part of it. */
  readonly unit: CssPx;
  /** From the bottom up, by hue. */
  readonly stacks: readonly OverviewStack[];
}

export interface PlacedOverview {
  /** Squares while there are few enough to count, else bars. */
  readonly form: 'squares' | 'bars';
  readonly binWidth: CssPx;
  /** From left to right; none is empty. */
  readonly bins: readonly OverviewBin[];
}

export interface OverviewOptions {
  readonly binWidth: CssPx;
  /** A square and the gap above it. */
  readonly unit: CssPx;
  /** How many bins a square may stand beside its own where that is full: bars instead. */
  readonly farthest: number;
  /** No bar is lower, so that one event can be seen beside hundreds. */
  readonly leastBar: CssPx;
  /** More events are not counted one by one: bars instead. */
  readonly mostSquares: number;
  /** Width of the time before the story. */
  readonly earlierPx: CssPx;
}

export const defaultOverviewOptions: OverviewOptions = {
  binWidth: 6,
  unit: 5.4,
  farthest: 3,
  leastBar: 2,
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

/** Counts by hue (null: left out), of each bin that has any. */
type BinCounts = ReadonlyMap<number, ReadonlyMap<number | null, number>>;

/**
 * How many events there are where, for the strip below the axis: an event stands at the middle of
 * the date on which it begins, as a square. What a full bin cannot hold lies beside it, as sand
 * would; more than 200 events, or a heap that would reach too far from its date, are bars.
 *
 *              ▪
 *              ▪▪                     ▪▪
 *   ▪ ▪  ▪   ▪▪▪▪        ▪           ▪▪▪▪   eight on one day
 *   Earlier │2021  │2022   │2023
 *
 * Those of `more` are known by their number alone: each of their bins stands at its middle, or is evened out over
 * all that it reaches over, where that is more than one here.
 *
 * Laws: the counts sum to the number of events at any width · every bin lies in the width · no bin
 * is higher than `height` · a square is never lower than its unit, and stands at most `farthest`
 * bins beside its date · the order of `events` does not matter
 */
export function placeOverview(
  events: readonly OverviewEvent[],
  scale: TimeScale,
  height: CssPx,
  options = defaultOverviewOptions,
  more: readonly OverviewCounts[] = [],
): PlacedOverview {
  const { binWidth, unit, mostSquares, leastBar } = options;
  const last = Math.max(0, Math.floor(scale.width / binWidth) - 1);
  const counts = new Map<number, Map<number | null, number>>();
  let total = 0;
  const binOf = (t: number) => {
    const at = Math.floor(scale.toPx(t as EpochMs) / binWidth);
    return Math.min(Math.max(at, 0), last);
  };
  const put = (bin: number, key: number | null, count: number) => {
    const stacks = counts.get(bin) ?? new Map<number | null, number>();
    counts.set(bin, stacks.set(key, (stacks.get(key) ?? 0) + count));
    total += count;
  };
  for (const { date, hue, leftOut } of events) put(binOf(middleOf(date)), leftOut ? null : hue, 1);
  for (const { hue, bins } of more)
    eachBin(bins, (count, start, end) => {
      const [first, places] = [binOf(start), binOf(end) - binOf(start) + 1];
      if (places <= 2) return put(binOf((start + end) / 2), hue, count);
      const upTo = (place: number) => Math.floor((count * place) / places);
      for (let place = 0; place < places; place++) {
        const share = upTo(place + 1) - upTo(place);
        if (share > 0) put(first + place, hue, share);
      }
    });
  const heaped =
    total <= mostSquares ? heap(counts, Math.floor(height / unit), last, options) : null;
  if (heaped) return { form: 'squares', binWidth, bins: binsOf(heaped, binWidth, () => unit) };
  const barUnit = Math.min(unit, height / Math.max(1, ...[...counts.values()].map(sumOf)));
  const bins = binsOf(counts, binWidth, (sum) => Math.max(barUnit, leastBar / sum));
  return { form: 'bars', binWidth, bins };
}

function binsOf(
  counts: BinCounts,
  binWidth: CssPx,
  unitOf: (sum: number) => CssPx,
): readonly OverviewBin[] {
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([bin, own]) => ({ x: bin * binWidth, unit: unitOf(sumOf(own)), stacks: stacked(own) }));
}

/**
 * Every bin keeps what it can hold, `most`; the rest goes to the nearest that have room, what is
 * left out first. null: some would go too far.
 */
function heap(
  counts: BinCounts,
  most: number,
  last: number,
  { farthest }: OverviewOptions,
): BinCounts | null {
  const heaps = new Map<number, Map<number | null, number>>();
  const spilt: { readonly bin: number; readonly hue: number | null; count: number }[] = [];
  const sumAt = (bin: number) => sumOf(heaps.get(bin) ?? new Map());
  const put = (bin: number, hue: number | null, count: number) => {
    const own = heaps.get(bin) ?? new Map<number | null, number>();
    heaps.set(bin, own.set(hue, (own.get(hue) ?? 0) + count));
  };
  for (const [bin, own] of [...counts].sort(([a], [b]) => a - b))
    for (const { hue, count, from } of stacked(own)) {
      const kept = Math.min(count, Math.max(0, most - from));
      if (kept > 0) put(bin, hue, kept);
      if (kept < count) spilt.push({ bin, hue, count: count - kept });
    }
  for (const { bin, hue, count } of spilt)
    for (let i = 0; i < count; i++) {
      const near = Array.from({ length: 2 * farthest }, (_, n) => [n >> 1, n % 2] as const)
        .map(([step, isRight]) => bin + (step + 1) * (isRight ? 1 : -1))
        .filter((other) => other >= 0 && other <= last && sumAt(other) < most);
      const [first, second] = near;
      if (first === undefined) return null;
      const isTie = second !== undefined && Math.abs(second - bin) === Math.abs(first - bin);
      put(isTie && sumAt(second) < sumAt(first) ? second : first, hue, 1);
    }
  return heaps;
}

function sumOf(counts: ReadonlyMap<number | null, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
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
