'use client';

import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3';
import { useEffect, useRef, type RefObject } from 'react';
import type { TimeRange } from '@/lib/time/time-range';
import { rangeDuringGesture, type TimeScale } from '@/lib/time/time-scale';

interface ZoomGestureOptions {
  readonly scale: TimeScale;
  /** All that can be shown. */
  readonly extent: TimeRange;
  /** The shortest range that can be shown, in ms. */
  readonly minimum: number;
  /** x of the left edge of the plot inside the element, in CSS px. */
  readonly left: number;
  readonly onRange: (range: TimeRange) => void;
}

/**
 * Pan by drag, zoom by pinch and by wheel with ctrl (or cmd); a plain wheel scrolls the page.
 * What is drawn can be dragged; buttons and scroll bars, which are HTML, cannot.
 * d3's transform lives as long as the gesture and is reset when it ends: the range is the truth.
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
    let before = latest.current.scale;
    const behaviour = zoom<HTMLElement, unknown>()
      .filter((event: WheelEvent | MouseEvent | TouchEvent) =>
        event.type === 'wheel'
          ? event.ctrlKey || event.metaKey
          : event.target instanceof SVGElement && !('button' in event && event.button > 0),
      )
      .on('start', () => {
        before = latest.current.scale;
      })
      .on('zoom', ({ sourceEvent, transform: { k, x } }: D3ZoomEvent<HTMLElement, unknown>) => {
        if (!sourceEvent) return;
        const { extent, minimum, left, onRange } = latest.current;
        onRange(rangeDuringGesture(before, { k, x: x + left * (k - 1) }, extent, minimum));
      })
      .on('end', () => {
        select(surface).property('__zoom', zoomIdentity);
      });
    const target = select(surface);
    target.call(behaviour).on('dblclick.zoom', null);
    return () => {
      target.on('.zoom', null);
    };
  }, [element]);
}
