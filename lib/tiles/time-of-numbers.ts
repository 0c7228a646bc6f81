import type { EpochMs } from '../model/units';
import type { TimeRange } from '../time/time-range';
import { binsPerTile, binWidth, type Grid } from './grid';
import type { Tile } from './tile';

/**
 * When the events with the numbers from `first` up to `end`, which is not among them, start: out to whole bins of a
 * tile that counts all events by their start. undefined if there are none.
 */
export function timeOfNumbers(
  grid: Grid,
  { level, index, starts, startsBefore }: Pick<Tile, 'level' | 'index' | 'starts' | 'startsBefore'>,
  first: number,
  end: number,
): TimeRange | undefined {
  const width = binWidth(grid, level);
  const edge = (bin: number) => (grid.origin + (index * binsPerTile + bin) * width) as EpochMs;
  let before = startsBefore;
  let from: number | null = null;
  for (let bin = 0; bin < starts.length; bin++) {
    const upTo = before + (starts[bin] ?? 0);
    if (upTo > first && from === null) from = bin;
    if (from !== null && upTo >= end) return { start: edge(from), end: edge(bin + 1) };
    before = upTo;
  }
  return undefined;
}
