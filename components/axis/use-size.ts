'use client';

import { useEffect, useState, type RefObject } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const sameOr = (before: Size, now: Size) =>
  before.width === now.width && before.height === now.height ? before : now;

/** The same of an element without padding or border, at this moment; null where it is not shown. */
export function sizeOf(element: Element | null | undefined): Size | null {
  const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
  return width > 0 && height > 0 ? { width: Math.floor(width), height: Math.floor(height) } : null;
}

/** The size of an element in whole CSS px, followed as it changes; `initial` until it is measured. */
export function useSize(element: RefObject<Element | null>, initial: Size): Size {
  const [size, setSize] = useState(initial);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0)
        setSize((before) =>
          sameOr(before, { width: Math.floor(width), height: Math.floor(height) }),
        );
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
