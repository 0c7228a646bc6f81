'use client';

import { useEffect, useRef, type RefObject } from 'react';
import { moving } from '../timeline/moving';
import type { ZoomGestureOptions } from './attach-zoom';

/** What says that a gesture may be on its way: a pointer over the axis, a finger on it, the focus in it. */
const signs = ['pointerenter', 'touchstart', 'focusin'] as const;

/**
 * Gestures on the axis. What they are made of is loaded at the first sign of one; where fingers give
 * none, as soon as the axis is seen. Until it is there, a zoom wheel does nothing, rather than to
 * zoom the page.
 */
export function useZoomGesture(
  element: RefObject<HTMLElement | null>,
  options: ZoomGestureOptions,
): void {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    const surface = element.current;
    if (!surface) return;
    const waiting = new AbortController();
    let detach: (() => void) | undefined;
    let isMounted = true;
    let isLoading = false;
    const load = () => {
      if (isLoading || detach) return;
      isLoading = true;
      // What a gesture moves is drawn from its first frame on.
      void Promise.all([import('./attach-zoom'), moving.load()])
        .then(([{ attachZoom }]) => {
          if (!isMounted) return;
          waiting.abort();
          detach = attachZoom(surface, latest);
          surface.dataset.gestures = '';
        })
        // Buttons and keys still do all that gestures do; the next sign tries again.
        .catch(() => undefined)
        .finally(() => {
          isLoading = false;
        });
    };
    const { signal } = waiting;
    for (const sign of signs) surface.addEventListener(sign, load, { signal, passive: true });
    const keepPage = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) event.preventDefault();
    };
    surface.addEventListener('wheel', keepPage, { signal, passive: false });
    const seen = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) load();
    });
    if (window.matchMedia('(pointer: coarse)').matches) seen.observe(surface);
    return () => {
      isMounted = false;
      waiting.abort();
      seen.disconnect();
      detach?.();
    };
  }, [element]);
}
