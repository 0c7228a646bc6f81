import { binsPerTile, binWidth, tileRange, type Grid } from './grid';
import type { Members, PlannedTile } from './homes';
import type { Tile } from './tile';
import type { TimedEvent } from './timed-event';

/** The events of a tileset, with their ends by themselves, ascending. */
export interface SortedMembers extends Members {
  readonly sortedEnds: Float64Array;
}

export function sortEnds(members: Members): SortedMembers {
  return { ...members, sortedEnds: members.ends.toSorted() };
}

/** Given a planned tile and the events that it holds, returns the tile with all its counts. */
export function makeTile(
  grid: Grid,
  { level, index, children, homes }: PlannedTile,
  { starts, sortedEnds }: SortedMembers,
  events: readonly TimedEvent[],
): Tile {
  const { start, end } = tileRange(grid, { level, index });
  const startsBefore = countBelow(starts, start);
  const endsBefore = countUpTo(sortedEnds, start);
  const width = binWidth(grid, level);
  const bins = { first: index * binsPerTile, count: binsPerTile };
  const started = starts.subarray(startsBefore, countBelow(starts, end));
  const ended = sortedEnds.subarray(endsBefore, countUpTo(sortedEnds, end));
  return {
    level,
    index,
    children,
    homes,
    startsBefore,
    endsBefore,
    starts: binCounts(grid, width, bins, started, countBelow),
    ends: binCounts(grid, width, bins, ended, countUpTo),
    events,
  };
}

/** Counts ascending values in bins: `first` is the place of the first bin from the origin of the grid. */
export function binCounts(
  { origin }: Grid,
  width: number,
  { first, count }: { readonly first: number; readonly count: number },
  sorted: Float64Array,
  countBefore: (sorted: Float64Array, t: number) => number,
): Uint32Array {
  const counts = new Uint32Array(count);
  let before = 0;
  for (let bin = 0; bin < count && before < sorted.length; bin++) {
    const upTo = countBefore(sorted, origin + (first + bin + 1) * width);
    counts[bin] = upTo - before;
    before = upTo;
  }
  return counts;
}

/** How many of ascending values are below `t`. */
export function countBelow(sorted: Float64Array | Uint32Array, t: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < t) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of ascending values are `t` or below. */
export function countUpTo(sorted: Float64Array, t: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= t) low = middle + 1;
    else high = middle;
  }
  return low;
}
