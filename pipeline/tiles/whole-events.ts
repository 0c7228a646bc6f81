import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { EventId } from '../../lib/model/units';
import type { TimeRange } from '../../lib/time/time-range';
import { blockOf, bytesPerBlock, eventBlockName } from '../../lib/tiles/event-block';
import { byteArena } from './byte-arena';
import type { FileSink } from './file-sink';

/** Blocks are gathered in so many parts first, each of which fits in memory. */
const mostParts = 128;
const bytesPerSpill = 32_000_000;

/** How many files whole events go into, given the bytes of all summaries and details. */
export function blocksFor(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / bytesPerBlock));
}

export function partsOf(blocks: number): number {
  return Math.min(blocks, mostParts);
}

/** A file of whole events, those of one part together. */
export interface WholeSpill {
  readonly file: string;
  /** Where each part begins; and where the last one ends. */
  readonly places: Float64Array;
}

/** Gathers whole events by parts. */
export interface WholeGatherer {
  /** In the order of numbers. */
  add(
    id: EventId,
    number: number,
    time: TimeRange,
    json: { readonly summary: Uint8Array; readonly detail: Uint8Array },
  ): void;
  finish(): readonly WholeSpill[];
}

/** `path`: the spills are this and a number. */
export function wholeGatherer(path: string, blocks: number): WholeGatherer {
  const parts = partsOf(blocks);
  const arena = byteArena(1_000_000);
  const spills: WholeSpill[] = [];
  let [partOf, starts]: [number[], number[]] = [[], []];

  const spill = (): void => {
    if (starts.length === 0) return;
    const places = new Float64Array(parts + 1);
    const lengthOf = (entry: number) => (starts[entry + 1] ?? arena.length) - (starts[entry] ?? 0);
    partOf.forEach((part, entry) => {
      places[part + 1] = (places[part + 1] ?? 0) + lengthOf(entry);
    });
    for (let part = 0; part < parts; part++)
      places[part + 1] = (places[part + 1] ?? 0) + (places[part] ?? 0);
    const next = Float64Array.from(places);
    const sorted = Buffer.allocUnsafe(arena.length);
    partOf.forEach((part, entry) => {
      const from = starts[entry] ?? 0;
      sorted.set(arena.view(from, from + lengthOf(entry)), next[part]);
      next[part] = (next[part] ?? 0) + lengthOf(entry);
    });
    const file = `${path}-${spills.length}`;
    const handle = openSync(file, 'w');
    writeSync(handle, sorted);
    closeSync(handle);
    spills.push({ file, places });
    arena.clear();
    [partOf, starts] = [[], []];
  };

  return {
    add(id, number, { start, end }, { summary, detail }) {
      const block = blockOf(id, blocks);
      const at = arena.length;
      partOf.push(block % parts);
      starts.push(at);
      arena.u32(block);
      arena.u32(0);
      arena.text(`{"number":${number},"start":${start},"end":${end},"summary":`);
      arena.copy(summary);
      arena.text(`,"detail":`);
      arena.copy(detail);
      arena.text('}');
      arena.setU32(at + 4, arena.length - at - 8);
      if (arena.length > bytesPerSpill) spill();
    },
    finish() {
      spill();
      return spills;
    },
  };
}

/** Given spills in the order of numbers, writes the blocks of one part. */
export function writeWholeEvents(
  spills: readonly WholeSpill[],
  part: number,
  sink: FileSink,
): void {
  const byBlock = new Map<number, Buffer[]>();
  for (const { file, places } of spills) {
    const from = places[part] ?? 0;
    const bytes = Buffer.allocUnsafe((places[part + 1] ?? 0) - from);
    const handle = openSync(file, 'r');
    readSync(handle, bytes, 0, bytes.length, from);
    closeSync(handle);
    for (let at = 0; at < bytes.length;) {
      const block = bytes.readUInt32LE(at);
      const end = at + 8 + bytes.readUInt32LE(at + 4);
      const event = bytes.subarray(at + 8, end);
      const events = byBlock.get(block);
      if (events) events.push(between, event);
      else byBlock.set(block, [open, event]);
      at = end;
    }
  }
  for (const [block, events] of byBlock)
    sink.write(eventBlockName(block), Buffer.concat([...events, close]));
}

const [open, between, close] = ['[', ',\n', ']'].map((text) => Buffer.from(text)) as [
  Buffer,
  Buffer,
  Buffer,
];
