'use client';

import type { FromPainter, ToPainter } from './messages';
import { facesOf } from './page-faces';
import type { Painting } from './painting';
import { joinFrames, type Frame, type Scene } from './scene';

/** One for as long as the page lives. null: there is none, or it cannot paint. */
let thread: Worker | null = null;
let isOpen = false;
let hasStarted = false;

/** Who waits for the first frame of a movement, by its number. */
const waiting = new Map<number, () => void>();
let movements = 0;

interface Easel {
  readonly canvas: HTMLCanvasElement;
  readonly id: number;
}
const sent = new Map<HTMLElement, Easel>();
let canvases = 0;

/** Starts the worker that paints. Until it is open, and where there can be none, the page paints. */
export function startPainting(): void {
  if (hasStarted) return;
  hasStarted = true;
  if (!('transferControlToOffscreen' in HTMLCanvasElement.prototype)) return;
  try {
    thread = new Worker(new URL('./painting-worker.ts', import.meta.url));
  } catch {
    return;
  }
  thread.addEventListener('message', ({ data }: MessageEvent<FromPainter>) => {
    if (data.kind === 'open') {
      isOpen = true;
      for (const begin of begins) begin();
      begins.clear();
    } else {
      waiting.get(data.movement)?.();
      waiting.delete(data.movement);
    }
  });
  thread.addEventListener('error', (event) => {
    event.preventDefault();
    thread?.terminate();
    thread = null;
    isOpen = false;
    begins.clear();
  });
  const family = getComputedStyle(document.body).fontFamily;
  say({ kind: 'open', faces: facesOf(family), family });
}

/** Whether the worker paints what begins now. */
export const isThreadOpen = () => isOpen;

/** What begins when the worker is open. */
const begins = new Set<() => void>();

/**
 * Begins a movement on a canvas in `holder`, which is seen from its first frame on; `onPainted` is called then. Where
 * the worker is on its way it begins when that is open; where there is none it never does.
 */
export function paintInThread(
  holder: HTMLElement,
  scene: Scene,
  onPainted: () => void,
): Omit<Painting, 'cover'> {
  const movement = ++movements;
  let easel: Easel | null = null;
  let latest: Frame | null = null;
  const begin = () => {
    const { id, canvas } = canvasIn(holder);
    easel = { id, canvas };
    waiting.set(movement, () => {
      canvas.style.visibility = 'visible';
      onPainted();
    });
    say({ kind: 'begin', id, movement, scene });
    if (latest) say({ kind: 'frame', id, frame: latest });
  };
  if (isOpen) begin();
  else begins.add(begin);
  return {
    paint: (frame) => {
      if (easel) say({ kind: 'frame', id: easel.id, frame });
      else latest = joinFrames(latest, frame);
    },
    end: () => {
      begins.delete(begin);
      waiting.delete(movement);
      if (!easel) return;
      easel.canvas.style.visibility = 'hidden';
      say({ kind: 'end', id: easel.id });
    },
  };
}

function canvasIn(holder: HTMLElement): Easel {
  const known = sent.get(holder);
  if (known && known.canvas.parentNode === holder) return known;
  for (const [other, { id }] of sent)
    if (other === holder || !other.isConnected) {
      say({ kind: 'drop', id });
      sent.delete(other);
    }
  const canvas = document.createElement('canvas');
  canvas.style.visibility = 'hidden';
  const offscreen = canvas.transferControlToOffscreen();
  const own = { canvas, id: ++canvases };
  sent.set(holder, own);
  known?.canvas.remove();
  holder.prepend(canvas);
  say({ kind: 'canvas', id: own.id, canvas: offscreen });
  return own;
}

/** What is said in one task goes in one message: each wakes the worker, and may take the processor from the page. */
let unsaid: ToPainter[] = [];

function say(message: ToPainter): void {
  if (unsaid.push(message) > 1) return;
  queueMicrotask(() => {
    const canvasesOf = unsaid.flatMap((said) => (said.kind === 'canvas' ? [said.canvas] : []));
    thread?.postMessage(unsaid, canvasesOf);
    unsaid = [];
  });
}
