'use client';

import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { moveTracks } from '@/lib/layout/move-tracks';
import type { LayoutEvent } from '@/lib/layout/place-tracks';
import type { TimeRange } from '@/lib/time/time-range';
import { createTimeScale } from '@/lib/time/time-scale';
import { readPalette, type Palette } from '../drawing/palette';
import type { RangeMotion } from '../timeline/range-motion';
import { paintAxis, type AxisPicture } from './paint-axis';

/** What is at rest: tracks as placed, and what they were placed from. */
export interface RestingPicture extends Omit<AxisPicture, 'scrolled'> {
  readonly layoutEvents: readonly LayoutEvent[];
  /** Of the plot, in the surface, in CSS px. */
  readonly left: number;
}

/**
 * While the range moves, the plot is painted on `canvas`, and `surface`, whose drawing it stands in
 * for, has the attribute `data-moving`. Lanes and sides stay as they were when the movement began.
 * The drawing itself is laid out anew when the view state has the new range, and is seen when that is
 * done and all has come to rest.
 */
export function useMovingPicture(
  surface: RefObject<HTMLElement | null>,
  canvas: RefObject<HTMLCanvasElement | null>,
  scroller: RefObject<HTMLElement | null>,
  resting: RestingPicture,
  motion: RangeMotion,
): void {
  const latest = useRef(resting);
  const { watch, now } = motion;
  /** Shows the drawing again; null while nothing moves. */
  const rest = useRef<(() => void) | null>(null);
  const hasRested = useRef(true);
  useLayoutEffect(() => {
    latest.current = resting;
    if (hasRested.current && isAt(resting, now())) rest.current?.();
  });
  useEffect(() => {
    let begun: { readonly from: RestingPicture; readonly palette: Palette } | null = null;
    const begin = (context: CanvasRenderingContext2D, element: HTMLElement) => {
      const from = latest.current;
      const ratio = window.devicePixelRatio;
      fit(context.canvas, { ...from, width: from.scale.width }, ratio);
      context.scale(ratio, ratio);
      element.setAttribute('data-moving', '');
      rest.current = () => {
        begun = null;
        rest.current = null;
        element.removeAttribute('data-moving');
      };
      return { from, palette: readPalette(element, ratio) };
    };
    return watch((range) => {
      hasRested.current = range === null;
      if (!range) {
        if (isAt(latest.current, now())) rest.current?.();
        return;
      }
      const context = canvas.current?.getContext('2d');
      if (!surface.current || !context) return;
      begun ??= begin(context, surface.current);
      const { from, palette } = begun;
      const scale = createTimeScale(range, from.scale.width, from.scale.folds);
      const tracks = moveTracks(from.tracks, from.layoutEvents, scale);
      const scrolled = scroller.current?.scrollTop ?? 0;
      paintAxis(context, { ...from, scale, tracks, scrolled }, palette);
    });
  }, [surface, canvas, scroller, watch, now]);
}

const isAt = ({ scale: { range } }: RestingPicture, { start, end }: TimeRange) =>
  range.start === start && range.end === end;

function fit(
  canvas: HTMLCanvasElement,
  { left, width, height }: { left: number; width: number; height: number },
  ratio: number,
): void {
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  canvas.style.left = `${left}px`;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}
