'use client';

import { useEffect, type RefObject } from 'react';

/** Around a target of 24 px, which makes it 44: as much as a finger needs; in CSS px. */
const around = 10;

/** A tap beside a mark, a count or a button of the drawing is one on whatever is nearest, if that is near. */
export function useNearTaps(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = frame.current;
    if (!root) return;
    const tap = (event: MouseEvent) => {
      const { target, clientX, clientY } = event;
      const isTouch = 'pointerType' in event && event.pointerType === 'touch';
      if (!isTouch || !(target instanceof SVGElement) || target.closest('[data-key]')) return;
      const near = nearestStop(root, clientX, clientY);
      if (!near) return;
      event.stopPropagation();
      const at = { bubbles: true, cancelable: true, clientX, clientY, pointerType: 'touch' };
      near.dispatchEvent(new PointerEvent('click', at));
    };
    root.addEventListener('click', tap);
    return () => root.removeEventListener('click', tap);
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
