import type { CssPx, EpochMs } from '../model/units';
import type { Bins } from '../time/bins';
import { civilOf, epochOf, msPerDay } from '../time/civil';
import { isFoldedAt } from '../time/folded-line';
import type { TimeRange } from '../time/time-range';
import type { ScalePiece, TimeScale } from '../time/time-scale';
import type { Span } from './span';

/** How long the bins of a ridge are: so many units each, counted from the year 0 or from 1970. */
export interface BinStep {
  readonly unit: 'ms' | 'month' | 'year';
  readonly count: number;
  /** The shortest that a bin ever is, in ms. */
  readonly least: number;
}

export interface GridBin extends Span {
  readonly range: TimeRange;
  /** What of the scale it lies in: in a fold no event is looked for. */
  readonly kind: ScalePiece['kind'];
  /** Of how many bins of the grid it has the place: above 1 where less is known than could be drawn. */
  readonly places: number;
}

/** Bins that tile the time in view and go on to the end of the bins at its edges. From left to right. */
export interface RidgeGrid {
  readonly bins: readonly GridBin[];
  /** Of open time. */
  readonly step: BinStep;
  /** Of the time before the story. null: none of it is in view. */
  readonly earlierStep: BinStep | null;
}

/** No bin is narrower, unless the stretch that holds it is (LOOK 6). */
const leastBinWidth: CssPx = 6;

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const even = (unit: number, counts: readonly number[]): BinStep[] =>
  counts.map((count) => ({ unit: 'ms', count: count * unit, least: count * unit }));
const months = (counts: readonly number[]): BinStep[] =>
  counts.map((count) => ({ unit: 'month', count, least: (count * 30 - 2) * msPerDay }));
const years = (count: number): BinStep => ({ unit: 'year', count, least: count * 365 * msPerDay });

/** From fine to coarse. */
const binSteps: readonly BinStep[] = [
  ...even(1, [1, 2, 5, 10, 20, 50, 100, 200, 500]),
  ...even(second, [1, 2, 5, 10, 15, 30]),
  ...even(minute, [1, 2, 5, 10, 15, 30]),
  ...even(hour, [1, 2, 3, 6, 12]),
  ...even(msPerDay, [1, 2, 5, 10]),
  ...months([1, 2, 3, 6]),
  ...Array.from({ length: 11 }, (_, power) =>
    [1, 2, 5].map((digit) => years(digit * 10 ** power)),
  ).flat(),
];

/** A width of exactly the least is wide enough, though it was reckoned with rounded numbers. */
const slack = 1e-6;

/** Parts of a day that stretches of tiles divide, from fine to coarse: 1 min 24.375 s … 45 min, 90 min, 3 h, 6 h, 12 h. */
const halvedDays: readonly BinStep[] = Array.from({ length: 10 }, (_, i) => i + 1)
  .flatMap((halvings) => even(msPerDay / 2 ** halvings, [1]))
  .reverse();

/**
 * The shortest step of which no bin is narrower than 6 px, nor shorter than `finest` ms. `stretch`: events are
 * counted in stretches of so many ms, which are to end where bins do; 0: they are not.
 */
export function binStepAt(msPerPx: number, finest = 0, stretch = 0): BinStep {
  const least = Math.max(leastBinWidth * msPerPx * (1 - slack), finest);
  const fits = ({ least: length }: BinStep) => length >= least;
  const halved = stretch > 0 && msPerDay % stretch === 0 && halvedDays.find(fits);
  return halved || (binSteps.find(fits) ?? years(10 ** 11));
}

/** A stretch of even time. */
interface Segment {
  readonly start: number;
  readonly end: number;
  readonly msPerPx: number;
  readonly kind: ScalePiece['kind'];
}

/**
 * The bins of all ridges at a scale. They are counted in time, so that they move with it: panning
 * changes none but those at the edges. Where one would cross the edge of a fold it is cut, and joins
 * its neighbour if it is then too narrow.
 *
 *   │▂▂│▅▅│▇▇│▃▃▃│≈≈ fold ≈≈│▂▂▂│▃▃│▁▁│
 *
 * Where dates are told to `finest` ms, shorter bins would be empty but for the first of them. `stretch` as
 * binStepAt has it.
 */
export function ridgeGrid(scale: TimeScale, finest = 0, stretch = 0): RidgeGrid {
  const { range, msPerPx } = scale;
  const segments = segmentsOf(scale);
  const bins = segments.flatMap((segment) => {
    const edges = edgesOf(segment, range, finest, stretch);
    return edges.slice(1).map((end, i): GridBin => {
      const start = edges[i] ?? end;
      return {
        range: { start: start as EpochMs, end: end as EpochMs },
        x0: scale.toPx(start as EpochMs),
        x1: scale.toPx(end as EpochMs),
        kind: segment.kind,
        places: 1,
      };
    });
  });
  const earlier = segments.find(({ kind }) => kind === 'compressed');
  return {
    bins,
    step: binStepAt(msPerPx, finest, stretch),
    earlierStep: earlier ? binStepAt(earlier.msPerPx, finest, stretch) : null,
  };
}

/** Those that the range overlaps. */
function segmentsOf({ range, msPerPx, folds, opened }: TimeScale): readonly Segment[] {
  const segments: Segment[] = [];
  const add = (segment: Segment) => {
    if (segment.start < range.end && segment.end > range.start) segments.push(segment);
  };
  let from = -Infinity;
  for (const fold of folds) {
    if (opened || !isFoldedAt(fold, msPerPx)) continue;
    const { kind, px } = fold;
    const { start, end } = fold.range;
    if (start > from) add({ start: from, end: start, msPerPx, kind: 'open' });
    add({ start, end, msPerPx: (end - start) / px, kind });
    from = end;
  }
  add({ start: from, end: Infinity, msPerPx, kind: 'open' });
  return segments;
}

/** Where the bins of a segment start and the last one ends, as far as they are in range. */
function edgesOf(
  { start, end, msPerPx }: Segment,
  range: TimeRange,
  finest: number,
  stretch: number,
): readonly number[] {
  const step = binStepAt(msPerPx, finest, stretch);
  const least = leastBinWidth * msPerPx * (1 - slack);
  const first = Math.max(start, range.start);
  const last = Math.min(end, range.end);
  const edges: number[] = [];
  let index = indexOf(step, first);
  while (edgeOf(step, index) > first || end - edgeOf(step, index) < least) index--;
  for (; ; index++) {
    const edge = edgeOf(step, index);
    if (edge <= start || edge - start < least) {
      if (edges.length === 0) edges.push(start);
    } else if (edge >= end || end - edge < least) {
      edges.push(end);
      break;
    } else {
      edges.push(edge);
      if (edge >= last) break;
    }
  }
  // The first edge may lie one bin before the range, where a narrow one has joined its neighbour.
  while (edges.length > 2 && (edges[1] ?? Infinity) <= first) edges.shift();
  return edges;
}

function edgeOf({ unit, count }: BinStep, index: number): number {
  if (unit === 'ms') return index * count;
  return unit === 'month' ? epochOf(0, index * count + 1) : epochOf(index * count);
}

function indexOf({ unit, count }: BinStep, t: number): number {
  if (unit === 'ms') return Math.floor(t / count);
  const { year, month } = civilOf(t as EpochMs);
  return Math.floor((unit === 'month' ? year * 12 + month - 1 : year) / count);
}

/** The bin that holds an instant; -1 before the first, their number after the last. */
export function binAt({ bins }: RidgeGrid, t: number): number {
  const end = bins.at(-1)?.range.end ?? -Infinity;
  return t >= end ? bins.length : startsUpTo(bins, t) - 1;
}

/**
 * The bins of a track of which some events are known by their number alone: each edge lies where one of its
 * `stretches` ends, so that a bin holds whole ones, and counts all that starts in its range. What is known by
 * longer stretches than the bins of the grid has longer bins. They go no farther than what is counted: the time
 * beyond it belongs to no bin, where there may be `earlier` or `later` events.
 *
 *   grid       │    │    │    │    │    │    │
 *   stretches    │ │ │ │ │ │       │       │ │
 *   bins         │   │   │ │       │       │
 *
 * An edge in a stretch of no events stays; else it goes back to the start of the stretch, as what is dated by days
 * starts where a bin does; but the last goes on to its end, so that all in view has a bin, and that of a fold, in which
 * nothing starts.
 */
export function wholeBins(
  grid: RidgeGrid,
  scale: TimeScale,
  stretches: readonly Bins[],
  { earlier, later }: { readonly earlier: boolean; readonly later: boolean },
): RidgeGrid {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return grid;
  const from = first.start;
  const to = endOf(last);
  const inside = (t: number) =>
    Math.max(earlier ? from : -Infinity, Math.min(t, later ? to : Infinity));
  const bins: GridBin[] = [];
  let at = 0;
  let start = -Infinity;
  let places = 0;
  /** At or before `t`; at or after it, going forward. */
  const wholeEdge = (t: number, isForward: boolean): number => {
    while (at < stretches.length - 1 && endOf(stretches[at] ?? last) <= t) at++;
    const { start: zero, width, counts } = stretches[at] ?? last;
    if (t < zero || t >= zero + width * counts.length) return inside(t);
    const floor = Math.floor((t - zero) / width);
    // The difference was rounded, where the first is billions of years away.
    const bin = zero + floor * width > t ? floor - 1 : floor;
    const edge = zero + bin * width;
    if (edge === t || counts[bin] === 0) return t;
    return isForward ? zero + (bin + 1) * width : edge;
  };
  grid.bins.forEach(({ range, kind }, i) => {
    if (i === 0) start = wholeEdge(range.start, kind === 'fold');
    const { kind: next = 'fold' } = grid.bins[i + 1] ?? {};
    const end = wholeEdge(range.end, next === 'fold');
    places++;
    if (end <= start) return;
    const own = { start: start as EpochMs, end: end as EpochMs };
    bins.push({ range: own, x0: scale.toPx(own.start), x1: scale.toPx(own.end), kind, places });
    start = end;
    places = 0;
  });
  return { ...grid, bins };
}

function endOf({ start, width, counts }: Bins): number {
  return start + width * counts.length;
}

/** How many bins start at an instant or before. */
function startsUpTo(bins: readonly GridBin[], t: number): number {
  let from = 0;
  let to = bins.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((bins[middle]?.range.start ?? Infinity) <= t) from = middle + 1;
    else to = middle;
  }
  return from;
}
