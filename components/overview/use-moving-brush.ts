'use client';

import { useEffect, useRef, type RefObject } from 'react';
import { stackShape, stripShapes, type Density } from '@/lib/drawing/density-shapes';
import { placeBrush, type PlacedBrush } from '@/lib/layout/place-overview';
import { paintShapes } from '../drawing/paint-shapes';
import { readPalette, type Palette } from '../drawing/palette';
import type { RangeMotion } from '../timeline/range-motion';
import { stackHues } from './density-strip';

/**
 * While the range moves, the overview is painted on `canvas` with the brush where it is now, and
 * `frame`, whose drawing it stands in for, has the attribute `data-moving`. What can be focused stays
 * where it was, and says where it is when all has come to rest.
 */
export function useMovingBrush(
  frame: RefObject<HTMLElement | null>,
  canvas: RefObject<HTMLCanvasElement | null>,
  density: Density,
  { watch }: RangeMotion,
): void {
  const latest = useRef(density);
  useEffect(() => {
    latest.current = density;
  });
  useEffect(() => {
    let look: BrushLook | null = null;
    let painted: PlacedBrush | null = null;
    return watch((range) => {
      const { current: element } = frame;
      const context = canvas.current?.getContext('2d');
      // Of the strip for phones and that for desktops, one is not displayed.
      if (!context || !element?.offsetParent) return;
      if (!range) {
        look = null;
        painted = null;
        element.removeAttribute('data-moving');
        return;
      }
      if (!look) {
        look = readLook(element, latest.current);
        context.canvas.width = element.clientWidth * look.pixelRatio;
        context.canvas.height = element.clientHeight * look.pixelRatio;
        context.scale(look.pixelRatio, look.pixelRatio);
        element.setAttribute('data-moving', '');
      }
      const brush = placeBrush(range, latest.current.scale);
      const isSeenToMove =
        !painted ||
        Math.max(Math.abs(brush.x0 - painted.x0), Math.abs(brush.x1 - painted.x1)) >= leastStep;
      if (!isSeenToMove) return;
      painted = brush;
      paint(context, latest.current, brush, look);
    });
  }, [frame, canvas, watch]);
}

/** Deep in, a brush moves by less than this from frame to frame, and nobody sees it, in CSS px. */
const leastStep = 0.25;

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
