import { createPainter } from './create-painter';
import { isThreadOpen, paintInThread } from './painting-thread';
import { joinFrames, type Frame, type Scene } from './scene';

/** What paints one movement. */
export interface Painting {
  readonly paint: (frame: Frame) => void;
  /** What it stands in for is about to change: what was painted last has to be seen before that. */
  readonly cover: () => void;
  readonly end: () => void;
}

/** A hand that moves sees something move by then, in ms. */
const longestWait = 100;

/**
 * Begins to paint a movement in `holder`, in the worker; `onSeen` is called when the first frame of it can be seen. Where
 * that is too late, the page paints by itself until then, and to the end where there is no worker.
 */
export function beginPainting(holder: HTMLElement, scene: Scene, onSeen: () => void): Painting {
  const begun = performance.now();
  let latest: Frame | null = null;
  let isThere = false;
  let own: OwnPainter | null = null;
  const inThread = paintInThread(holder, scene, () => {
    isThere = true;
    own?.leave();
    own = null;
    onSeen();
  });
  const cover = () => {
    if (isThere || own || !latest) return;
    own = paintHere(holder, scene);
    own?.paint(latest);
    if (own) onSeen();
  };
  return {
    paint: (frame) => {
      inThread.paint(frame);
      own?.paint(frame);
      latest = joinFrames(latest, frame);
      if (!isThreadOpen() || performance.now() - begun > longestWait) cover();
    },
    cover,
    end: () => {
      inThread.end();
      own?.leave();
    },
  };
}

interface OwnPainter {
  readonly paint: (frame: Frame) => void;
  readonly leave: () => void;
}

/** null: there is nothing to paint on. */
function paintHere(holder: HTMLElement, scene: Scene): OwnPainter | null {
  const canvas = ownCanvasIn(holder);
  const context = canvas.getContext('2d');
  if (!context) return null;
  canvas.hidden = false;
  return {
    paint: createPainter(context, scene),
    leave: () => {
      canvas.hidden = true;
      // Out of sight, it takes no memory either.
      canvas.width = 0;
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
