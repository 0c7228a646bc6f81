'use client';

import { useLayoutEffect } from 'react';
import { useIsServed } from '../timeline/use-is-served';

/** Shows a page that is held back until its address has been read, so that nothing jumps. */
export function useReadAddress(): void {
  const isServed = useIsServed();
  useLayoutEffect(() => {
    if (!isServed) delete document.documentElement.dataset.asks;
  }, [isServed]);
}
