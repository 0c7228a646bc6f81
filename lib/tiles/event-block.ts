import type { EventSummary } from '../model/timeline-data';
import type { EventId } from '../model/units';
import type { TimeRange } from '../time/time-range';
import { DamagedFile } from './damaged-file';
import { parseJson } from './facet-table';
import type { Manifest } from './manifest';
import { readUtf8 } from './utf8';

/** An event with all that its panel shows. `detail` is as the builder was given it. */
export interface WholeEvent extends TimeRange {
  readonly number: number;
  readonly summary: EventSummary;
  readonly detail: unknown;
}

/** JSON of a block of whole events, so large that one gives about 10 KB to fetch. */
export const bytesPerBlock = 65_536;

/** Which of so many blocks has an event: a hash of its id (FNV-1a over UTF-16 units, 32 bits). */
export function blockOf(id: EventId, blocks: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % blocks;
}

export function eventBlockName(block: number): string {
  return `events/${block}.bin`;
}

/** Given a block's file, returns its events. Throws DamagedFile. */
export function eventsInBlock(file: Uint8Array): readonly WholeEvent[] {
  const block = parseJson(readUtf8(file));
  if (!Array.isArray(block)) throw new DamagedFile('this is not a block of events');
  return block as readonly WholeEvent[];
}

/** Given a block's file, returns the event with an id; null if there is none. Throws DamagedFile. */
export function findInBlock(file: Uint8Array, id: EventId): WholeEvent | null {
  return eventsInBlock(file).find(({ summary }) => summary.id === id) ?? null;
}

/** Fetches one event whole, by its id: one file. null if there is none. Rejects if it cannot be read. */
export async function readWholeEvent(
  { eventBlocks }: Pick<Manifest, 'eventBlocks'>,
  read: (name: string) => Promise<Uint8Array>,
  id: EventId,
): Promise<WholeEvent | null> {
  return findInBlock(await read(eventBlockName(blockOf(id, eventBlocks))), id);
}
