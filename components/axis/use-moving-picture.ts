'use client';

import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { moveTracks } from '@/lib/layout/move-tracks';
import type { LayoutEvent, PlacedTrack } from '@/lib/layout/place-tracks';
import type { TimeRange } from '@/lib/time/time-range';
import { createTimeScale, type TimeScale } from '@/lib/time/time-scale';
import { readPalette, type Palette } from '../drawing/palette';
import type { TimelineContextValue } from '../timeline/timeline-context';
import type { RangeMotion } from '../timeline/range-motion';
import { headHeight } from './axis-frame';
import { countedInMotion } from './counted-in-motion';
import { paintAxis, type AxisPicture } from './paint-axis';

/** What is at rest: tracks as placed, and what they were placed from. */
export interface RestingPicture extends Omit<AxisPicture, 'scrolled' | 'height' | 'focused'> {
  readonly layoutEvents: readonly LayoutEvent[];
  /** As in the timeline's context. */
  readonly answerInMotion: TimelineContextValue['answerInMotion'];
  /** Of the plot, in the surface, in CSS px. */
  readonly left: number;
}

/** Shows for `ms` what lies between two layouts, and then the drawing. Called before what it shows is changed. */
export type Play = (ms: number, scaleAt: (elapsed: number) => TimeScale) => void;

interface Begun {
  readonly context: CanvasRenderingContext2D;
  readonly from: RestingPicture & Pick<AxisPicture, 'height' | 'focused'>;
  readonly palette: Palette;
  readonly countedTracks: (scale: TimeScale) => readonly PlacedTrack[];
}

/**
 * While the range moves, the plot is painted on `canvas`, and `surface`, whose drawing it stands in
 * for, has the attribute `data-moving`. Lanes and sides stay as they were when the movement began.
 * The drawing itself is laid out anew when all has come to rest, and is seen when that is done. What is played gives way to a movement of the range.
 */
export function useMovingPicture(
  surface: RefObject<HTMLElement | null>,
  canvas: RefObject<HTMLCanvasElement | null>,
  scroller: RefObject<HTMLElement | null>,
  resting: RestingPicture,
  motion: RangeMotion,
): Play {
  const latest = useRef(resting);
  const { watch, now } = motion;
  /** What the movement began with; null while nothing moves. */
  const begun = useRef<Begun | null>(null);
  const hasRested = useRef(true);
  /** The frame to come of what is played; 0: nothing is. */
  const playing = useRef(0);

  const rest = useCallback(() => {
    hasRested.current = true;
    if (!begun.current || !isAt(latest.current, now())) return;
    begun.current = null;
    surface.current?.removeAttribute('data-moving');
  }, [surface, now]);
  useLayoutEffect(() => {
    latest.current = resting;
    if (hasRested.current) rest();
  });

  const paint = useCallback(
    (scaleFrom: (from: TimeScale) => TimeScale) => {
      hasRested.current = false;
      const movement =
        begun.current ?? begin(surface.current, canvas.current, scroller.current, latest.current);
      begun.current = movement;
      if (!movement) return;
      const { context, from, palette, countedTracks } = movement;
      const scale = scaleFrom(from.scale);
      const tracks = moveTracks(countedTracks(scale), from.layoutEvents, scale);
      const scrolled = scroller.current?.scrollTop ?? 0;
      paintAxis(context, { ...from, scale, tracks, scrolled }, palette);
    },
    [surface, canvas, scroller],
  );
  const stop = useCallback(() => {
    if (playing.current === 0) return;
    cancelAnimationFrame(playing.current);
    playing.current = 0;
    begun.current = null;
  }, []);
  useEffect(() => {
    const unwatch = watch((range) => {
      if (!range) return playing.current === 0 ? rest() : undefined;
      stop();
      paint(({ width, folds }) => createTimeScale(range, width, folds));
    });
    return () => {
      unwatch();
      stop();
    };
  }, [watch, paint, rest, stop]);

  return useCallback<Play>(
    (ms, scaleAt) => {
      stop();
      let start: number | undefined;
      const step = (time: number) => {
        start ??= time;
        if (time - start >= ms) {
          playing.current = 0;
          return rest();
        }
        paint(() => scaleAt(time - (start ?? time)));
        playing.current = requestAnimationFrame(step);
      };
      paint(() => scaleAt(0));
      playing.current = requestAnimationFrame(step);
    },
    [paint, rest, stop],
  );
}

function begin(
  surface: HTMLElement | null,
  canvas: HTMLCanvasElement | null,
  scroller: HTMLElement | null,
  atRest: RestingPicture,
): Begun | null {
  const context = canvas?.getContext('2d');
  if (!surface || !context || !scroller) return null;
  const ratio = window.devicePixelRatio;
  const focused = focusedIn(surface);
  const from = { ...atRest, focused, height: headHeight + scroller.clientHeight };
  fit(context.canvas, { ...from, width: from.scale.width }, ratio);
  context.scale(ratio, ratio);
  surface.setAttribute('data-moving', '');
  return { context, from, palette: readPalette(surface), countedTracks: countedInMotion(from) };
}

function focusedIn(surface: HTMLElement): AxisPicture['focused'] {
  const mark = surface.querySelector<SVGElement>('.event-mark:focus-visible');
  const { event } = mark?.dataset ?? {};
  const { track } = mark?.closest<SVGElement>('[data-track]')?.dataset ?? {};
  if (event && track) return { event, track };
  const { ridge, key: bin } =
    surface.querySelector<SVGElement>('.ridge-stop:focus-visible')?.dataset ?? {};
  return ridge ? { track: ridge, bin } : null;
}

const isAt = ({ scale }: RestingPicture, { start, end }: TimeRange) =>
  scale.range.start === start && scale.range.end === end;

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
