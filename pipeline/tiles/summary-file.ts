import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { EpochMs } from '../../lib/model/units';
import type { TimedEvent } from '../../lib/tiles/timed-event';
import { summaryOf, timedEvent } from './event-record';
import type { EventTable } from './event-table';

const bytesPerWrite = 1_000_000;
/** Read at a time, and kept: events near each other in time are asked for together. */
const bytesPerWindow = 65_536;
const mostWindows = 512;

/** Summaries on disk in the order of their numbers: 8 bytes of memory each, and 32 MB of what was read last. */
export interface SummaryFile {
  add(summary: Buffer): void;
  /** No more will be added. */
  finish(): void;
  /** Given numbers, ascending, returns their events. */
  read(numbers: Uint32Array): readonly TimedEvent[];
  close(): void;
}

export function summaryFile(path: string, events: number, table: EventTable): SummaryFile {
  const handle = openSync(path, 'w+');
  const offsets = new Float64Array(events + 1);
  const windows = new Map<number, Buffer>();
  let waiting: Buffer[] = [];
  let [bytesWaiting, count, end] = [0, 0, 0];

  const flush = (): void => {
    writeSync(handle, Buffer.concat(waiting));
    waiting = [];
    bytesWaiting = 0;
  };
  const windowAt = (index: number): Buffer => {
    const known = windows.get(index);
    if (known) return known;
    const window = Buffer.allocUnsafe(bytesPerWindow);
    readSync(handle, window, 0, bytesPerWindow, index * bytesPerWindow);
    const [oldest] = windows.keys();
    if (windows.size >= mostWindows && oldest !== undefined) windows.delete(oldest);
    windows.set(index, window);
    return window;
  };
  const bytesOf = (number: number): Buffer => {
    const from = offsets[number] ?? 0;
    const to = offsets[number + 1] ?? 0;
    const first = Math.floor(from / bytesPerWindow);
    const last = Math.floor((to - 1) / bytesPerWindow);
    const at = from - first * bytesPerWindow;
    if (first === last) return windowAt(first).subarray(at, at + to - from);
    const all = Buffer.allocUnsafe(to - from);
    readSync(handle, all, 0, to - from, from);
    return all;
  };

  return {
    add(summary) {
      waiting.push(summary);
      bytesWaiting += summary.length;
      end += summary.length;
      offsets[++count] = end;
      if (bytesWaiting >= bytesPerWrite) flush();
    },
    finish: flush,
    read: (numbers) =>
      Array.from(numbers, (number) =>
        timedEvent(
          summaryOf(bytesOf(number)),
          number,
          (table.starts[number] ?? 0) as EpochMs,
          (table.ends[number] ?? 0) as EpochMs,
        ),
      ),
    close: () => closeSync(handle),
  };
}
