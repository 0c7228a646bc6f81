import {
  hatches,
  type Box,
  type FadedShape,
  type LinesShape,
  type Paint,
  type PlainShape,
  type Shape,
  type TextShape,
} from '@/lib/drawing/shape';
import type { Hue } from './hue-class';
import type { Palette, PlainPaint } from './palette';

/** Of a canvas on the page, or of one in a worker. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Makes the drawing on a canvas as `Shapes` makes it in SVG. */
export function paintShapes(
  context: Context,
  shapes: readonly Shape[],
  hue: Hue,
  palette: Palette,
): void {
  for (const shape of shapes) {
    if (shape.kind === 'text') paintWords(context, shape, hue, palette);
    else if (shape.kind === 'lines') paintLines(context, shape, palette);
    else if (shape.kind === 'faded') paintFaded(context, shape, hue, palette);
    else paintPlain(context, shape, hue, palette);
  }
}

/** As rectangles, which take less than half the time of strokes. */
function paintLines(
  context: Context,
  { along, lines, stroke }: LinesShape,
  palette: Palette,
): void {
  context.fillStyle = palette.colourOf(stroke, 'ink');
  for (const { at, from, to } of lines)
    if (along === 'y') context.fillRect(at - 0.5, from, 1, to - from);
    else context.fillRect(from, at - 0.5, to - from, 1);
}

function paintPlain(context: Context, shape: PlainShape, hue: Hue, palette: Palette): void {
  const { fill, stroke, lineWidth = 1, opacity = 1, fillOpacity = 1 } = shape;
  if (isBareRect(shape)) {
    context.fillStyle = palette.colourOf(shape.fill, hue);
    context.fillRect(shape.x, shape.y, shape.width, shape.height);
    return;
  }
  const outline = outlineOf(shape);
  const before = context.globalAlpha;
  context.globalAlpha = before * opacity;
  if (fill) {
    context.fillStyle = inkOf(context, fill, shape, hue, palette);
    context.globalAlpha = before * opacity * fillOpacity;
    context.fill(outline);
    context.globalAlpha = before * opacity;
    if (isHatch(fill)) paintStripes(context, fill, outline, shape, palette.colourOf('hue', hue));
  }
  if (stroke) {
    context.strokeStyle = inkOf(context, stroke, shape, hue, palette);
    context.lineWidth = lineWidth;
    const { dash = [], roundJoins = false } = shape.kind === 'path' ? shape : {};
    context.lineJoin = roundJoins ? 'round' : 'miter';
    if (dash.length > 0) context.setLineDash([...dash]);
    context.stroke(outline);
    if (dash.length > 0) context.setLineDash(solid);
  }
  context.globalAlpha = before;
}

/** What `context` is left with: every dash is taken back. */
const solid: readonly [] = [];

/** A rectangle that is only filled, with one colour: most of a grid. */
function isBareRect(
  shape: PlainShape,
): shape is Extract<PlainShape, { kind: 'rect' }> & { fill: PlainPaint } {
  const { kind, fill, stroke, opacity = 1, fillOpacity = 1 } = shape;
  return (
    kind === 'rect' &&
    !shape.radius &&
    fill !== undefined &&
    fill !== 'crease' &&
    !isHatch(fill) &&
    !stroke &&
    opacity * fillOpacity === 1
  );
}

function outlineOf(shape: PlainShape): Path2D {
  if (shape.kind === 'path') return new Path2D(shape.d);
  const outline = new Path2D();
  if (shape.kind === 'circle') outline.arc(shape.x, shape.y, shape.r, 0, 2 * Math.PI);
  else {
    const { x, y, width, height, radius = 0 } = shape;
    if (radius > 0) outline.roundRect(x, y, width, height, radius);
    else outline.rect(x, y, width, height);
  }
  return outline;
}

function inkOf(context: Context, paint: Paint, shape: PlainShape, hue: Hue, palette: Palette) {
  if (isHatch(paint)) return palette.colourOf('paper', hue);
  if (paint !== 'crease') return palette.colourOf(paint, hue);
  const [x0, x1] = shape.kind === 'rect' ? [shape.x, shape.x + shape.width] : [0, 0];
  const gradient = context.createLinearGradient(x0, 0, x1, 0);
  for (const [offset, colour] of palette.crease) gradient.addColorStop(offset, colour);
  return gradient;
}

function paintWords(context: Context, shape: TextShape, hue: Hue, palette: Palette): void {
  const { x, y, anchor, style, runs, gap = 0 } = shape;
  const isPlaced = runs.length === 1 && anchor === 'start';
  const set = runs.map(({ words, style: own }) => {
    const look = palette.textOf(style, own);
    return { words, look, width: isPlaced ? 0 : palette.widthOf(words, look) };
  });
  const width = set.reduce((sum, run) => sum + run.width, 0) + gap * (runs.length - 1);
  let at = x - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
  context.lineJoin = 'round';
  for (const { words, look, width: own } of set) {
    context.font = look.font;
    if (look.halo) {
      context.strokeStyle = look.halo.colour;
      context.lineWidth = look.halo.width;
      context.strokeText(words, at, y);
    }
    context.fillStyle = look.fill === 'hue' ? palette.colourOf('hue', hue) : look.fill;
    context.fillText(words, at, y);
    at += own + gap;
  }
}

/**
 * Fades by colour: each paint becomes a gradient from nothing to itself and to nothing again.
 */
function paintFaded(context: Context, shape: FadedShape, hue: Hue, palette: Palette): void {
  const { x0, x1, left, right, shapes } = shape;
  const fading = (paint: 'hue' | 'paper') => {
    const colour = palette.colourOf(paint, hue);
    const clear = palette.clearOf(paint, hue);
    const gradient = context.createLinearGradient(x0, 0, x1, 0);
    gradient.addColorStop(0, left > 0 ? clear : colour);
    gradient.addColorStop(left / (x1 - x0), colour);
    gradient.addColorStop(1 - right / (x1 - x0), colour);
    gradient.addColorStop(1, right > 0 ? clear : colour);
    return gradient;
  };
  for (const plain of shapes) {
    const { fill, stroke, lineWidth = 1 } = plain;
    const outline = outlineOf(plain);
    if (fill) {
      context.fillStyle = fading(fill === 'hue' ? 'hue' : 'paper');
      context.fill(outline);
    }
    if (fill && isHatch(fill)) paintStripes(context, fill, outline, plain, fading('hue'));
    if (stroke) {
      context.strokeStyle = fading('hue');
      context.lineWidth = lineWidth;
      context.stroke(outline);
    }
  }
}

const isHatch = (paint: Paint): paint is 'hatch' | 'hatch-thin' =>
  paint === 'hatch' || paint === 'hatch-thin';

/** The stripes of a hatch, where the pattern of the same name has them in SVG. */
function paintStripes(
  context: Context,
  hatch: 'hatch' | 'hatch-thin',
  outline: Path2D,
  shape: PlainShape,
  colour: string | CanvasGradient,
): void {
  const { size, stripe } = hatches[hatch];
  const box = boxOf(shape);
  if (!box) return;
  const { x0, x1, y0, y1 } = box;
  const lines = new Path2D();
  const step = size * Math.SQRT2;
  for (let k = Math.floor((x0 + y0) / step); k <= (x1 + y1) / step; k++) {
    const sum = step * k + (stripe / 2) * Math.SQRT2;
    lines.moveTo(sum - y1, y1);
    lines.lineTo(sum - y0, y0);
  }
  context.save();
  context.clip(outline);
  context.strokeStyle = colour;
  context.lineWidth = stripe;
  context.stroke(lines);
  context.restore();
}

/** null: it is not told. */
function boxOf(shape: PlainShape): Box | null {
  if (shape.kind === 'path') return shape.box ?? null;
  if (shape.kind === 'circle') {
    const { x, y, r } = shape;
    return { x0: x - r, x1: x + r, y0: y - r, y1: y + r };
  }
  const { x, y, width, height } = shape;
  return { x0: x, x1: x + width, y0: y, y1: y + height };
}
