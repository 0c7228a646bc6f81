import { columnName, encodeCodes, encodeTimes, eventsPerColumn } from '../../lib/tiles/column';
import { facetNames } from '../../lib/view-state/facets';
import type { EventTable } from './event-table';
import type { FileSink } from './file-sink';

/** Writes the columns of one stretch of events: what a filter of several values looks through. */
export function writeColumns(chunk: number, table: EventTable, sink: FileSink): void {
  const first = chunk * eventsPerColumn;
  const last = Math.min(first + eventsPerColumn, table.starts.length);
  const times = {
    starts: table.starts.subarray(first, last),
    ends: table.ends.subarray(first, last),
  };
  sink.write(columnName('times', chunk), encodeTimes(times));
  for (const facet of facetNames) {
    const ends = new Uint32Array(last - first);
    const codes: number[] = [];
    for (let event = first; event < last; event++) {
      for (const code of table.codesOf(facet, event)) codes.push(code);
      ends[event - first] = codes.length;
    }
    const isSingle = ends.every((end, i) => end === i + 1);
    const column = { ends: isSingle ? null : ends, codes: Uint32Array.from(codes) };
    sink.write(columnName(facet, chunk), encodeCodes(column));
  }
}
