'use client';

import { useLayoutEffect, useRef, type RefObject } from 'react';

/** What scrolls a list: the box around it, where that is shorter, else the page. */
export function scrollerOf(list: Element): Element | null {
  const box = list.parentElement;
  return box && box.scrollHeight > box.clientHeight ? box : document.scrollingElement;
}

/** How far the list is scrolled up from the edge of what scrolls it, in CSS px: what stands above it may come and go. */
function scrolledIn(scroller: Element, list: Element): number {
  const isPage = scroller === document.scrollingElement;
  const edge = isPage ? 0 : scroller.getBoundingClientRect().top;
  return edge - list.getBoundingClientRect().top;
}

/**
 * Brings the list back to where a filter found it when that is cleared: `isWhole` says that it lists all. Where one
 * of `aims` is another one by then, the list has gone there, and stays.
 */
export function useKeptPlace(
  list: RefObject<HTMLElement | null>,
  isWhole: boolean,
  aims: readonly unknown[],
): void {
  const left = useRef<{ top: number; aims: readonly unknown[] } | null>(null);
  const latest = useRef(aims);
  useLayoutEffect(() => {
    latest.current = aims;
  });
  useLayoutEffect(() => {
    const { current } = list;
    if (!isWhole || !current) return;
    const { current: before } = left;
    const isStill = before?.aims.every((aim, index) => aim === latest.current[index]);
    const note = () => {
      const scroller = current.offsetParent && scrollerOf(current);
      if (scroller) left.current = { top: scrolledIn(scroller, current), aims: latest.current };
    };
    const scroller = current.offsetParent && scrollerOf(current);
    if (before && isStill && scroller)
      scroller.scrollBy({ top: before.top - scrolledIn(scroller, current), behavior: 'instant' });
    else note();
    document.addEventListener('scroll', note, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', note, { capture: true });
  }, [list, isWhole]);
}
