import { columnName, encodeCodes, encodeTimes, eventsPerColumn } from '../../lib/tiles/column';
import { facetNames } from '../../lib/view-state/facets';
import type { EventTable } from './event-table';
import type { FileSink } from './file-sink';

/** Writes the columns of all events: what a filter of several values looks through. */
export async function writeColumns(table: EventTable, sink: FileSink): Promise<void> {
  for (let first = 0; first < table.count; first += eventsPerColumn) {
    const chunk = first / eventsPerColumn;
    const last = Math.min(first + eventsPerColumn, table.count);
    const times = {
      starts: table.starts.subarray(first, last),
      ends: table.ends.subarray(first, last),
    };
    await sink.write(columnName('times', chunk), encodeTimes(times));
    for (const facet of facetNames) {
      const ends = new Uint32Array(last - first);
      const codes: number[] = [];
      for (let event = first; event < last; event++) {
        for (const code of table.codesOf(facet, event)) codes.push(code);
        ends[event - first] = codes.length;
      }
      const isSingle = ends.every((end, i) => end === i + 1);
      const column = { ends: isSingle ? null : ends, codes: Uint32Array.from(codes) };
      await sink.write(columnName(facet, chunk), encodeCodes(column));
    }
  }
}
