import { stackShape, stripShapes, type Density } from '@/lib/drawing/density-shapes';
import { placeBrush, type PlacedBrush } from '@/lib/layout/place-overview';
import type { TimeRange } from '@/lib/time/time-range';
import { paintShapes } from '../drawing/paint-shapes';
import { readPalette, type Palette } from '../drawing/palette';
import { stackHues } from './density-strip';

/** One movement of the brush, from its first frame to rest. */
export interface MovingBrush {
  readonly paint: (range: TimeRange) => void;
  /** The drawing is seen again. */
  readonly end: () => void;
}

/**
 * Begins to paint the overview on `canvas`; `frame`, whose drawing it stands in for, has the attribute
 * `data-moving` until the end. null: it is not displayed, as of the strips for phones and for desktops one is not.
 */
export function beginBrush(
  frame: HTMLElement | null,
  canvas: HTMLCanvasElement | null,
  density: Density,
): MovingBrush | null {
  const context = canvas?.getContext('2d');
  if (!context || !frame?.offsetParent) return null;
  const look = readLook(frame, density);
  context.canvas.width = frame.clientWidth * look.pixelRatio;
  context.canvas.height = frame.clientHeight * look.pixelRatio;
  context.scale(look.pixelRatio, look.pixelRatio);
  frame.setAttribute('data-moving', '');
  let painted: PlacedBrush | null = null;
  let paintedAt = 0;
  return {
    paint: (range) => {
      const now = performance.now();
      if (now - paintedAt < leastPause) return;
      const brush = placeBrush(range, density.scale);
      const isSeenToMove =
        !painted ||
        Math.max(Math.abs(brush.x0 - painted.x0), Math.abs(brush.x1 - painted.x1)) >= leastStep;
      if (!isSeenToMove) return;
      painted = brush;
      paintedAt = now;
      paint(context, density, brush, look);
    },
    end: () => frame.removeAttribute('data-moving'),
  };
}

/** Every other frame is enough for what nobody looks at while the axis moves, in ms. */
const leastPause = 24;

/** Deep in, a brush moves by less than this from frame to frame, and nobody sees it, in CSS px. */
const leastStep = 1;

/** Room for what of the years reaches below their base line, in CSS px. */
const belowYears = 5;

/** What the stylesheet says of the brush, with the focus it may have. */
interface BrushLook {
  readonly palette: Palette;
  readonly pixelRatio: number;
  /** What lies between the ground of the window and its frame: a brush that moves leaves it alone. */
  readonly strip: HTMLCanvasElement;
  readonly frame: { readonly colour: string; readonly width: number };
  readonly grip: string;
}

function readLook(element: Element, density: Density): BrushLook {
  const styleOf = (selector: string) => {
    const found = element.querySelector(selector);
    return found ? getComputedStyle(found) : null;
  };
  const frame = styleOf('.brush-frame');
  const pixelRatio = window.devicePixelRatio;
  const palette = readPalette(element);
  return {
    palette,
    pixelRatio,
    strip: paintStrip(density, palette, pixelRatio),
    frame: { colour: frame?.stroke ?? '', width: Number.parseFloat(frame?.strokeWidth ?? '1.5') },
    grip: styleOf('.brush-grip')?.fill ?? '',
  };
}

function paintStrip(density: Density, palette: Palette, pixelRatio: number): HTMLCanvasElement {
  const strip = document.createElement('canvas');
  strip.width = Math.ceil(density.scale.width * pixelRatio);
  strip.height = Math.ceil((density.yearsY + belowYears) * pixelRatio);
  const context = strip.getContext('2d');
  if (!context) return strip;
  context.scale(pixelRatio, pixelRatio);
  for (const hue of stackHues)
    paintShapes(context, [stackShape(density, hue)], hue ?? 'ink', palette);
  paintShapes(context, stripShapes(density), 'ink', palette);
  return strip;
}

function paint(
  context: CanvasRenderingContext2D,
  density: Density,
  { x0, x1, startHandle, endHandle }: PlacedBrush,
  { palette, pixelRatio, strip, frame, grip }: BrushLook,
): void {
  const { scale, plotHeight } = density;
  const { width, height } = context.canvas;
  context.clearRect(0, 0, width, height);
  context.fillStyle = palette.colourOf('sunk', 'ink');
  context.fillRect(0, 0, scale.width, height);
  context.fillStyle = palette.colourOf('panel', 'ink');
  context.fillRect(x0, 0, x1 - x0, plotHeight);
  context.drawImage(strip, 0, 0, strip.width / pixelRatio, strip.height / pixelRatio);
  context.strokeStyle = frame.colour;
  context.lineWidth = frame.width;
  context.strokeRect(x0 + 0.75, 0.75, Math.max(1, x1 - x0 - 1.5), plotHeight - 1.5);
  for (const x of [startHandle, endHandle]) {
    context.fillStyle = grip;
    context.beginPath();
    context.roundRect(x, plotHeight / 2 - 10, 8, 20, 2);
    context.fill();
    const line = `M${x + 2.75} ${plotHeight / 2 - 4}v8M${x + 5.25} ${plotHeight / 2 - 4}v8`;
    paintShapes(context, [{ kind: 'path', d: line, stroke: 'paper' }], 'ink', palette);
  }
}
