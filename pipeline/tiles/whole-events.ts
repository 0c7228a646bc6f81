import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { blockOf, bytesPerBlock, eventBlockName } from '../../lib/tiles/event-block';
import type { EventRecord } from './event-record';
import type { FileSink } from './file-sink';

/** Blocks are gathered in so many files first, each of which fits in memory. */
const mostParts = 128;
const bytesPerWrite = 262_144;

/** Gathers whole events into blocks by the hash of their ids. */
export interface WholeEvents {
  readonly blocks: number;
  /** In the order of numbers. */
  add(record: EventRecord, number: number): void;
  write(sink: FileSink): Promise<void>;
}

interface Part {
  readonly file: string;
  readonly handle: number;
  waiting: string[];
  length: number;
}

/** `bytes` of all summaries and details; `folder` must exist. */
export function wholeEvents(folder: string, bytes: number): WholeEvents {
  const blocks = Math.max(1, Math.ceil(bytes / bytesPerBlock));
  const parts = Array.from({ length: Math.min(blocks, mostParts) }, (_, i): Part => {
    const file = join(folder, `events-${i}`);
    return { file, handle: openSync(file, 'w'), waiting: [], length: 0 };
  });
  const flush = (part: Part): void => {
    writeSync(part.handle, part.waiting.join(''));
    part.waiting = [];
    part.length = 0;
  };
  return {
    blocks,
    add({ id, start, end, summary, detail }, number) {
      const block = blockOf(id, blocks);
      const part = parts[block % parts.length];
      if (!part) return;
      const times = `"number":${number},"start":${start},"end":${end}`;
      const line = `${block}\t{${times},"summary":${summary.toString()},"detail":${detail.toString()}}\n`;
      part.waiting.push(line);
      part.length += line.length;
      if (part.length >= bytesPerWrite) flush(part);
    },
    async write(sink) {
      for (const part of parts) {
        flush(part);
        closeSync(part.handle);
        const byBlock = new Map<number, string[]>();
        for (const line of readFileSync(part.file, 'utf8').split('\n')) {
          const tab = line.indexOf('\t');
          if (tab < 0) continue;
          const block = Number(line.slice(0, tab));
          const events = byBlock.get(block);
          if (events) events.push(line.slice(tab + 1));
          else byBlock.set(block, [line.slice(tab + 1)]);
        }
        for (const [block, events] of byBlock)
          await sink.write(eventBlockName(block), Buffer.from(`[${events.join(',\n')}]`));
        rmSync(part.file);
      }
    },
  };
}
