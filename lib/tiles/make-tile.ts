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
  return {
    level,
    index,
    children,
    homes,
    startsBefore,
    endsBefore,
    starts: binCounts(
      grid,
      level,
      index,
      starts.subarray(startsBefore, countBelow(starts, end)),
      countBelow,
    ),
    ends: binCounts(
      grid,
      level,
      index,
      sortedEnds.subarray(endsBefore, countUpTo(sortedEnds, end)),
      countUpTo,
    ),
    events,
  };
}

type Count = (sorted: Float64Array, t: number) => number;

function binCounts(
  grid: Grid,
  level: number,
  index: number,
  sorted: Float64Array,
  countBefore: Count,
): Uint32Array {
  const counts = new Uint32Array(binsPerTile);
  const width = binWidth(grid, level);
  const zero = index * binsPerTile;
  let before = 0;
  for (let bin = 0; bin < binsPerTile && before < sorted.length; bin++) {
    const upTo = countBefore(sorted, grid.origin + (zero + bin + 1) * width);
    counts[bin] = upTo - before;
    before = upTo;
  }
  return counts;
}

/** How many of ascending values are below `t`. */
export function countBelow(sorted: Float64Array, t: number): number {
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
