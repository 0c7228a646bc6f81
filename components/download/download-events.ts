'use client';

import type { EventsJson } from '@/lib/formats/events-json-schema';
import { eventsTable } from '@/lib/formats/export/events-table';
import type { EventStore, Question } from '@/lib/tiles/event-store';
import type { SiteTiles } from '@/lib/tiles/site-tiles';
import { publishedAddress, withBase } from '../site/site-address';
import { readTileFile } from '../timeline/read-tile-file';
import type { KnownThen } from '../known-on/known-then';
import { entriesOn } from './entries-on';
import { entriesOf, readEntries } from './read-entries';
import { readPassing } from './read-passing';

/** More than these are more than a page should hold at once. */
export const mostDownloaded = 50_000;

export const formats = {
  csv: { name: 'CSV', type: 'text/csv;charset=utf-8', what: 'A table for a spreadsheet' },
  json: {
    name: 'JSON',
    type: 'application/json',
    what: 'Statements, passages and all, as in events.json',
  },
} as const;
export type Format = keyof typeof formats;

/** What is downloaded: the events that pass a filter, of a small subject (`tiles` is null) or of a large one. */
interface Asked extends Pick<Question, 'filter' | 'found'> {
  readonly store: EventStore;
  readonly tiles: SiteTiles | null;
  /** The day as known on which the events are wanted; null: as they are known today. */
  readonly known: Pick<KnownThen, 'day' | 'by'> | null;
}

/**
 * Gathers the passing events and hands them to the browser as a file. `onProgress` is told which share is done, 0 to
 * 1. Rejects if a file cannot be read, or with the reason of `signal`.
 */
export async function downloadEvents(
  { store, tiles, known, ...asked }: Asked,
  format: Format,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<number> {
  const today = await readAll(signal);
  const all = known ? entriesOn(today, known.by) : today;
  const ids = await readPassing(store, asked, {
    signal,
    onProgress: (done, total) => onProgress(done / Math.max(1, total) / (tiles ? 2 : 1)),
  });
  const events = tiles
    ? await readEntries(
        ids,
        {
          count: tiles.manifest.eventBlocks,
          read: (name, again) => readTileFile(tiles.folder + name, again),
        },
        { signal, onProgress: (done, total) => onProgress(0.5 + done / total / 2) },
      )
    : entriesOf(all, ids);
  const name = `sourceline-${events.length}-${events.length === 1 ? 'event' : 'events'}`;
  const then = known ? `-as-known-on-${known.day}` : '';
  save(contentOf({ ...all, events: [...events] }, format), `${name}${then}`, format);
  return events.length;
}

/** What the site says of everything; of a large subject, all but its imported events. */
async function readAll(signal: AbortSignal): Promise<EventsJson> {
  const response = await fetch(withBase('/data/events.json'), { signal });
  if (!response.ok) throw new Error(`events.json: ${response.status}`);
  return (await response.json()) as EventsJson;
}

function contentOf(json: EventsJson, format: Format): string[] {
  if (format === 'json') return [`${JSON.stringify(json)}\n`];
  const { header, record } = eventsTable(json, publishedAddress);
  return [header, ...json.events.map(record)];
}

function save(content: string[], name: string, format: Format): void {
  const address = URL.createObjectURL(new Blob(content, { type: formats[format].type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.${format}`;
  link.click();
  // The browser has to begin before the address goes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
