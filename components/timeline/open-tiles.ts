'use client';

import type { FacetedActor } from '@/lib/view-state/facets';
import type { EventStore } from '@/lib/tiles/event-store';
import type { SiteTiles } from '@/lib/tiles/site-tiles';
import { createTileStore } from '@/lib/tiles/tile-store';
import { readTileFile } from './read-tile-file';

/** The store of a large subject: loaded where there is one, since most sites have none. */
export function openTiles(
  { folder, manifest }: Pick<SiteTiles, 'folder' | 'manifest'>,
  actors: readonly FacetedActor[],
): EventStore {
  return createTileStore({
    manifest,
    actors,
    read: (name) => readTileFile(folder + name),
    later: (ms, call) => setTimeout(call, ms),
  });
}
