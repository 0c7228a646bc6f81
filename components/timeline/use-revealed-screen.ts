'use client';

import { useLayoutEffect, useSyncExternalStore } from 'react';

const subscribeToNothing = () => () => undefined;

/**
 * Shows the screen that `theme.js` has hidden before the first paint, where the link asks for other
 * than what was prerendered: once the link has been read, and all that hangs on it is drawn.
 */
export function useRevealedScreen(isDrawn: boolean): void {
  const isRead = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
  useLayoutEffect(() => {
    if (isRead && isDrawn) delete document.documentElement.dataset.asks;
  }, [isRead, isDrawn]);
}
