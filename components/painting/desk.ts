import type { FromPainter, ToPainter } from './messages';
import { joinFrames, type Frame, type Scene } from './scene';

/** What the desk has at hand. */
interface Tools<Canvas> {
  readonly createPainter: (canvas: Canvas, scene: Scene) => (frame: Frame) => void;
  /** Calls when the browser takes up what was painted by then. */
  readonly nextFrame: (call: () => void) => void;
  /** Calls soon after, when all that was said by now has been heard. */
  readonly soon: (call: () => void) => void;
  readonly tell: (message: FromPainter) => void;
}

interface Easel<Canvas> {
  readonly canvas: Canvas;
  movement: { readonly number: number; readonly paint: (frame: Frame) => void } | null;
  /** Not painted yet. */
  waiting: Frame | null;
  isCalled: boolean;
  hasPainted: boolean;
}

type Said<Canvas> =
  | Exclude<ToPainter, { kind: 'open' | 'canvas' }>
  | { readonly kind: 'canvas'; readonly id: number; readonly canvas: Canvas };

/**
 * Paints what it is told, on any number of canvases. Of frames that come while it paints, the newest
 * alone is painted, with the last counts of those before it. The first frame of a movement is
 * painted for the browser's next frame, and told of when that is over.
 */
export function createDesk<Canvas>(tools: Tools<Canvas>): (message: Said<Canvas>) => void {
  const easels = new Map<number, Easel<Canvas>>();
  const call = (easel: Easel<Canvas>) => {
    if (easel.isCalled) return;
    easel.isCalled = true;
    const when = easel.hasPainted ? tools.soon : tools.nextFrame;
    when(() => {
      easel.isCalled = false;
      paint(easel);
    });
  };
  const paint = (easel: Easel<Canvas>) => {
    const { movement, waiting } = easel;
    if (!movement || !waiting) return;
    easel.waiting = null;
    movement.paint(waiting);
    if (easel.hasPainted) return;
    easel.hasPainted = true;
    tools.soon(() => tools.tell({ kind: 'painted', movement: movement.number }));
  };
  return (message) => {
    const { kind, id } = message;
    if (kind === 'canvas') {
      const { canvas } = message;
      const blank = { movement: null, waiting: null, isCalled: false, hasPainted: false };
      easels.set(id, { canvas, ...blank });
    }
    const easel = easels.get(id);
    if (!easel) return;
    if (kind === 'begin') {
      const { movement: number, scene } = message;
      easel.movement = { number, paint: tools.createPainter(easel.canvas, scene) };
      easel.waiting = null;
      easel.hasPainted = false;
    } else if (kind === 'frame') {
      easel.waiting = joinFrames(easel.waiting, message.frame);
      call(easel);
    } else if (kind === 'end') easel.movement = null;
    else if (kind === 'drop') easels.delete(id);
  };
}
