import { stackShape, stripShapes, type Density } from '@/lib/drawing/density-shapes';
import { placeBrush, type PlacedBrush } from '@/lib/layout/place-overview';
import { createTimeScale } from '@/lib/time/time-scale';
import { paintShapes, type Context } from '../drawing/paint-shapes';
import { createPalette, type Palette } from '../drawing/palette';
import { scratchContext } from '../drawing/scratch-context';
import type { Frame } from '../painting/scene';
import { stackHues } from './overview-frame';
import type { OverviewScene } from './overview-scene';

/** Deep in, a brush moves by less than this from frame to frame, and nobody sees it, in CSS px. */
const leastStep = 1;

/** Room for what of the years reaches below their base line, in CSS px. */
const belowYears = 5;

/** For one movement: returns what paints the overview in a frame of it. */
export function createOverviewPainter(
  context: Context,
  scene: OverviewScene,
): (frame: Frame) => void {
  const { range: whole, width, folds } = scene.scale;
  const density = { ...scene.density, scale: createTimeScale(whole, width, folds) };
  const palette = createPalette(scene.palette);
  const strip = paintStrip(density, palette, scene.pixelRatio);
  let painted: PlacedBrush | null = null;
  return ({ range }) => {
    const brush = placeBrush(range, density.scale);
    const isSeenToMove =
      !painted ||
      Math.max(Math.abs(brush.x0 - painted.x0), Math.abs(brush.x1 - painted.x1)) >= leastStep;
    if (!isSeenToMove) return;
    painted = brush;
    paint(context, brush, { scene, density, palette, strip });
  };
}

/** What lies between the ground of the window and its frame: a brush that moves leaves it alone. */
function paintStrip(density: Density, palette: Palette, pixelRatio: number): Context | null {
  const context = scratchContext();
  if (!context) return null;
  context.canvas.width = Math.ceil(density.scale.width * pixelRatio);
  context.canvas.height = Math.ceil((density.yearsY + belowYears) * pixelRatio);
  context.scale(pixelRatio, pixelRatio);
  for (const hue of stackHues)
    paintShapes(context, [stackShape(density, hue)], hue ?? 'ink', palette);
  paintShapes(context, stripShapes(density), 'ink', palette);
  return context;
}

interface Picture {
  readonly scene: OverviewScene;
  readonly density: Density;
  readonly palette: Palette;
  readonly strip: Context | null;
}

function paint(
  context: Context,
  { x0, x1, startHandle, endHandle }: PlacedBrush,
  { scene, density, palette, strip }: Picture,
): void {
  const { scale, plotHeight } = density;
  const { width, height, pixelRatio, brush } = scene;
  context.clearRect(0, 0, width, height);
  context.fillStyle = palette.colourOf('sunk', 'ink');
  context.fillRect(0, 0, scale.width, height);
  context.fillStyle = palette.colourOf('panel', 'ink');
  context.fillRect(x0, 0, x1 - x0, plotHeight);
  if (strip) {
    const { canvas } = strip;
    context.drawImage(canvas, 0, 0, canvas.width / pixelRatio, canvas.height / pixelRatio);
  }
  context.strokeStyle = brush.frame.colour;
  context.lineWidth = brush.frame.width;
  context.strokeRect(x0 + 0.75, 0.75, Math.max(1, x1 - x0 - 1.5), plotHeight - 1.5);
  for (const x of [startHandle, endHandle]) {
    context.fillStyle = brush.grip;
    context.beginPath();
    context.roundRect(x, plotHeight / 2 - 10, 8, 20, 2);
    context.fill();
    const line = `M${x + 2.75} ${plotHeight / 2 - 4}v8M${x + 5.25} ${plotHeight / 2 - 4}v8`;
    paintShapes(context, [{ kind: 'path', d: line, stroke: 'paper' }], 'ink', palette);
  }
}
