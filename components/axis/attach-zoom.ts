import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3';
import type { TimeRange } from '@/lib/time/time-range';
import {
  createTimeScale,
  panRange,
  rangeDuringGesture,
  type TimeScale,
} from '@/lib/time/time-scale';
import type { RangeMotion } from '../timeline/range-motion';
import { attachFingerDirection } from './finger-direction';

export interface ZoomGestureOptions {
  /** The scale of what is on screen at this moment. */
  readonly scaleNow: () => TimeScale;
  /** All that can be shown. */
  readonly extent: TimeRange;
  /** The shortest range that can be shown, in ms. */
  readonly minimum: number;
  /** x of the left edge of the plot inside the element, in CSS px. */
  readonly left: number;
  readonly motion: Pick<RangeMotion, 'hold' | 'moveTo' | 'release'>;
}

/** A wheel has stopped turning when it was silent for so long, in ms. */
const wheelRest = 150;
/** A mouse that holds what it drags still for so long sees what has come into view, in ms. */
const heldStill = 400;
/** What a drag was doing in its last moments decides whether it goes on, in ms. */
const lastMoments = 80;
/** Slower drags stop where they are let go, in px a ms. */
const leastSpeed = 0.35;
/** Faster ones go on no further, so that nobody is thrown out of sight, in px a ms. */
const mostSpeed = 2.5;
/** Moves over a shorter time than this do not tell a speed, in ms. */
const leastTime = 25;
/** Speed falls to a third in this time, in ms; after four of them nothing is seen to move. */
const slowing = 160;

/**
 * Pan by drag, zoom by pinch and by wheel with ctrl (or cmd), pan by a wheel that turns sideways or
 * with shift; a plain wheel scrolls the page. A fast drag goes on a little by its own weight.
 * What is drawn can be dragged; buttons and scroll bars, which are HTML, cannot.
 * Where a mouse holds still, all is drawn anew as if it had let go.
 * d3's transform lives as long as the gesture and is reset when it ends: the range is the truth.
 * Returns what takes it off again.
 */
export function attachZoom(
  surface: HTMLElement,
  latest: { readonly current: ZoomGestureOptions },
): () => void {
  let before = latest.current.scaleNow();
  /** What d3 had when `before` was drawn. */
  let base: ZoomTransform = zoomIdentity;
  let samples: { readonly time: number; readonly x: number }[] = [];
  let still: ReturnType<typeof setTimeout> | undefined;
  /** What d3 has where the mouse holds still; null while it does not. */
  let held: ZoomTransform | null = null;
  const begin = (transform: ZoomTransform) => {
    latest.current.motion.hold();
    before = latest.current.scaleNow();
    base = transform;
    samples = [];
    held = null;
  };
  const rangeAt = (transform: ZoomTransform) => {
    const { extent, minimum, left } = latest.current;
    const k = transform.k / base.k;
    const x = transform.x - base.x * k;
    return rangeDuringGesture(before, { k, x: x + left * (k - 1) }, extent, minimum);
  };
  const behaviour = zoom<HTMLElement, unknown>()
    // d3's own step times ten, as it is with ctrl, goes from years to hours in five notches.
    .wheelDelta(
      (event) => -event.deltaY * (event.deltaMode === 1 ? 0.05 : event.deltaMode ? 1 : 0.004),
    )
    .filter((event: WheelEvent | MouseEvent | TouchEvent) =>
      event.type === 'wheel'
        ? event.ctrlKey || event.metaKey
        : event.target instanceof SVGElement && !('button' in event && event.button > 0),
    )
    .on('start', () => begin(zoomIdentity))
    .on('zoom', ({ sourceEvent, transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (!sourceEvent) return;
      // Meanwhile a key or a wheel may have led elsewhere: this move begins there.
      if (held) begin(held);
      latest.current.motion.moveTo(rangeAt(transform));
      const time = performance.now();
      samples = [...samples, { time, x: transform.x }].filter(
        (sample) => time - sample.time < lastMoments,
      );
      clearTimeout(still);
      // What is drawn anew may take away what a finger is on, and the finger's moves with it.
      const hasMoved = transform.k !== 1 || transform.x !== 0;
      if (hasMoved && sourceEvent instanceof MouseEvent)
        still = setTimeout(() => {
          held = transform;
          latest.current.motion.release();
        }, heldStill);
    })
    .on('end', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      clearTimeout(still);
      const { motion, extent } = latest.current;
      const speed = transform.k === 1 ? speedOf(samples) : 0;
      if (!held && Math.abs(speed) < leastSpeed) motion.release();
      else if (!held) {
        const scale = createTimeScale(rangeAt(transform), before.width, before.folds);
        motion.release({
          ms: 4 * slowing,
          rangeAt: (ms) => panRange(scale, speed * slowing * (1 - Math.exp(-ms / slowing)), extent),
        });
      }
      select(surface).property('__zoom', zoomIdentity);
    });
  const target = select(surface);
  target.call(behaviour).on('dblclick.zoom', null);

  let turned = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const pan = (event: WheelEvent) => {
    const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (event.ctrlKey || event.metaKey || !isSideways) return;
    event.preventDefault();
    const { motion, extent, scaleNow } = latest.current;
    if (rest === undefined) {
      motion.hold();
      before = scaleNow();
      turned = 0;
    }
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    turned -= (event.deltaX || event.deltaY) * lines;
    motion.moveTo(panRange(before, turned, extent));
    clearTimeout(rest);
    rest = setTimeout(() => {
      rest = undefined;
      motion.release();
    }, wheelRest);
  };
  surface.addEventListener('wheel', pan, { passive: false });
  const detachDirection = attachFingerDirection(surface);
  return () => {
    detachDirection();
    target.on('.zoom', null);
    surface.removeEventListener('wheel', pan);
    clearTimeout(rest);
    clearTimeout(still);
  };
}

/** In px a ms, over the last moments before now; 0 where the hand had come to rest. */
function speedOf(samples: readonly { readonly time: number; readonly x: number }[]): number {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || performance.now() - last.time > lastMoments / 2) return 0;
  const time = last.time - first.time;
  if (time < leastTime) return 0;
  return Math.max(-mostSpeed, Math.min((last.x - first.x) / time, mostSpeed));
}
