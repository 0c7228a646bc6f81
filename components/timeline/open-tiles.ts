'use client';

import type { FacetedActor } from '@/lib/view-state/facets';
import type { EventStore } from '@/lib/tiles/event-store';
import type { SiteTiles } from '@/lib/tiles/site-tiles';
import { decodeFirstFiles, type FilesByName } from '@/lib/tiles/first-files';
import { createTileStore } from '@/lib/tiles/tile-store';
import { readTileFile } from './read-tile-file';

/** What the first picture needs is waited for no longer than this, in ms: then each file is fetched by itself. */
const longestWait = 4000;

/**
 * The store of a large subject: loaded where there is one, since most sites have none. It opens when it has
 * what the first picture needs, or that cannot be had.
 */
export async function openTiles(
  { folder, manifest, first }: SiteTiles,
  actors: readonly FacetedActor[],
): Promise<EventStore> {
  return createTileStore({
    manifest,
    actors,
    atHand: await readFirstFiles(folder + first),
    read: (name) => readTileFile(folder + name),
    later: (ms, call) => setTimeout(call, ms),
  });
}

async function readFirstFiles(path: string): Promise<FilesByName> {
  const none: FilesByName = new Map();
  const late = new Promise<FilesByName>((resolve) => {
    setTimeout(() => resolve(none), longestWait);
  });
  const read = readTileFile(path).then(decodeFirstFiles);
  return Promise.race([read.catch(() => none), late]);
}
