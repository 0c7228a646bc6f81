import { countAgain } from '@/lib/layout/count-again';
import { moveTracks } from '@/lib/layout/move-tracks';
import { createTimeScale } from '@/lib/time/time-scale';
import type { Context } from '../drawing/paint-shapes';
import { createPalette } from '../drawing/palette';
import { textWidthIn } from '../drawing/text-width';
import type { Frame } from '../painting/scene';
import type { AxisScene } from './axis-scene';
import { paintAxis } from './paint-axis';

/** For one movement: returns what paints a frame of it. Lanes and sides stay as they are. */
export function createAxisPainter(context: Context, scene: AxisScene): (frame: Frame) => void {
  const { width, layoutEvents } = scene;
  const palette = createPalette(scene.palette);
  const textWidth = textWidthIn(scene.family);
  let counted = scene.tracks;
  return ({ range, folds = scene.folds, scrolled = 0, counts }) => {
    const scale = createTimeScale(range, width, folds);
    if (counts) counted = countAgain(scene.tracks, counts, scale);
    const tracks = moveTracks(counted, layoutEvents, scale);
    paintAxis(context, { ...scene, scale, tracks, scrolled, textWidth }, palette);
  };
}
