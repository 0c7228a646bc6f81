import { moveTracks } from '@/lib/layout/move-tracks';
import type { LayoutEvent } from '@/lib/layout/place-tracks';
import type { TimeScale } from '@/lib/time/time-scale';
import { readPalette } from '../drawing/palette';
import type { TimelineContextValue } from '../timeline/timeline-context';
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

/** One movement, from its first frame to rest. */
export interface MovingPicture {
  /** The scale with which it began. */
  readonly scale: TimeScale;
  readonly paint: (scale: TimeScale) => void;
  /** The drawing is seen again. */
  readonly end: () => void;
}

/**
 * Begins to paint the plot on `canvas`; `surface`, whose drawing it stands in for, has the attribute
 * `data-moving` until the end. Lanes and sides stay as they are. null: there is nothing to paint on.
 */
export function beginPicture(
  surface: HTMLElement | null,
  canvas: HTMLCanvasElement | null,
  scroller: HTMLElement | null,
  atRest: RestingPicture,
): MovingPicture | null {
  const context = canvas?.getContext('2d');
  if (!surface || !context || !scroller) return null;
  const ratio = window.devicePixelRatio;
  const focused = focusedIn(surface);
  const from = { ...atRest, focused, height: headHeight + scroller.clientHeight };
  // Read when it changes: reading it in every frame would lay out the page in every frame.
  let scrolled = scroller.scrollTop;
  const scroll = () => (scrolled = scroller.scrollTop);
  scroller.addEventListener('scroll', scroll, { passive: true });
  fit(context.canvas, { ...from, width: from.scale.width }, ratio);
  context.scale(ratio, ratio);
  const palette = readPalette(surface);
  const countedTracks = countedInMotion(from);
  surface.setAttribute('data-moving', '');
  return {
    scale: from.scale,
    paint: (scale) => {
      const tracks = moveTracks(countedTracks(scale), from.layoutEvents, scale);
      paintAxis(context, { ...from, scale, tracks, scrolled }, palette);
    },
    end: () => {
      scroller.removeEventListener('scroll', scroll);
      surface.removeAttribute('data-moving');
    },
  };
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
