import { closeSync, openSync, writeSync } from 'node:fs';
import type { Dictionaries } from '../../lib/tiles/dictionary';
import { byteArena } from './byte-arena';
import type { EventTable } from './event-table';
import { mergeRuns } from './merge-runs';
import { eventsPerChunk, textsOfChunk } from './write-chunk';
import type { Run } from './write-runs';

const bytesPerWrite = 1_000_000;

/** A file that is written from its beginning. */
function appender(path: string) {
  const handle = openSync(path, 'w');
  const arena = byteArena(bytesPerWrite * 2);
  const flush = () => {
    writeSync(handle, arena.view(0, arena.length));
    arena.clear();
  };
  return {
    arena,
    flush,
    flushIfFull() {
      if (arena.length > bytesPerWrite) flush();
    },
    close() {
      flush();
      closeSync(handle);
    },
  };
}

/**
 * Gives each event of the runs its number: fills the table, the file of summaries, and a file of texts for
 * each chunk. Yields the number of each chunk when it is on disk.
 */
export function* numberEvents(
  runs: readonly Run[],
  dictionaries: Dictionaries,
  table: EventTable,
  { spill, summaries }: { readonly spill: string; readonly summaries: string },
): Generator<number> {
  const total = table.starts.length;
  const json = appender(summaries);
  let texts = appender(textsOfChunk(spill, 0));
  for (const record of mergeRuns(runs, dictionaries)) {
    const { summary, codesOf, start, end, rank } = record;
    table.add({ start, end, rank, codesOf, summaryLength: summary.length });
    json.arena.copy(summary);
    json.flushIfFull();
    texts.arena.u32(record.detailLength);
    texts.arena.u32(record.searchedLength);
    texts.arena.copy(record.texts);
    texts.flushIfFull();
    if (table.count % eventsPerChunk > 0 && table.count < total) continue;
    texts.close();
    json.flush();
    yield Math.floor((table.count - 1) / eventsPerChunk);
    if (table.count < total) texts = appender(textsOfChunk(spill, table.count / eventsPerChunk));
  }
  json.close();
}
