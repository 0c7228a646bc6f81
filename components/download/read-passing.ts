import type { EventId } from '@/lib/model/units';
import type { EventStore, Question } from '@/lib/tiles/event-store';

/** So many rows are asked for at a time: two files of a large subject. */
const atOnce = 512;
/** Names who asks the store. */
const asker = 'download';

interface Reading {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * The ids of all events that pass a filter, in order of time, however many: what is still to come is waited for.
 * Rejects if a file could not be read, or with the reason of `signal`.
 */
export async function readPassing(
  store: EventStore,
  asked: Pick<Question, 'filter' | 'found'>,
  { signal, onProgress }: Reading,
): Promise<readonly EventId[]> {
  const ids: EventId[] = [];
  try {
    for (;;) {
      signal.throwIfAborted();
      const { events, total, isWhole, hasFailed } = store.rows(asked, ids.length, atOnce, asker);
      if (hasFailed) throw new Error('some events could not be read');
      if (!isWhole) {
        await newsOf(store, signal);
        continue;
      }
      for (const event of events) if (event) ids.push(event.id);
      onProgress(ids.length, total);
      if (ids.length >= total || events.length === 0) return ids;
      // Between two files a press on Cancel is heard.
      await new Promise((resolve) => setTimeout(resolve));
    }
  } finally {
    // Nothing is wished for any more.
    store.rows(asked, 0, 0, asker);
  }
}

/** Waits until the store knows more, or the signal is given. */
function newsOf(store: EventStore, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      stop();
      signal.removeEventListener('abort', go);
      resolve();
    };
    const stop = store.watch(go);
    signal.addEventListener('abort', go, { once: true });
  });
}
