'use client';

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { FoundDate } from './date-in';
import type { FoundEvent } from './search-results';
import { loadSearch, useSearch } from './search-store';
import {
  loadTileSearch,
  readTileSearch,
  subscribeToTileSearch,
  type TileSearchState,
} from './tile-search-store';

/** What was found for words as they are typed. */
export interface Hits {
  readonly status: 'idle' | 'loading' | 'failed' | 'ready';
  /** The first ones. */
  readonly hits: readonly FoundEvent[];
  /** How many there are. */
  readonly all: number;
  /** A date that the words are, where they find nothing. */
  readonly date: FoundDate | null;
  readonly retry: () => void;
}

const idle: TileSearchState = { status: 'idle' };

/**
 * Looks for words as soon as search is wanted. `folder` has the tiles of a large subject, which are searched
 * where there are any; null: the words of all events are fetched, and looked through as they were known on a day,
 * if one is given. No words: nothing is looked for.
 */
export function useHits(
  words: string,
  most: number,
  {
    isWanted,
    folder,
    knownOn,
  }: {
    readonly isWanted: boolean;
    readonly folder: string | null;
    readonly knownOn: string | null;
  },
): Hits {
  const plain = useSearch(isWanted && folder === null);
  const tiled = useSyncExternalStore(subscribeToTileSearch, readTileSearch, () => idle);
  useEffect(() => {
    if (isWanted && folder !== null && readTileSearch().status === 'idle') loadTileSearch(folder);
  }, [isWanted, folder]);
  const [news, setNews] = useState(0);
  useEffect(() => {
    if (tiled.status !== 'ready') return;
    return tiled.search.watch(() => setNews((before) => before + 1));
  }, [tiled]);
  const found = useMemo(() => {
    const none = { news, hits: [], all: 0, date: null };
    if (folder === null) {
      if (plain.status !== 'ready' || !words) return { ...none, status: plain.status };
      const index = plain.index.on(knownOn);
      const all = index.find(words);
      const hits = all.slice(0, most).map((hit) => ({ event: hit.event, ...index.show(hit) }));
      const date = all.length === 0 ? index.dateIn(words) : null;
      return { status: plain.status, hits, all: all.length, date };
    }
    if (tiled.status !== 'ready' || !words) return { ...none, status: tiled.status };
    const looked = tiled.search.find(words, most);
    const isNothing = looked.status === 'ready' && looked.all === 0;
    return { ...looked, date: isNothing ? tiled.search.dateIn(words) : null };
  }, [folder, plain, tiled, words, most, news, knownOn]);
  const retry = () => {
    if (folder === null) loadSearch();
    else if (tiled.status === 'ready') tiled.search.retry();
    else loadTileSearch(folder);
  };
  return { ...found, retry };
}
