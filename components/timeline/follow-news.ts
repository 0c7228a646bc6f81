import { startTransition } from 'react';
import type { EventStore } from '@/lib/tiles/event-store';
import type { RangeMotion } from './range-motion';

/**
 * Tells of the news of a store, until it is stopped by what this returns: of the first at once, of what comes in the same
 * frame together after it. While the range moves, which is drawn without React, they wait.
 */
export function followNews(
  store: EventStore,
  watch: RangeMotion['watch'],
  onNews: () => void,
): () => void {
  let frame = 0;
  let isMoving = false;
  let isWaiting = false;
  const tell = () => {
    isWaiting = isMoving || frame !== 0;
    if (isWaiting) return;
    // All that is drawn of it at once: no press waits for a part of it.
    startTransition(onNews);
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (isWaiting) tell();
    });
  };
  const stopListening = store.watch(tell);
  const stopWatching = watch((range) => {
    isMoving = range !== null;
    if (!isMoving && isWaiting) tell();
  });
  return () => {
    cancelAnimationFrame(frame);
    stopListening();
    stopWatching();
  };
}
