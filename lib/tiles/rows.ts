import { byteReader } from './byte-reader';
import { byteWriter } from './byte-writer';
import { DamagedFile } from './damaged-file';
import type { Dictionaries } from './dictionary';
import { readEvents, writeEvents } from './event-columns';
import { seal, unseal } from './sealed-bytes';
import type { TimedEvent } from './timed-event';

/** A file of rows has this many events, by number: what a list shows in some screens. */
export const eventsPerRows = 256;

export function rowsName(block: number): string {
  return `rows/${block}.bin`;
}

export function encodeRows(events: readonly TimedEvent[], dictionaries: Dictionaries): Uint8Array {
  const writer = byteWriter();
  writeEvents(writer, events, dictionaries);
  return seal('rows', writer.done());
}

/** Given a file, returns the events of a block. Throws DamagedFile if it is not that block, or not all of it. */
export function decodeRows(
  file: Uint8Array,
  block: number,
  total: number,
  dictionaries: Dictionaries,
): readonly TimedEvent[] {
  const reader = byteReader(unseal('rows', file));
  const events = readEvents(reader, dictionaries);
  reader.end();
  const first = block * eventsPerRows;
  if (
    events.length !== Math.min(eventsPerRows, total - first) ||
    events.some(({ number }, place) => number !== first + place)
  )
    throw new DamagedFile(`these are not the rows of block ${block}`);
  return events;
}
