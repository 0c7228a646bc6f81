import { rmSync } from 'node:fs';
import type { Dictionaries } from '../../lib/tiles/dictionary';
import { compareEvents } from '../../lib/tiles/timed-event';
import { byteStream } from './byte-stream';
import { recordReader, type EventRecord, type RecordReader } from './event-record';
import type { Run } from './write-runs';

/** Read of all runs together at a time. */
const bytesRead = 32_000_000;

interface Head {
  record: EventRecord;
  readonly rest: RecordReader;
}

/** All records of sorted runs in the order of events, with the codes of the dictionaries. The runs are removed. */
export function* mergeRuns(
  runs: readonly Run[],
  dictionaries: Dictionaries,
): Generator<EventRecord> {
  const perRun = Math.max(65_536, Math.min(1_000_000, Math.floor(bytesRead / runs.length)));
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
  for (const { file, values } of runs) {
    const codes = [...values].map(
      ([facet, list]) =>
        [facet, Uint32Array.from(list, (value) => dictionaries[facet].codeOf(value))] as const,
    );
    const rest = recordReader(byteStream(file, perRun), new Map(codes));
    const record = rest.next();
    if (!record) continue;
    heap.push({ record, rest });
    for (let at = heap.length - 1; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!isBefore(at, parent)) break;
      swap(at, parent);
      at = parent;
    }
  }
  for (let head = heap[0]; head; head = heap[0]) {
    yield head.record;
    const record = head.rest.next();
    if (record) head.record = record;
    else {
      head.rest.close();
      const last = heap.pop();
      if (last && heap.length > 0) heap[0] = last;
    }
    sink();
  }
  for (const { file } of runs) rmSync(file);
}
