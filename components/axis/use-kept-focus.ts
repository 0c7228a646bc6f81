'use client';

import { useCallback, useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus inside `frame` when the element that has it leaves the drawing: by zooming, by
 * panning, by opening a count. Goes to the first of the wanted stops that is drawn, else to the open
 * event, else to the first stop there is.
 */
export function useKeptFocus(
  frame: RefObject<HTMLElement | null>,
  focused: string | null,
): (stops: readonly string[]) => void {
  const wanted = useRef<readonly string[]>([]);
  useEffect(() => {
    if (focused === null || document.activeElement !== document.body) return;
    const stopNamed = (stop: string) =>
      frame.current?.querySelector<SVGElement>(`[data-key="${CSS.escape(stop)}"]`);
    const found =
      wanted.current.map(stopNamed).find((element) => element) ??
      frame.current?.querySelector<SVGElement>('a[aria-current], [data-key]');
    wanted.current = [];
    found?.focus();
  });
  return useCallback((stops) => {
    wanted.current = stops;
  }, []);
}
