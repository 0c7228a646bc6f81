'use client';

import { useEffect } from 'react';
import type { Filter } from '@/lib/view-state/view-state';

/** What is still to come of a link: the screen that `first-paint.js` hides, an address to be read, an event to be fetched. */
const isOnItsWay = () =>
  document.documentElement.dataset.asks !== undefined ||
  document.querySelector('.screen-panel :is([data-unread], [aria-busy="true"])') !== null;

/**
 * Marks that the timeline is ready, at each complete picture: when it is drawn, and all that its link names is seen.
 */
export function useReadyMark(isDrawn: boolean, filter: Filter): void {
  useEffect(() => {
    if (!isDrawn) return;
    const mark = () =>
      void performance.mark('timeline-ready', { detail: { actors: filter.actors } });
    if (!isOnItsWay()) return mark();
    const arrival = new MutationObserver(() => {
      if (isOnItsWay()) return;
      arrival.disconnect();
      mark();
    });
    const attributeFilter = ['data-asks', 'data-unread', 'aria-busy'];
    arrival.observe(document.documentElement, { childList: true, subtree: true, attributeFilter });
    return () => arrival.disconnect();
  }, [isDrawn, filter]);
}
