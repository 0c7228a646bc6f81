import { createAxisPainter } from '../axis/axis-painter';
import type { Context } from '../drawing/paint-shapes';
import { createOverviewPainter } from '../overview/overview-painter';
import type { Frame, Scene } from './scene';

/** For one movement: fits the canvas to the scene, and returns what paints a frame of it. */
export function createPainter(context: Context, scene: Scene): (frame: Frame) => void {
  const { width, height, pixelRatio } = scene;
  context.canvas.width = Math.round(width * pixelRatio);
  context.canvas.height = Math.round(height * pixelRatio);
  context.scale(pixelRatio, pixelRatio);
  return scene.kind === 'axis'
    ? createAxisPainter(context, scene)
    : createOverviewPainter(context, scene);
}
