'use client';

import type { TileSearch } from './tile-search';

export type TileSearchState =
  | { readonly status: 'idle' | 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly search: TileSearch };

let state: TileSearchState = { status: 'idle' };
const listeners = new Set<() => void>();

function enter(next: TileSearchState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Fetches the code that looks through tiles, and which there are, once. After a failure it tries again. */
export function loadTileSearch(folder: string): void {
  if (state.status === 'loading' || state.status === 'ready') return;
  enter({ status: 'loading' });
  import('./tile-search')
    .then((code) => code.openTileSearch(folder))
    .then(
      (search) => enter({ status: 'ready', search }),
      () => enter({ status: 'failed' }),
    );
}

export function subscribeToTileSearch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const readTileSearch = (): TileSearchState => state;
