import type { EpochMs } from '../model/units';
import { msPerDay } from '../time/civil';
import type { TimeRange } from '../time/time-range';

/** How many bins a tile has, for starts and for ends. */
export const binsPerTile = 512;
/** The shortest tile is this long, in ms, or as long as numbers of its time can tell apart: bins of 2 ms. */
const shortestTile = 1024;
/** Below this, the bins of 4 ** 21 tiles could not be told apart by a double: 4 ** 21 · 512 = 2 ** 51. */
const deepestLevel = 21;
/** What tiles of a subject of a day or more are measured in: their bins are then days, divided or joined by four. */
const usualUnit = 2 * msPerDay;
/** It is 84,375 · 2 ** 11 ms: multiples of its parts take 17 bits more than those of a millisecond. */
const bitsOfUnit = 17;
/** So that they do not take more than 53: 4 ** 13 · 512 · 2 ** 17. */
const deepestUsualLevel = 13;

/**
 * A tree over all of a subject's time. Level 0 is one tile, [origin, origin + span); a tile of level L is
 * span / 4 ** L long and halves twice into four children. All boundaries of tiles and bins are exact doubles.
 * Bins of a day or less end where days do, so that days, months and years are counted exactly.
 *
 *   level 0  ├───────────────────────────────┤
 *   level 1  ├───────┼───────┼───────┼───────┤
 *   level 2  ├─┼─┼─┼─┼─┼─┼─┼─┼─┼─┼─┼─┼─┼─┼─┼─┤
 */
export interface Grid {
  readonly origin: EpochMs;
  /** In ms: a power of 4, times a millisecond or two days. */
  readonly span: number;
  /** The deepest level there can be. */
  readonly depth: number;
}

/** A tile of a tileset: `index` counts from the origin, in tiles of its level. */
export interface TileAddress {
  readonly level: number;
  readonly index: number;
}

/** Given the drawn time of all events, returns the grid in which each start and each end has a tile. */
export function gridOver({ start, end }: TimeRange): Grid {
  const farthest = Math.max(Math.abs(start), Math.abs(end), 1);
  // A double holds 53 bits: a bin is at least as wide as the gap between the numbers around it.
  const bits = Math.ceil(Math.log2(farthest)) - 52 + Math.log2(binsPerTile);
  const isUsual = end - start >= msPerDay && bits + bitsOfUnit <= Math.log2(usualUnit);
  const [unit, deepest] = isUsual ? [usualUnit, deepestUsualLevel] : [1, deepestLevel];
  const tellable = Math.ceil((isUsual ? bits + bitsOfUnit - Math.log2(usualUnit) : bits) / 2);
  const powerAbove = (length: number) =>
    Math.ceil(Math.log2(Math.max(length, 1) / unit) / 2 - 1e-9);
  for (let power = Math.max(powerAbove(end - start), powerAbove(shortestTile)); ; power++) {
    const shortest = Math.max(powerAbove(shortestTile), power - deepest, tellable);
    const step = Math.max(unit * 4 ** shortest, isUsual ? msPerDay : 0);
    const origin = Math.floor(start / step) * step;
    const span = unit * 4 ** Math.max(power, shortest);
    if (origin + span >= end)
      return { origin: origin as EpochMs, span, depth: Math.max(power, shortest) - shortest };
  }
}

/** In ms. */
export function tileWidth({ span }: Grid, level: number): number {
  return span / 4 ** level;
}

/** In ms. */
export function binWidth(grid: Grid, level: number): number {
  return tileWidth(grid, level) / binsPerTile;
}

export function tileStart(grid: Grid, { level, index }: TileAddress): EpochMs {
  return (grid.origin + index * tileWidth(grid, level)) as EpochMs;
}

/** Half-open. */
export function tileRange(grid: Grid, { level, index }: TileAddress): TimeRange {
  return {
    start: tileStart(grid, { level, index }),
    end: tileStart(grid, { level, index: index + 1 }),
  };
}

/** The coarsest level on which a bin is no longer than a pixel; the deepest if there is none. */
export function levelFor(grid: Grid, msPerPx: number): number {
  for (let level = 0; level < grid.depth; level++)
    if (binWidth(grid, level) <= msPerPx) return level;
  return grid.depth;
}

/**
 * Given a width in ms, returns which stretch of that width holds an event that starts at `t`: stretches
 * hold their start and not their end. Below 0 or beyond the last if `t` is outside the grid.
 */
export function stretchOfStart({ origin }: Grid, width: number, t: number): number {
  const index = Math.floor((t - origin) / width);
  // The difference was rounded, where the origin is billions of years away.
  if (t < origin + index * width) return index - 1;
  return t >= origin + (index + 1) * width ? index + 1 : index;
}

/** The same of an event that ends at `t`: here stretches hold their end and not their start. */
export function stretchOfEnd({ origin }: Grid, width: number, t: number): number {
  const index = Math.ceil((t - origin) / width) - 1;
  if (t <= origin + index * width) return index - 1;
  return t > origin + (index + 1) * width ? index + 1 : index;
}

/** From first to last, both included. */
export interface IndexRange {
  readonly first: number;
  readonly last: number;
}

/** The tiles of a level that overlap a range; null if it lies outside of the grid. */
export function tilesOver(grid: Grid, level: number, range: TimeRange): IndexRange | null {
  const width = tileWidth(grid, level);
  const first = Math.max(0, stretchOfStart(grid, width, range.start));
  const last = Math.min(4 ** level - 1, stretchOfEnd(grid, width, range.end));
  return first <= last ? { first, last } : null;
}

export function parentOf({ level, index }: TileAddress): TileAddress {
  return { level: level - 1, index: Math.floor(index / 4) };
}

/** Which of its parent's four children a tile is: 0 to 3. */
export function childNumber({ index }: TileAddress): number {
  return index % 4;
}
