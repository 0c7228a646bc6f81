import { describe, expect, test } from 'vitest';
import { eventsJson } from '@/lib/formats/events-json';
import { eventOn, importedOn, subjectOf } from '@/lib/formats/export/published.test-support';
import { summarize } from '@/lib/model/summarize';
import type { EventSummary } from '@/lib/model/timeline-data';
import type { EventId } from '@/lib/model/units';
import { blockOf, eventBlockName } from '@/lib/tiles/event-block';
import type { EventStore, Rows } from '@/lib/tiles/event-store';
import { initialFilter } from '@/lib/view-state/view-state';
import { entriesOf, readEntries } from './read-entries';
import { readPassing } from './read-passing';

const asked = { filter: initialFilter, found: null };
const idsOf = (count: number) => Array.from({ length: count }, (_, at) => `event-${at}` as EventId);

/** A store that has nothing of a stretch when it is first asked for it, and news of it soon after. */
function lateStore(total: number, fails = false): EventStore {
  const ids = idsOf(total);
  const here = new Set<number>();
  const listeners = new Set<() => void>();
  const rows = (_: unknown, first: number, count: number): Rows => {
    const isWhole = here.has(first) || count === 0;
    if (!isWhole)
      setTimeout(() => {
        here.add(first);
        for (const listener of listeners) listener();
      });
    const events = ids
      .slice(first, first + count)
      .map((id) => (isWhole ? ({ id } as EventSummary) : null));
    return { total, events, isWhole, hasFailed: fails && first > 0 && here.has(first) };
  };
  const watch = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return { rows, watch } as unknown as EventStore;
}

const reading = (signal = new AbortController().signal) => {
  const told: number[] = [];
  return { signal, told, onProgress: (done: number) => void told.push(done) };
};

describe('all that passes a filter', () => {
  test('is waited for, and comes in order', async () => {
    const { told, ...rest } = reading();
    expect(await readPassing(lateStore(1300), asked, rest)).toEqual(idsOf(1300));
    expect(told).toEqual([512, 1024, 1300]);
  });

  test('may be nothing', async () => {
    expect(await readPassing(lateStore(0), asked, reading())).toEqual([]);
  });

  test('is never a part: what cannot be read is an error', async () => {
    await expect(readPassing(lateStore(1300, true), asked, reading())).rejects.toThrow(
      'not be read',
    );
  });

  test('is given up when it is cancelled, also while it waits', async () => {
    const abort = new AbortController();
    const read = readPassing(lateStore(1300), asked, {
      signal: abort.signal,
      onProgress: () => abort.abort(),
    });
    await expect(read).rejects.toThrow('aborted');
    const never = { ...lateStore(3), watch: () => () => undefined } as EventStore;
    const waiting = new AbortController();
    setTimeout(() => waiting.abort());
    await expect(readPassing(never, asked, reading(waiting.signal))).rejects.toThrow('aborted');
  });
});

describe('whole events', () => {
  const events = idsOf(20).map((id, at) =>
    at % 2 ? eventOn('2022', { id }) : importedOn('-0043', { id }),
  );
  const json = eventsJson(subjectOf(events).subject, '1');
  const blocks = new Map<string, object[]>();
  for (const event of events) {
    const name = eventBlockName(blockOf(event.id, 3));
    blocks.set(name, [...(blocks.get(name) ?? []), { summary: summarize(event), detail: event }]);
  }
  const read = async (name: string) => new TextEncoder().encode(JSON.stringify(blocks.get(name)));
  const wanted = ['event-7', 'event-2', 'event-19'] as EventId[];

  test('are the same from tiles as from the file of all', async () => {
    const names: string[] = [];
    const reader = (name: string) => {
      names.push(name);
      return read(name);
    };
    const found = await readEntries(wanted, { count: 3, read: reader }, reading());
    expect(found).toEqual(entriesOf(json, wanted));
    expect(found.map(({ id }) => id)).toEqual(wanted);
    expect(new Set(names).size).toBe(names.length);
  });

  test('are never a part', async () => {
    const unknown = ['no-such-event' as EventId];
    await expect(readEntries(unknown, { count: 3, read }, reading())).rejects.toThrow(
      'no-such-event',
    );
    expect(() => entriesOf(json, unknown)).toThrow('no-such-event');
    const broken = { count: 3, read: () => Promise.reject(new Error('offline')) };
    await expect(readEntries(wanted, broken, reading())).rejects.toThrow('offline');
  });

  test('are read again where a block is damaged; where it stays so, no progress is told after that', async () => {
    const damaged = blockOf(wanted[0]!, 3);
    const readAs = (mends: boolean) => async (name: string, again: boolean) => {
      if (name !== eventBlockName(damaged)) {
        // Comes after the damaged one has failed.
        await new Promise((resolve) => setTimeout(resolve, 5));
        return read(name);
      }
      return again && mends ? read(name) : new TextEncoder().encode('[{"summary":');
    };
    const all = events.map(({ id }) => id);
    const found = await readEntries(all, { count: 3, read: readAs(true) }, reading());
    expect(found.map(({ id }) => id)).toEqual(all);
    const told: number[] = [];
    const onProgress = (done: number) => void told.push(done);
    await expect(
      readEntries(all, { count: 3, read: readAs(false) }, { ...reading(), onProgress }),
    ).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual([]);
  });
});
