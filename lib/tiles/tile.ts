import { byteReader } from './byte-reader';
import { byteWriter } from './byte-writer';
import { readCounts, writeCounts } from './count-column';
import { DamagedFile } from './damaged-file';
import type { Dictionaries } from './dictionary';
import { readEvents, writeEvents } from './event-columns';
import { binsPerTile, tileRange, type Grid, type TileAddress } from './grid';
import { seal, unseal } from './sealed-bytes';
import type { TimedEvent } from './timed-event';

/** One stretch of a tileset's time: exact counts of all its events there, and the most important ones themselves. */
export interface Tile extends TileAddress {
  /** Events of the tileset that start before the tile. */
  readonly startsBefore: number;
  /** Events of the tileset that end before the tile, or where it starts. */
  readonly endsBefore: number;
  /** How many events of the tileset start in each bin: bins hold their start and not their end. */
  readonly starts: Uint32Array;
  /** How many end in each bin: here bins hold their end and not their start. */
  readonly ends: Uint32Array;
  /** Bit n is set if the child n exists. */
  readonly children: number;
  /** Events whose home this is. It holds them all, but where too many share a home that cannot be divided. */
  readonly homes: number;
  /** The most important of its home events, in the order of their numbers. */
  readonly events: readonly TimedEvent[];
}

export function encodeTile(tile: Tile, dictionaries: Dictionaries): Uint8Array {
  const writer = byteWriter();
  for (const value of [
    tile.level,
    tile.index,
    tile.startsBefore,
    tile.endsBefore,
    tile.children,
    tile.homes,
  ])
    writer.varint(value);
  writeCounts(writer, tile.starts);
  writeCounts(writer, tile.ends);
  writeEvents(writer, tile.events, dictionaries);
  return seal('tile', writer.done());
}

/** Given a file, returns the tile that was asked for. Throws DamagedFile if it is not that, or not all of it. */
export function decodeTile(
  file: Uint8Array,
  address: TileAddress,
  grid: Grid,
  dictionaries: Dictionaries,
): Tile {
  const reader = byteReader(unseal('tile', file));
  const [level, index] = [reader.varint(), reader.varint()];
  if (level !== address.level || index !== address.index)
    throw new DamagedFile(`this is tile ${level}/${index}, not ${address.level}/${address.index}`);
  const tile: Tile = {
    level,
    index,
    startsBefore: reader.varint(),
    endsBefore: reader.varint(),
    children: reader.count(0b1111),
    homes: reader.varint(),
    starts: readCounts(reader, binsPerTile),
    ends: readCounts(reader, binsPerTile),
    events: readEvents(reader, dictionaries),
  };
  reader.end();
  const { start, end } = tileRange(grid, address);
  if (
    tile.events.length > tile.homes ||
    tile.events.some((event) => event.start < start || event.start >= end)
  )
    throw new DamagedFile('a tile holds events that are not at home in it');
  return tile;
}

/** Whether each event whose home the tile is, is in it. */
export function isFull({ homes, events }: Tile): boolean {
  return homes === events.length;
}

export function hasChild({ children }: Tile, child: number): boolean {
  return (children & (1 << child)) > 0;
}
