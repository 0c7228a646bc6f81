'use client';

import { useEffect } from 'react';
import type { Filter } from '@/lib/view-state/view-state';

/**
 * Marks that the timeline is ready, at each complete picture: when it is drawn, and seen. A screen that waits for
 * what its link asks for is hidden until `useRevealedScreen` shows it.
 */
export function useReadyMark(isDrawn: boolean, filter: Filter): void {
  useEffect(() => {
    if (!isDrawn) return;
    const { documentElement: root } = document;
    const mark = () =>
      void performance.mark('timeline-ready', { detail: { actors: filter.actors } });
    if (root.dataset.asks === undefined) return mark();
    const hidden = new MutationObserver(() => {
      if (root.dataset.asks !== undefined) return;
      hidden.disconnect();
      mark();
    });
    hidden.observe(root, { attributes: true, attributeFilter: ['data-asks'] });
    return () => hidden.disconnect();
  }, [isDrawn, filter]);
}
