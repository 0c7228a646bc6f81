import { createPainter } from './create-painter';
import { paintInThread } from './painting-thread';
import type { Frame, Scene } from './scene';

/** What paints one movement. */
export interface Painting {
  readonly paint: (frame: Frame) => void;
  readonly end: () => void;
}

/**
 * Begins to paint a movement in `holder`: on the page, so that it is seen at once, until the worker has painted a
 * frame of it, and to the end where there is none. null: there is nothing to paint on.
 */
export function beginPainting(holder: HTMLElement, scene: Scene): Painting | null {
  const canvas = ownCanvasIn(holder);
  const context = canvas.getContext('2d');
  if (!context) return null;
  canvas.hidden = false;
  let paintHere: Painting['paint'] | null = createPainter(context, scene);
  const inThread = paintInThread(holder, scene, () => {
    paintHere = null;
    clear(canvas);
  });
  return {
    paint: (frame) => {
      inThread.paint(frame);
      paintHere?.(frame);
    },
    end: () => {
      inThread.end();
      clear(canvas);
    },
  };
}

/** The canvas on which the page paints; that of the worker lies below it. */
function ownCanvasIn(holder: HTMLElement): HTMLCanvasElement {
  const known = holder.querySelector<HTMLCanvasElement>('[data-own]');
  if (known) return known;
  const canvas = document.createElement('canvas');
  canvas.setAttribute('data-own', '');
  holder.append(canvas);
  return canvas;
}

/** Out of sight, it takes no memory either. */
function clear(canvas: HTMLCanvasElement): void {
  canvas.hidden = true;
  canvas.width = 0;
}
