import type { FadedShape, Paint, PlainShape, Shape, TextShape } from '@/lib/drawing/shape';
import type { Hue } from './hue-class';
import type { Palette, TextLook } from './palette';

type Context = CanvasRenderingContext2D;

/** Makes the drawing on a canvas as `Shapes` makes it in SVG. */
export function paintShapes(
  context: Context,
  shapes: readonly Shape[],
  hue: Hue,
  palette: Palette,
): void {
  for (const shape of shapes) {
    if (shape.kind === 'text') paintWords(context, shape, hue, palette);
    else if (shape.kind === 'faded') paintFaded(context, shape, hue, palette);
    else paintPlain(context, shape, hue, palette);
  }
}

function paintPlain(context: Context, shape: PlainShape, hue: Hue, palette: Palette): void {
  const { fill, stroke, lineWidth = 1, opacity = 1 } = shape;
  const outline = outlineOf(shape);
  const before = context.globalAlpha;
  context.globalAlpha = before * opacity;
  if (fill) {
    context.fillStyle = inkOf(context, fill, shape, hue, palette);
    context.fill(outline);
  }
  if (stroke) {
    context.strokeStyle = inkOf(context, stroke, shape, hue, palette);
    context.lineWidth = lineWidth;
    const { dash = [], roundJoins = false } = shape.kind === 'path' ? shape : {};
    context.lineJoin = roundJoins ? 'round' : 'miter';
    context.setLineDash([...dash]);
    context.stroke(outline);
  }
  context.globalAlpha = before;
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
  if (paint === 'hatch' || paint === 'hatch-thin') return palette.hatchOf(paint, hue);
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
    return { words, look, width: isPlaced ? 0 : widthOf(context, words, look) };
  });
  const width = set.reduce((sum, run) => sum + run.width, 0) + gap * (runs.length - 1);
  let at = x - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
  context.lineJoin = 'round';
  context.setLineDash([]);
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

/** Widths are measured once for as long as a palette lives: a movement. */
function widthOf(context: Context, words: string, { font, widths }: TextLook): number {
  const known = widths.get(words);
  if (known !== undefined) return known;
  context.font = font;
  const { width } = context.measureText(words);
  widths.set(words, width);
  return width;
}

/** Where a fading shape is made before it is laid over the rest. Grows to the largest. */
let faded: Context | null = null;

function paintFaded(context: Context, shape: FadedShape, hue: Hue, palette: Palette): void {
  const { x0, x1, y0, y1, left, right, shapes } = shape;
  const ratio = context.getTransform().a;
  const air = 1;
  const size = {
    width: Math.ceil((x1 - x0 + 2 * air) * ratio),
    height: Math.ceil((y1 - y0) * ratio),
  };
  faded ??= document.createElement('canvas').getContext('2d');
  if (!faded) return;
  const { canvas } = faded;
  canvas.width = Math.max(canvas.width, size.width);
  canvas.height = Math.max(canvas.height, size.height);
  faded.setTransform(ratio, 0, 0, ratio, (air - x0) * ratio, -y0 * ratio);
  paintShapes(faded, shapes, hue, palette);

  const veil = faded.createLinearGradient(x0, 0, x1, 0);
  const width = x1 - x0;
  veil.addColorStop(0, left > 0 ? 'transparent' : 'black');
  veil.addColorStop(left / width, 'black');
  veil.addColorStop(1 - right / width, 'black');
  veil.addColorStop(1, right > 0 ? 'transparent' : 'black');
  faded.globalCompositeOperation = 'destination-in';
  faded.fillStyle = veil;
  faded.fillRect(x0 - air, y0, width + 2 * air, y1 - y0);
  faded.globalCompositeOperation = 'source-over';
  context.drawImage(
    canvas,
    ...([0, 0, size.width, size.height] as const),
    ...([x0 - air, y0, size.width / ratio, size.height / ratio] as const),
  );
}
