'use client';

import { useLayoutEffect, useSyncExternalStore } from 'react';

const subscribeToNothing = () => () => undefined;

/** Shows a page that is held back until its address has been read, so that nothing jumps. */
export function useReadAddress(): void {
  const isRead = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
  useLayoutEffect(() => {
    if (isRead) delete document.documentElement.dataset.asks;
  }, [isRead]);
}
