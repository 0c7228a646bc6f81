import type { TimeRange } from '@/lib/time/time-range';
import type { Fold } from '@/lib/time/time-scale';
import { readPalette } from '../drawing/read-palette';
import { beginPainting, type Painting } from '../painting/painting';
import type { TimelineContextValue } from '../timeline/timeline-context';
import { headHeight } from './axis-frame';
import { sceneOf, type AxisAtRest, type FocusedStop } from './axis-scene';
import { countsInMotion } from './counts-in-motion';

/** With what is asked while it moves, and where it stands. */
export interface RestingPicture extends AxisAtRest {
  /** As in the timeline's context. */
  readonly answerInMotion: TimelineContextValue['answerInMotion'];
  /** Of the plot, in the surface, in CSS px. */
  readonly left: number;
}

/** One movement, from its first frame to rest. */
export interface MovingPicture extends Pick<Painting, 'cover'> {
  /** `folds` where they are others than those with which it began. */
  readonly paint: (range: TimeRange, folds?: readonly Fold[]) => void;
  /** The drawing is seen again. */
  readonly end: () => void;
}

/**
 * Begins to paint the plot on a canvas in `holder`; `surface`, whose drawing it stands in for, has the attribute
 * `data-moving` until the end, with the value `painted` once there is something to be seen. Lanes and sides stay as they
 * are. null: it is not there.
 */
export function beginPicture(
  surface: HTMLElement | null,
  holder: HTMLElement | null,
  scroller: HTMLElement | null,
  atRest: RestingPicture,
): MovingPicture | null {
  if (!surface || !holder || !scroller) return null;
  const { left, scale, answerInMotion } = atRest;
  const scene = sceneOf(atRest, {
    focused: focusedIn(surface),
    height: headHeight + scroller.clientHeight,
    pixelRatio: window.devicePixelRatio,
    palette: readPalette(surface),
  });
  const painting = beginPainting(holder, scene, () =>
    surface.setAttribute('data-moving', 'painted'),
  );
  // Read when it changes: reading it in every frame would lay out the page in every frame.
  let scrolled = scroller.scrollTop;
  const scroll = () => (scrolled = scroller.scrollTop);
  scroller.addEventListener('scroll', scroll, { passive: true });
  const { style } = holder;
  style.left = `${left}px`;
  style.width = `${scene.width}px`;
  style.height = `${scene.height}px`;
  surface.setAttribute('data-moving', '');
  const countsIn = countsInMotion(scale.range, answerInMotion);
  return {
    paint: (range, folds) => painting.paint({ range, folds, scrolled, counts: countsIn(range) }),
    cover: painting.cover,
    end: () => {
      painting.end();
      scroller.removeEventListener('scroll', scroll);
      surface.removeAttribute('data-moving');
    },
  };
}

function focusedIn(surface: HTMLElement): FocusedStop | null {
  const mark = surface.querySelector<SVGElement>('.event-mark:focus-visible');
  const { event } = mark?.dataset ?? {};
  const { track } = mark?.closest<SVGElement>('[data-track]')?.dataset ?? {};
  if (event && track) return { event, track };
  const { ridge, key: bin } =
    surface.querySelector<SVGElement>('.ridge-stop:focus-visible')?.dataset ?? {};
  return ridge ? { track: ridge, bin } : null;
}
