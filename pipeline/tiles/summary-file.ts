import { closeSync, openSync, readSync } from 'node:fs';
import type { EpochMs } from '../../lib/model/units';
import type { TimedEvent } from '../../lib/tiles/timed-event';
import { summaryOf, timedEvent } from './event-record';
import type { EventTable } from './event-table';

/** Read at a time, and kept: events near each other in time are asked for together. */
const bytesPerWindow = 65_536;
const mostWindows = 512;

/** Summaries on disk in the order of their numbers, with 32 MB of what was read last. */
export interface SummaryFile {
  /** JSON of the summary of the event with a number: a view that holds until more is read. */
  bytesOf(number: number): Buffer;
  /** The event with a number. */
  read(number: number): TimedEvent;
  close(): void;
}

/** Reads what is written of the file so far. */
export function summaryFile(path: string, table: EventTable): SummaryFile {
  const handle = openSync(path, 'r');
  const windows = new Map<number, Buffer>();
  const windowAt = (index: number, end: number): Buffer => {
    const known = windows.get(index);
    // What was the end of the file may have grown.
    if (known && known.length >= end) return known;
    const window = Buffer.allocUnsafe(bytesPerWindow);
    const length = readSync(handle, window, 0, bytesPerWindow, index * bytesPerWindow);
    const [oldest] = windows.keys();
    if (windows.size >= mostWindows && oldest !== undefined) windows.delete(oldest);
    const read = window.subarray(0, length);
    windows.set(index, read);
    return read;
  };
  const bytesOf = (number: number): Buffer => {
    const from = table.summaryEnds[number] ?? 0;
    const to = table.summaryEnds[number + 1] ?? 0;
    const first = Math.floor(from / bytesPerWindow);
    const last = Math.floor((to - 1) / bytesPerWindow);
    const at = from - first * bytesPerWindow;
    if (first === last) return windowAt(first, at + to - from).subarray(at, at + to - from);
    const all = Buffer.allocUnsafe(to - from);
    readSync(handle, all, 0, to - from, from);
    return all;
  };
  return {
    bytesOf,
    read: (number) =>
      timedEvent(
        summaryOf(bytesOf(number)),
        number,
        (table.starts[number] ?? 0) as EpochMs,
        (table.ends[number] ?? 0) as EpochMs,
      ),
    close: () => closeSync(handle),
  };
}
