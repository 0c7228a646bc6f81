'use client';

import { useSyncExternalStore } from 'react';

/** Whether the documents are stepped through by themselves. A store outside React: a button starts it, the line of the day steps. */
let isPlaying = false;
const listeners = new Set<() => void>();

export function setPlaying(next: boolean): void {
  isPlaying = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePlaying(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPlaying,
    () => false,
  );
}
