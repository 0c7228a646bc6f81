import type { EpochMs } from '../model/units';
import { rangesOverlap, type TimeRange } from '../time/time-range';
import type { Bins } from '../time/bins';
import {
  binsPerTile,
  binWidth,
  childNumber,
  levelFor,
  parentOf,
  stretchOfEnd,
  stretchOfStart,
  tileRange,
  tilesOver,
  type Grid,
  type TileAddress,
} from './grid';
import { hasChild, isFull, type Tile } from './tile';
import type { TimedEvent } from './timed-event';

/** A tileset as far as it is here. */
export interface KnownTileset {
  readonly grid: Grid;
  /** How many events it has. */
  readonly total: number;
  /** undefined: not here yet. Asked only for tiles that exist. */
  tileAt(address: TileAddress): Tile | undefined;
}

/** A stretch of bins of equal width, with the counts of all events that start there. */
interface Stretch {
  readonly start: number;
  readonly width: number;
  readonly counts: Uint32Array;
  /** `counted` by a tile; or all events that start there are `known`, and counted one by one. */
  readonly from: 'counted' | 'known';
}

/** What the tiles that are here say of a range. */
export interface TilesetReading {
  /** As in FoundTiles. */
  readonly tiles: readonly Tile[];
  readonly wanted: readonly TileAddress[];
  /** From where to where events are counted: the range out to whole bins; null if it lies outside of the grid. */
  readonly counted: TimeRange | null;
  /** Events that start before `counted`, and events that end there or before. */
  readonly startsBefore: number;
  readonly endsBefore: number;
  readonly stretches: readonly Stretch[];
  readonly total: number;
}

/** No more tiles of one level are read than this: 8,192 px of bins that are a quarter of a pixel wide. */
const mostTiles = 64;

/** Where a tile is that could exist: `unknown` below one that is not here. */
type Place = Tile | 'wanted' | 'absent' | 'unknown';

/** The level that is read for a range. */
export function levelToRead(grid: Grid, range: TimeRange, msPerPx: number): number {
  let level = levelFor(grid, msPerPx);
  while (level > 0) {
    const over = tilesOver(grid, level, range);
    if (!over || over.last - over.first < mostTiles) break;
    level--;
  }
  return level;
}

/** The tiles of a range that are here, and those that are not. */
export interface FoundTiles {
  /** Tiles of the range, and the one before them, of each level: coarse ones first. */
  readonly tiles: readonly Tile[];
  /** Tiles that are not here, coarse ones first; what is below them is not known to exist. */
  readonly wanted: readonly TileAddress[];
  /** By level, then index. */
  readonly places: readonly ReadonlyMap<number, Place>[];
}

/** Looks for the tiles of a range down to a level. */
export function findTiles(
  { grid, total, tileAt }: KnownTileset,
  range: TimeRange,
  deepest: number,
): FoundTiles {
  const tiles: Tile[] = [];
  const wanted: TileAddress[] = [];
  const places: Map<number, Place>[] = [];

  const placeOf = (address: TileAddress): Place => {
    if (address.level > 0) {
      const parent = places[address.level - 1]?.get(parentOf(address).index) ?? 'unknown';
      if (parent === 'absent') return 'absent';
      if (typeof parent === 'string') return 'unknown';
      if (!hasChild(parent, childNumber(address))) return 'absent';
    }
    return tileAt(address) ?? 'wanted';
  };

  for (let level = 0; level <= deepest; level++) {
    const over = tilesOver(grid, level, range);
    if (!over || total === 0) break;
    const onLevel = new Map<number, Place>();
    places.push(onLevel);
    for (let index = Math.max(0, over.first - 1); index <= over.last; index++) {
      const place = placeOf({ level, index });
      onLevel.set(index, place);
      if (place === 'wanted') wanted.push({ level, index });
      else if (typeof place !== 'string') tiles.push(place);
    }
  }
  return { tiles, wanted, places };
}

/**
 * Reads a range from the tiles that are here. Numbers are exact at once: where a tile is still to come, the
 * bins of the one above it count in its place, and before any has come, one bin holds all.
 */
export function readTileset(
  tileset: KnownTileset,
  range: TimeRange,
  msPerPx: number,
): TilesetReading {
  const { grid, total } = tileset;
  const deepest = levelToRead(grid, range, msPerPx);
  const { tiles, wanted, places: levels } = findTiles(tileset, range, deepest);

  const none = { tiles, wanted, startsBefore: 0, endsBefore: 0, total };
  const root = levels[0]?.get(0);
  if (!tilesOver(grid, 0, range) || total === 0) {
    const before = range.start > grid.origin ? total : 0;
    return { ...none, startsBefore: before, endsBefore: before, counted: null, stretches: [] };
  }
  if (root === undefined || typeof root === 'string') {
    const all: Stretch = {
      start: grid.origin,
      width: grid.span,
      counts: Uint32Array.of(total),
      from: 'counted',
    };
    return { ...none, counted: tileRange(grid, { level: 0, index: 0 }), stretches: [all] };
  }

  /** Whether all events that start in a tile, if it has no children there, are in it and those above. */
  const knowsStarts = (tile: Tile): boolean => {
    let { level, index } = tile;
    for (; level >= 0; level--, index = Math.floor(index / 4)) {
      const place = levels[level]?.get(index);
      if (place === undefined || typeof place === 'string' || !isFull(place)) return false;
    }
    return true;
  };
  /** The same of those that end there: they may be at home in the tiles before. */
  const knowsEnds = (tile: Tile): boolean => {
    let { level, index } = tile;
    for (; level >= 0; level--, index = Math.floor(index / 4)) {
      const place = index === 0 ? 'absent' : levels[level]?.get(index - 1);
      if (place === undefined || place === 'wanted' || place === 'unknown') return false;
      if (place !== 'absent' && !isFull(place)) return false;
    }
    return true;
  };

  const stretches: Stretch[] = [];
  let [startsBefore, endsBefore] = [0, 0];

  /** Bins of a tile over a part of it, of which the range has something. */
  const count = (tile: Tile, part: TimeRange): void => {
    const width = binWidth(grid, tile.level);
    const zero = tile.index * binsPerTile;
    const from = Math.max(part.start, range.start);
    const to = Math.min(part.end, range.end);
    const first = Math.max(0, stretchOfStart(grid, width, from) - zero);
    const last = Math.min(binsPerTile - 1, stretchOfEnd(grid, width, to) - zero);
    if (stretches.length === 0) {
      startsBefore = tile.startsBefore + sum(tile.starts.subarray(0, first));
      endsBefore = tile.endsBefore + sum(tile.ends.subarray(0, first));
    }
    stretches.push({
      start: grid.origin + (zero + first) * width,
      width,
      counts: tile.starts.slice(first, last + 1),
      from: 'counted',
    });
  };

  /** Bins of a part of a tile of which every event is known: as fine as asked for. */
  const know = (tile: Tile, part: TimeRange): void => {
    const width = binWidth(grid, deepest);
    const from = Math.max(part.start, range.start);
    const to = Math.min(part.end, range.end);
    const first = stretchOfStart(grid, width, from);
    const last = stretchOfEnd(grid, width, to);
    const start = grid.origin + first * width;
    if (stretches.length === 0) {
      const bin = stretchOfStart(grid, binWidth(grid, tile.level), part.start);
      const bins = bin - tile.index * binsPerTile;
      startsBefore =
        tile.startsBefore + sum(tile.starts.subarray(0, bins)) + startsIn(tiles, part.start, start);
      endsBefore =
        tile.endsBefore + sum(tile.ends.subarray(0, bins)) + endsIn(tiles, part.start, start);
    }
    stretches.push({
      start,
      width,
      counts: new Uint32Array(last - first + 1),
      from: 'known',
    });
  };

  const walk = (tile: Tile): void => {
    if (tile.level === deepest) {
      count(tile, tileRange(grid, tile));
      return;
    }
    for (let child = 0; child < 4; child++) {
      const address = { level: tile.level + 1, index: tile.index * 4 + child };
      const part = tileRange(grid, address);
      if (!rangesOverlap(part, range)) continue;
      const place = levels[address.level]?.get(address.index);
      if (place !== undefined && typeof place !== 'string') walk(place);
      else if (place === 'absent' && knowsStarts(tile) && (stretches.length > 0 || knowsEnds(tile)))
        know(tile, part);
      else count(tile, part);
    }
  };
  walk(root);

  const hasKnown = stretches.some(({ from }) => from === 'known');
  for (const { events } of hasKnown ? tiles : [])
    for (const event of events) {
      const stretch = stretchAt(stretches, event.start);
      if (stretch?.from === 'known') addTo(stretch, event.start, 1);
    }
  const first = stretches[0];
  const last = stretches.at(-1);
  const counted =
    first && last
      ? { start: first.start as EpochMs, end: endOf(last) as EpochMs }
      : tileRange(grid, root);
  return { tiles, wanted, counted, startsBefore, endsBefore, stretches, total };
}

/** What is counted and not drawn one by one: the counts of a reading without the events that are. */
export function restOf(
  { counted, stretches, startsBefore, endsBefore, total }: TilesetReading,
  drawn: readonly TimedEvent[],
): { readonly rest: readonly Bins[]; ongoing: number; earlier: number; later: number } {
  if (!counted) {
    const before = startsBefore > 0;
    const left = total - drawn.length;
    return { rest: [], ongoing: 0, earlier: before ? left : 0, later: before ? 0 : left };
  }
  const rest = stretches.map((stretch) => ({ ...stretch, counts: stretch.counts.slice() }));
  let earlier = endsBefore;
  let ongoing = startsBefore - endsBefore;
  let later = stretches.reduce((left, { counts }) => left - sum(counts), total - startsBefore);
  for (const event of drawn) {
    if (event.end <= counted.start) earlier--;
    else if (event.start < counted.start) ongoing--;
    else if (event.start >= counted.end) later--;
    else {
      const stretch = stretchAt(rest, event.start);
      if (stretch) addTo(stretch, event.start, -1);
    }
  }
  return { rest: joined(rest), ongoing, earlier, later };
}

/** Neighbours of one width become one. */
function joined(stretches: readonly Stretch[]): readonly Bins[] {
  const groups: Stretch[][] = [];
  for (const stretch of stretches) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (before?.width === stretch.width && endOf(before) === stretch.start) last?.push(stretch);
    else groups.push([stretch]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const counts = new Uint32Array(group.reduce((bins, part) => bins + part.counts.length, 0));
    let at = 0;
    for (const part of group) {
      counts.set(part.counts, at);
      at += part.counts.length;
    }
    return [{ start: first.start as EpochMs, width: first.width, counts }];
  });
}

function endOf({ start, width, counts }: Stretch): number {
  return start + width * counts.length;
}

/** The stretch in which `t` lies: they are in order, and apart. */
function stretchAt<S extends Stretch>(stretches: readonly S[], t: number): S | undefined {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (stretch && endOf(stretch) <= t) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low];
  return found && found.start <= t ? found : undefined;
}

function addTo({ start, width, counts }: Stretch, t: number, amount: number): void {
  let bin = Math.floor((t - start) / width);
  if (t < start + bin * width) bin--;
  else if (t >= start + (bin + 1) * width) bin++;
  counts[bin] = (counts[bin] ?? 0) + amount;
}

function startsIn(tiles: readonly Tile[], from: number, to: number): number {
  let count = 0;
  for (const { events } of tiles)
    for (const { start } of events) if (start >= from && start < to) count++;
  return count;
}

function endsIn(tiles: readonly Tile[], from: number, to: number): number {
  let count = 0;
  for (const { events } of tiles)
    for (const { end } of events) if (end > from && end <= to) count++;
  return count;
}

function sum(counts: Uint32Array): number {
  let all = 0;
  for (let i = 0; i < counts.length; i++) all += counts[i] ?? 0;
  return all;
}
