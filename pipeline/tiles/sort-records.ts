import { closeSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareEvents } from '../../lib/tiles/timed-event';
import { readRecord, recordLength, writeRecord, type EventRecord } from './event-record';

/** A run is sorted in memory, and written when it is this long. */
const bytesPerRun = 48_000_000;
/** Read of a run at a time. */
const bytesPerRead = 262_144;

/** Sorts more records than memory holds: runs of them on disk, then all runs as one. */
export interface RecordSorter {
  add(record: EventRecord): void;
  /** All that was added, in the order of events. The runs are removed as it ends. */
  sorted(): Generator<EventRecord>;
}

/** `folder` must exist. */
export function sortRecords(folder: string): RecordSorter {
  const runs: string[] = [];
  let records: EventRecord[] = [];
  let bytes = 0;

  const writeRun = (): void => {
    if (records.length === 0) return;
    const buffer = Buffer.allocUnsafe(bytes);
    let at = 0;
    for (const record of records.sort(compareEvents)) at = writeRecord(record, buffer, at);
    const file = join(folder, `run-${runs.length}`);
    writeFileSync(file, buffer.subarray(0, at));
    runs.push(file);
    records = [];
    bytes = 0;
  };

  return {
    add(record) {
      const length = recordLength(record);
      if (bytes + length > bytesPerRun) writeRun();
      records.push(record);
      bytes += length;
    },
    *sorted() {
      writeRun();
      yield* merge(runs.map(readRun));
      for (const file of runs) rmSync(file);
    },
  };
}

function* readRun(file: string): Generator<EventRecord> {
  const handle = openSync(file, 'r');
  let buffer = Buffer.alloc(0);
  let at = 0;
  for (let place = 0; ;) {
    const found = readRecord(buffer, at);
    if (found) {
      at = found.end;
      yield found.record;
      continue;
    }
    // What was yielded still looks at the old buffer: it is left as it is.
    const left = buffer.subarray(at);
    const next = Buffer.allocUnsafe(left.length + bytesPerRead);
    left.copy(next);
    const read = readSync(handle, next, left.length, bytesPerRead, place);
    if (read === 0) break;
    place += read;
    buffer = next.subarray(0, left.length + read);
    at = 0;
  }
  closeSync(handle);
}

interface Head {
  record: EventRecord;
  readonly rest: Generator<EventRecord>;
}

/** Sorted runs as one: a binary heap of their first records. */
function* merge(runs: readonly Generator<EventRecord>[]): Generator<EventRecord> {
  const heap: Head[] = [];
  const isBefore = (a: number, b: number): boolean => {
    const [one, other] = [heap[a], heap[b]];
    return one !== undefined && (!other || compareEvents(one.record, other.record) < 0);
  };
  const swap = (a: number, b: number): void => {
    const [one, other] = [heap[a], heap[b]];
    if (one && other) [heap[a], heap[b]] = [other, one];
  };
  const sink = (): void => {
    for (let at = 0; ;) {
      let first = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (isBefore(child, first)) first = child;
      if (first === at) return;
      swap(at, first);
      at = first;
    }
  };
  for (const rest of runs) {
    const { value, done } = rest.next();
    if (done) continue;
    heap.push({ record: value, rest });
    for (let at = heap.length - 1; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!isBefore(at, parent)) break;
      swap(at, parent);
      at = parent;
    }
  }
  for (let head = heap[0]; head; head = heap[0]) {
    yield head.record;
    const { value, done } = head.rest.next();
    if (done) {
      const last = heap.pop();
      if (last && heap.length > 0) heap[0] = last;
    } else head.record = value;
    sink();
  }
}
