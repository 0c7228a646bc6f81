'use client';

import { useEffect, type RefObject } from 'react';

/** Around a target of 24 px, which makes it 44: as much as a finger needs; in CSS px. */
const around = 10;

/**
 * What a mouse or a finger does on the marks, counts and buttons of the drawing. The focus comes with
 * the click, not with the press: it gives a mark its label, and what was pressed would slip away
 * before it is let go. A tap beside a stop is one on whatever is nearest, if that is near.
 */
export function usePresses(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = frame.current;
    if (!root) return;
    const stopOf = ({ target }: Event) =>
      target instanceof SVGElement ? target.closest<SVGElement>('[data-key]') : null;
    const press = (event: MouseEvent) => {
      if (stopOf(event)) event.preventDefault();
    };
    const click = (event: MouseEvent) => {
      const stop = stopOf(event);
      if (stop) return stop.focus({ preventScroll: true });
      const { target, clientX, clientY } = event;
      const isTouch = 'pointerType' in event && event.pointerType === 'touch';
      if (!isTouch || !(target instanceof SVGElement)) return;
      const at = { bubbles: true, cancelable: true, clientX, clientY, pointerType: 'touch' };
      nearestStop(root, clientX, clientY)?.dispatchEvent(new PointerEvent('click', at));
    };
    root.addEventListener('mousedown', press, true);
    root.addEventListener('click', click);
    return () => {
      root.removeEventListener('mousedown', press, true);
      root.removeEventListener('click', click);
    };
  }, [frame]);
}

function nearestStop(root: Element, x: number, y: number): Element | null {
  let nearest: Element | null = null;
  let least = around;
  for (const stop of root.querySelectorAll('[data-key]')) {
    const { left, right, top, bottom } = stop.getBoundingClientRect();
    const distance = Math.max(left - x, x - right, top - y, y - bottom);
    if (distance > least) continue;
    nearest = stop;
    least = distance;
  }
  return nearest;
}
