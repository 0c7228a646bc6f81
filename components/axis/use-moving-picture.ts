'use client';

import { useEffect, useRef, type RefObject } from 'react';
import { moveTracks } from '@/lib/layout/move-tracks';
import type { LayoutEvent } from '@/lib/layout/place-tracks';
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
 * The drawing itself is laid out anew as soon as the view state has the new range, and is seen when
 * all has come to rest.
 */
export function useMovingPicture(
  surface: RefObject<HTMLElement | null>,
  canvas: RefObject<HTMLCanvasElement | null>,
  scroller: RefObject<HTMLElement | null>,
  resting: RestingPicture,
  motion: RangeMotion,
): void {
  const latest = useRef(resting);
  useEffect(() => {
    latest.current = resting;
  });
  const { watch } = motion;
  useEffect(() => {
    let begun: { readonly from: RestingPicture; readonly palette: Palette } | null = null;
    return watch((range) => {
      const context = canvas.current?.getContext('2d');
      if (!surface.current || !canvas.current || !context) return;
      if (!range) {
        begun = null;
        surface.current.removeAttribute('data-moving');
        return;
      }
      if (!begun) {
        const from = latest.current;
        const ratio = window.devicePixelRatio;
        fit(canvas.current, { ...from, width: from.scale.width }, ratio);
        context.scale(ratio, ratio);
        begun = { from, palette: readPalette(surface.current, ratio) };
        surface.current.setAttribute('data-moving', '');
      }
      const { from, palette } = begun;
      const scale = createTimeScale(range, from.scale.width, from.scale.folds);
      const tracks = moveTracks(from.tracks, from.layoutEvents, scale);
      paintAxis(
        context,
        { ...from, scale, tracks, scrolled: scroller.current?.scrollTop ?? 0 },
        palette,
      );
    });
  }, [surface, canvas, scroller, watch]);
}

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
