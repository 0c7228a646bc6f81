import type { Dictionaries } from '../../lib/tiles/dictionary';
import type { Grid } from '../../lib/tiles/grid';
import { planTiles } from '../../lib/tiles/homes';
import { makeTile, sortEnds } from '../../lib/tiles/make-tile';
import { tileName, type TilesetName } from '../../lib/tiles/manifest';
import { encodeTile } from '../../lib/tiles/tile';
import type { EventTable } from './event-table';
import type { FileSink } from './file-sink';
import type { SummaryFile } from './summary-file';

/** What all tilesets of a subject are made from. */
export interface TileSource {
  readonly grid: Grid;
  readonly table: EventTable;
  readonly summaries: SummaryFile;
  readonly dictionaries: Dictionaries;
}

/** Writes the tiles of the events with some numbers, ascending. */
export async function writeTileset(
  name: TilesetName,
  numbers: Uint32Array,
  { grid, table, summaries, dictionaries }: TileSource,
  sink: FileSink,
): Promise<void> {
  const members = sortEnds({
    starts: Float64Array.from(numbers, (number) => table.starts[number] ?? 0),
    ends: Float64Array.from(numbers, (number) => table.ends[number] ?? 0),
    ranks: Float32Array.from(numbers, (number) => table.ranks[number] ?? 0),
  });
  for (const planned of planTiles(grid, members)) {
    const held = summaries.read(planned.held.map((member) => numbers[member] ?? 0));
    const tile = makeTile(grid, planned, members, held);
    await sink.write(tileName(name, planned), encodeTile(tile, dictionaries));
  }
}
