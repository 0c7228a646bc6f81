import { eventEntry } from '@/lib/formats/events-json';
import type { EventsJson } from '@/lib/formats/events-json-schema';
import type { TimelineEvent } from '@/lib/model/subject';
import type { EventId } from '@/lib/model/units';
import { blockOf, eventBlockName, eventsInBlock } from '@/lib/tiles/event-block';

type EventEntry = EventsJson['events'][number];

/** So many files are fetched at a time. */
const mostAtOnce = 6;

interface Blocks {
  /** How many there are. */
  readonly count: number;
  /** Fetches one, decompressed. Rejects if that fails. `again`: what came before was none, or damaged. */
  readonly read: (name: string, again: boolean) => Promise<Uint8Array>;
}

interface Reading {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** The entries of a file of all events that have these ids, in the order of the ids. */
export function entriesOf(
  { events }: Pick<EventsJson, 'events'>,
  ids: readonly EventId[],
): readonly EventEntry[] {
  return inOrder(ids, new Map(events.map((event) => [event.id, event])));
}

/**
 * The same from the blocks of a large subject: each that has one of them is read, and once more where that fails. Rejects
 * if one cannot be, and tells of no progress after that.
 */
export async function readEntries(
  ids: readonly EventId[],
  blocks: Blocks,
  { signal, onProgress }: Reading,
): Promise<readonly EventEntry[]> {
  const wanted = new Set(ids);
  const names = [...new Set(ids.map((id) => eventBlockName(blockOf(id, blocks.count))))];
  const found = new Map<string, EventEntry>();
  let next = 0;
  let done = 0;
  let hasFailed = false;
  const eventsIn = async (name: string, again: boolean) =>
    eventsInBlock(await blocks.read(name, again));
  const fetchSome = async () => {
    for (let name = names[next++]; name !== undefined; name = names[next++]) {
      signal.throwIfAborted();
      const block = name;
      const events = await eventsIn(block, false)
        .catch(() => eventsIn(block, true))
        .catch((error: unknown) => {
          hasFailed = true;
          throw error;
        });
      // Who was told that it failed is not told of more.
      if (hasFailed) return;
      for (const { summary, detail } of events)
        // The builder of the tiles was given compiled events.
        if (wanted.has(summary.id)) found.set(summary.id, eventEntry(detail as TimelineEvent));
      onProgress(++done, names.length);
    }
  };
  await Promise.all(Array.from({ length: mostAtOnce }, fetchSome));
  signal.throwIfAborted();
  return inOrder(ids, found);
}

function inOrder(
  ids: readonly EventId[],
  entries: ReadonlyMap<string, EventEntry>,
): readonly EventEntry[] {
  return ids.map((id) => {
    const entry = entries.get(id);
    if (!entry) throw new Error(`${id} is not in the files`);
    return entry;
  });
}
