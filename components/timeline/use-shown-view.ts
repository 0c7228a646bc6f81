'use client';

import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { View } from '@/lib/view-state/view-state';
import { stateOf } from '../search/searched-state';
import { readQuery } from '../view-state/query-store';
import { useTimeline } from './timeline-context';
import { phone, useMedia } from './use-media';

/**
 * Shows the view that the state asks for. The stylesheet reads it from the root element, where
 * `first-paint.js` has written it before the first paint. On a phone, where the page scrolls, the axis
 * comes wholly into view, and the list comes back where it was left, or, if the range is another
 * one now, where that begins.
 */
export function useShownView(timeline: RefObject<HTMLElement | null>): void {
  const { state } = useTimeline();
  const { view, range } = state;
  const isPhone = useMedia(phone);
  const left = useRef<{ top: number; range: typeof range } | null>(null);

  useEffect(() => {
    if (!isPhone || view === 'axis') return;
    const note = () => (left.current = { top: window.scrollY, range });
    note();
    window.addEventListener('scroll', note, { passive: true });
    return () => window.removeEventListener('scroll', note);
  }, [isPhone, view, range]);

  const before = useRef<View | null | undefined>(undefined);
  useLayoutEffect(() => {
    // The first render knows no query yet; what that asks for was written before the first paint.
    if (stateOf(readQuery()).view !== view) return;
    const root = document.documentElement;
    if (view === null) delete root.dataset.view;
    else root.dataset.view = view;
    const isTurn = before.current !== undefined && before.current !== view;
    before.current = view;
    if (!isTurn || !isPhone) return;
    const { current: box } = timeline;
    if (view === 'axis') box?.scrollIntoView({ block: 'end' });
    else if (left.current?.range === range) window.scrollTo(0, left.current.top);
    else box?.querySelector('[data-in-range]')?.scrollIntoView({ block: 'start' });
  }, [view, range, isPhone, timeline]);
}
