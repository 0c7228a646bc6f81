'use client';

import type { TimelineEvent } from '@/lib/model/subject';
import type { EventId } from '@/lib/model/units';
import { readWholeEvent, type WholeEvent } from '@/lib/tiles/event-block';
import type { Manifest } from '@/lib/tiles/manifest';
import type { SiteTiles } from '@/lib/tiles/site-tiles';
import { readTileFile } from '../timeline/read-tile-file';

/** What is known of an event that is fetched whole. `missing`: the subject has none of that id. */
export type Fetched =
  | { readonly status: 'loading' | 'failed' | 'missing' }
  | { readonly status: 'ready'; readonly whole: WholeEvent; readonly event: TimelineEvent };

export const loading: Fetched = { status: 'loading' };

/** Where the events are. */
type EventFiles = Pick<SiteTiles, 'folder'> & { readonly manifest: Pick<Manifest, 'eventBlocks'> };

/** A store outside React: the axis knows of the event that the panel has opened. */
const fetched = new Map<EventId, Fetched>();
let opened: WholeEvent | null = null;
const listeners = new Set<() => void>();

export function subscribeToEvents(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function readFetched(id: EventId): Fetched {
  return fetched.get(id) ?? loading;
}

/** The event that was opened last: it stays known when it is closed, so that the focus can go back to it. */
export function readOpened(): WholeEvent | null {
  return opened;
}

function enter(id: EventId, next: Fetched): void {
  fetched.set(id, next);
  for (const listener of listeners) listener();
}

/** Makes an event that is here the one that was opened last; one that is not here is fetched, once. */
export function openEvent(files: EventFiles, id: EventId): void {
  const known = fetched.get(id);
  if (known?.status === 'ready') {
    if (known.whole === opened) return;
    opened = known.whole;
    enter(id, known);
  } else if (known === undefined) fetchEvent(files, id);
}

/** Fetches an event, and makes it the one that was opened last. */
export function fetchEvent({ folder, manifest }: EventFiles, id: EventId): void {
  const again = fetched.has(id);
  enter(id, loading);
  const read = (isAgain: boolean) =>
    readWholeEvent(manifest, (name) => readTileFile(folder + name, isAgain), id);
  // What the browser has kept may be damaged: it is tried once more before anyone is told.
  (again ? read(true) : read(false).catch(() => read(true))).then(
    (whole) => {
      opened = whole ?? opened;
      // The builder of the tiles was given compiled events.
      const ready = whole && { whole, event: whole.detail as TimelineEvent };
      enter(id, ready ? { status: 'ready', ...ready } : { status: 'missing' });
    },
    () => enter(id, { status: 'failed' }),
  );
}
