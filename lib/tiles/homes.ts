import {
  childNumber,
  parentOf,
  stretchOfEnd,
  stretchOfStart,
  tileWidth,
  type Grid,
  type TileAddress,
} from './grid';

/** How many events a tile takes that could also live deeper: enough to fill its stretch of the screen. */
export const usualRoom = 64;

/** How many events tiles hold. */
export interface Rooms {
  /** That could also live deeper. */
  readonly usual: number;
  /** What is left of a stretch is not divided further if it is at most this. */
  readonly leaf: number;
  /** No tile holds more. Those beyond share one shortest home; they are counted, and drawn as density. */
  readonly most: number;
}

export const usualRooms: Rooms = { usual: usualRoom, leaf: 256, most: 512 };

/** The events of one tileset, in the order of their numbers. */
export interface Members {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** 0 to 1. */
  readonly ranks: Float32Array;
}

export interface PlannedTile extends TileAddress {
  /** As in Tile. */
  readonly children: number;
  readonly homes: number;
  /** Places in Members of the events that it holds, ascending. */
  readonly held: Uint32Array;
}

/**
 * Gives each event its home: the coarsest tile with room for it, those of higher rank first; of equal
 * ranks, such that a tile's are spread over its events. A home is at least as long as the event, so
 * that an event which overlaps a range has its home among the tiles that do and the one before them.
 * A tile exists if an event starts or ends in it whose home is on its level or deeper: where there is no
 * tile, all is known from the tiles above. In order of level, then index.
 */
export function planTiles(
  grid: Grid,
  members: Members,
  rooms: Rooms = usualRooms,
): readonly PlannedTile[] {
  const { starts, ends } = members;
  const count = starts.length;
  const planned = new Map<string, PlannedTile>();
  const keyOf = ({ level, index }: TileAddress) => `${level}/${index}`;
  const homeLevels = new Uint8Array(count);

  const plan = (level: number, index: number, byRank: Uint32Array): void => {
    const deeper = tileWidth(grid, level + 1);
    const isLeaf =
      byRank.length <= rooms.leaf || level === grid.depth || startTogether(byRank, starts);
    const isHere = new Uint8Array(byRank.length);
    let room = rooms.usual;
    for (let i = 0; i < byRank.length; i++) {
      const member = byRank[i] ?? 0;
      const fitsDeeper = (ends[member] ?? 0) - (starts[member] ?? 0) <= deeper;
      if (isLeaf || !fitsDeeper || room > 0) isHere[i] = 1;
      if (room > 0) room--;
    }
    const homes = byRank.filter((_, i) => isHere[i] === 1);
    for (const member of homes) homeLevels[member] = level;
    planned.set(keyOf({ level, index }), {
      level,
      index,
      children: 0,
      homes: homes.length,
      held: homes.slice(0, rooms.most).sort(),
    });
    if (homes.length === byRank.length) return;
    const children = [0, 1, 2, 3].map(() => [] as number[]);
    for (let i = 0; i < byRank.length; i++) {
      const member = byRank[i] ?? 0;
      if (isHere[i] === 1) continue;
      const child = stretchOfStart(grid, deeper, starts[member] ?? 0) - index * 4;
      children[child]?.push(member);
    }
    children.forEach((list, child) => {
      if (list.length > 0) plan(level + 1, index * 4 + child, Uint32Array.from(list));
    });
  };
  if (count > 0) plan(0, 0, membersByRank(members));

  for (let member = 0; member < count; member++) {
    let level = homeLevels[member] ?? 0;
    const width = tileWidth(grid, level);
    let index = stretchOfEnd(grid, width, ends[member] ?? 0);
    if (index === stretchOfStart(grid, width, starts[member] ?? 0)) continue;
    for (; !planned.has(keyOf({ level, index })); level--, index = Math.floor(index / 4))
      planned.set(keyOf({ level, index }), {
        level,
        index,
        children: 0,
        homes: 0,
        held: new Uint32Array(0),
      });
  }

  const masks = new Map<string, number>();
  for (const tile of planned.values()) {
    if (tile.level === 0) continue;
    const parent = keyOf(parentOf(tile));
    masks.set(parent, (masks.get(parent) ?? 0) | (1 << childNumber(tile)));
  }
  return [...planned]
    .map(([key, tile]) => ({ ...tile, children: masks.get(key) ?? 0 }))
    .sort((a, b) => a.level - b.level || a.index - b.index);
}

function startTogether(members: Uint32Array, starts: Float64Array): boolean {
  const first = starts[members[0] ?? 0];
  return members.every((member) => starts[member] === first);
}

/** Places of members, the highest rank first; equal ranks as their places with reversed bits, which spreads them. */
function membersByRank({ ranks }: Members): Uint32Array {
  const keys = Float64Array.from(
    ranks,
    (rank, member) => (0xffff - Math.round(rank * 0xffff)) * 2 ** 32 + reversedBits(member),
  ).sort();
  return Uint32Array.from(keys, (key) => reversedBits(key % 2 ** 32));
}

/** Given 32 bits, returns them from the last to the first. Its own inverse. */
export function reversedBits(value: number): number {
  let bits = value >>> 0;
  bits = ((bits >>> 1) & 0x55555555) | ((bits & 0x55555555) << 1);
  bits = ((bits >>> 2) & 0x33333333) | ((bits & 0x33333333) << 2);
  bits = ((bits >>> 4) & 0x0f0f0f0f) | ((bits & 0x0f0f0f0f) << 4);
  bits = ((bits >>> 8) & 0x00ff00ff) | ((bits & 0x00ff00ff) << 8);
  return ((bits >>> 16) | (bits << 16)) >>> 0;
}
