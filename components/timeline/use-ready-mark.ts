'use client';

import { useEffect } from 'react';
import type { Filter } from '@/lib/view-state/view-state';

/** Whether something is to come of a link: the screen that `first-paint.js` hides, or what it names, in the panel. */
function isOnItsWay(): boolean {
  const { asks, names } = document.documentElement.dataset;
  const panel = document.querySelector('.screen-panel');
  const isRead =
    panel?.querySelector('h1') && !panel.querySelector('[data-unread], [aria-busy="true"]');
  return asks !== undefined || (names !== undefined && !isRead);
}

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
