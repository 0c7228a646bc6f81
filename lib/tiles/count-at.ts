import type { EpochMs } from '../model/units';
import { exactly, type CountBounds } from '../time/counts-beyond';
import type { TimeRange } from '../time/time-range';
import {
  binsPerTile,
  binWidth,
  childNumber,
  stretchOfEnd,
  stretchOfStart,
  tileWidth,
  type Grid,
  type TileAddress,
} from './grid';
import { findTiles, type KnownTileset } from './read-tileset';
import { hasChild, type Tile } from './tile';
import type { TimedEvent } from './timed-event';

/** How many events of a tileset lie before an instant. */
interface Before {
  /** Those that start before it. */
  readonly starts: CountBounds;
  /** Those that end there or before. */
  readonly ends: CountBounds;
}

export interface CountAt extends Before {
  /** Those that were looked at, and the next that would tell more: none if nothing would. */
  readonly tiles: readonly Tile[];
  readonly wanted: readonly TileAddress[];
}

/**
 * Counts up to the bin that holds `t`, of the coarsest tile for which that is exact; while such a tile is not here, of the
 * finest that is. What starts, or ends, in a bin that `t` divides may lie on either side, but for events that are known one
 * by one.
 *
 *   bins     │  12  │   7  │  3 ╎   │
 *   t                           ╎        19 to 22 start before it; 20 to 21, if two of the 3 are known, one on each side
 *
 * `extent`: the time of all events. `areEndsAsked`: else only what starts is made exact.
 */
export function countAt(
  tileset: KnownTileset,
  extent: TimeRange,
  t: EpochMs,
  areEndsAsked: boolean,
): CountAt {
  const { grid, total, tileAt } = tileset;
  const all = (count: number) => ({ starts: exactly(count), ends: exactly(count) });
  if (total === 0 || t <= extent.start) return { ...all(0), tiles: [], wanted: [] };
  if (t >= extent.end) return { ...all(total), tiles: [], wanted: [] };

  const areEndsSure = ({ ends }: Before) => !areEndsAsked || isSure(ends);
  const path: Tile[] = [];
  let before: Before = { starts: { least: 0, most: total }, ends: { least: 0, most: total } };
  for (let level = 0; level <= grid.depth; level++) {
    const address = { level, index: stretchOfStart(grid, tileWidth(grid, level), t) };
    const parent = path.at(-1);
    if (parent && !hasChild(parent, childNumber(address))) break;
    const tile = tileAt(address);
    if (!tile) return { ...before, tiles: path, wanted: [address] };
    path.push(tile);
    before = countIn(grid, tile, path, t);
    if (isSure(before.starts) && areEndsSure(before)) break;
  }
  const last = path.at(-1);
  if (!last || areEndsSure(before)) return { ...before, tiles: path, wanted: [] };

  // What ends here and is at home in none of the tiles that hold `t` is at home in the ones before them.
  const width = binWidth(grid, grid.depth);
  const start = grid.origin + stretchOfStart(grid, width, t) * width;
  const around = { start, end: start + width } as TimeRange;
  const { tiles, wanted } = findTiles(tileset, around, last.level);
  const closer = countIn(grid, last, tiles, t);
  return { ...closer, tiles, wanted: isSure(closer.ends) ? [] : wanted };
}

/** By the bins of a tile that holds `t`, and the events of tiles about it. */
function countIn(grid: Grid, tile: Tile, about: readonly Tile[], t: EpochMs): Before {
  const width = binWidth(grid, tile.level);
  const bin = stretchOfStart(grid, width, t);
  const place = bin - tile.index * binsPerTile;
  const isDivided = grid.origin + bin * width !== t;
  const bounds = (
    beforeTile: number,
    counts: Uint32Array,
    isInBin: (event: TimedEvent) => boolean,
    isBefore: (event: TimedEvent) => boolean,
  ): CountBounds => {
    const upToBin = sumUpTo(counts, beforeTile, place);
    const inBin = counts[place] ?? 0;
    if (!isDivided || inBin === 0) return exactly(upToBin);
    const known = about.flatMap(({ events }) => events.filter(isInBin));
    const passed = known.filter(isBefore).length;
    return { least: upToBin + passed, most: upToBin + inBin - (known.length - passed) };
  };
  return {
    starts: bounds(
      tile.startsBefore,
      tile.starts,
      ({ start }) => stretchOfStart(grid, width, start) === bin,
      ({ start }) => start < t,
    ),
    ends: bounds(
      tile.endsBefore,
      tile.ends,
      ({ end }) => stretchOfEnd(grid, width, end) === bin,
      ({ end }) => end <= t,
    ),
  };
}

export const isSure = ({ least, most }: CountBounds): boolean => least === most;

function sumUpTo(counts: Uint32Array, from: number, place: number): number {
  let sum = from;
  for (let i = 0; i < place; i++) sum += counts[i] ?? 0;
  return sum;
}
