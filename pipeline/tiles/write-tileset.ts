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
export function writeTileset(
  name: TilesetName,
  numbers: Uint32Array,
  { grid, table, summaries, dictionaries }: TileSource,
  sink: FileSink,
): void {
  const members = {
    starts: new Float64Array(numbers.length),
    ends: new Float64Array(numbers.length),
    ranks: new Float32Array(numbers.length),
  };
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? 0;
    members.starts[i] = table.starts[number] ?? 0;
    members.ends[i] = table.ends[number] ?? 0;
    members.ranks[i] = table.ranks[number] ?? 0;
  }
  const sorted = sortEnds(members);
  for (const planned of planTiles(grid, members)) {
    const held = Array.from(planned.held, (member) => summaries.read(numbers[member] ?? 0));
    const tile = makeTile(grid, planned, sorted, held);
    sink.write(tileName(name, planned), encodeTile(tile, dictionaries));
  }
}
