'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type { SearchDocuments } from '@/lib/formats/search-documents';
import { withBase } from '../site/site-address';
import type { SearchIndex } from './search-index';

export type SearchState =
  | { readonly status: 'idle' | 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly index: SearchIndex };

const idle: SearchState = { status: 'idle' };
let state: SearchState = idle;
const listeners = new Set<() => void>();

function enter(next: SearchState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Fetches the words and the code that looks through them, once. After a failure it tries again. */
export function loadSearch(): void {
  if (state.status === 'loading' || state.status === 'ready') return;
  enter({ status: 'loading' });
  const documents = fetch(withBase('/data/search.json')).then(
    (response): Promise<SearchDocuments> => {
      if (!response.ok) throw new Error(`search.json: ${response.status}`);
      return response.json();
    },
  );
  Promise.all([documents, import('./search-index')]).then(
    ([read, code]) => enter({ status: 'ready', index: new code.SearchIndex(read) }),
    () => enter({ status: 'failed' }),
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The state of search; where it is wanted it is loaded. */
export function useSearch(isWanted: boolean): SearchState {
  useEffect(() => {
    if (isWanted && state.status === 'idle') loadSearch();
  }, [isWanted]);
  return useSyncExternalStore(
    subscribe,
    () => state,
    () => idle,
  );
}
