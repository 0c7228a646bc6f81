import { closeSync, openSync, writeSync } from 'node:fs';
import { compareText } from '../../lib/model/compare-text';
import { facetNames, valuesOf, type FacetName } from '../../lib/view-state/facets';
import { byteArena } from './byte-arena';
import { writeRecord } from './event-record';
import type { IncomingEvent } from './incoming-event';

/** A run is sorted in memory, and written when it is this long. */
const bytesPerRun = 48_000_000;
const bytesPerWrite = 1_000_000;

/** A file of records in the order of events, and what has to be known of them before they are read. */
export interface Run {
  readonly file: string;
  readonly events: number;
  /** Of all summaries and details. */
  readonly bytes: number;
  readonly start: number;
  readonly end: number;
  /** The values that its codes stand for. */
  readonly values: ReadonlyMap<FacetName, readonly string[]>;
  /** How many values all events name together. */
  readonly named: ReadonlyMap<FacetName, number>;
}

/** Sorts events by runs. */
export interface RunWriter {
  add(event: IncomingEvent): void;
  /** Those that became full, and the rest. */
  finish(): readonly Run[];
}

/** `path`: the runs are this and a number. */
export function runWriter(path: string): RunWriter {
  const runs: Run[] = [];
  const arena = byteArena(4_000_000);
  let offsets: number[] = [];
  let [starts, ends]: [number[], number[]] = [[], []];
  let ids: string[] = [];
  let bytes = 0;
  let codes = new Map(facetNames.map((facet) => [facet, new Map<string, number>()]));
  let named = new Map<FacetName, number>();

  const codesOf = (facet: FacetName, values: readonly string[]): readonly number[] => {
    const known = codes.get(facet);
    named.set(facet, (named.get(facet) ?? 0) + values.length);
    return values.map((value) => {
      const code = known?.get(value) ?? known?.size ?? 0;
      known?.set(value, code);
      return code;
    });
  };

  const writeRun = (): void => {
    if (ids.length === 0) return;
    const at = (values: readonly number[], event: number) => values[event] ?? 0;
    const order = Uint32Array.from(ids.keys()).sort(
      (a, b) =>
        at(starts, a) - at(starts, b) ||
        at(ends, a) - at(ends, b) ||
        compareText(ids[a] ?? '', ids[b] ?? ''),
    );
    const file = `${path}-${runs.length}`;
    const handle = openSync(file, 'w');
    const waiting = byteArena(bytesPerWrite * 2);
    const flush = () => {
      writeSync(handle, waiting.view(0, waiting.length));
      waiting.clear();
    };
    for (const event of order) {
      waiting.copy(arena.view(at(offsets, event), offsets[event + 1] ?? arena.length));
      if (waiting.length > bytesPerWrite) flush();
    }
    flush();
    closeSync(handle);
    runs.push({
      file,
      events: ids.length,
      bytes,
      start: starts.reduce((a, b) => Math.min(a, b), Infinity),
      end: ends.reduce((a, b) => Math.max(a, b), -Infinity),
      values: new Map([...codes].map(([facet, known]) => [facet, [...known.keys()]])),
      named,
    });
    arena.clear();
    [offsets, starts, ends, ids, bytes] = [[], [], [], [], 0];
    codes = new Map(facetNames.map((facet) => [facet, new Map<string, number>()]));
    named = new Map();
  };

  return {
    add(event) {
      const { summary, start, end } = event;
      if (!(start < end)) throw new RangeError(`event ${summary.id} ends before it starts`);
      offsets.push(arena.length);
      starts.push(start);
      ends.push(end);
      ids.push(summary.id);
      bytes += writeRecord(event, (facet) => codesOf(facet, valuesOf[facet](summary)), arena);
      if (arena.length > bytesPerRun) writeRun();
    },
    finish() {
      writeRun();
      return runs;
    },
  };
}
