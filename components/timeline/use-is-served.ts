'use client';

import { useSyncExternalStore } from 'react';

const subscribeToNothing = () => () => undefined;

/** Whether this rendering has to repeat what was prerendered: on the server, and in the first of a page that was served. */
export function useIsServed(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => false,
    () => true,
  );
}
