'use client';

import { useLayoutEffect } from 'react';
import { useIsServed } from './use-is-served';

/**
 * Shows the screen that `first-paint.js` has hidden before the first paint, where the link asks for other
 * than what was prerendered: once the link has been read, and all that hangs on it is drawn.
 */
export function useRevealedScreen(isDrawn: boolean): void {
  const isServed = useIsServed();
  useLayoutEffect(() => {
    if (!isServed && isDrawn) delete document.documentElement.dataset.asks;
  }, [isServed, isDrawn]);
}
