import type { Span } from '../layout/span';
import type { CssPx } from '../model/units';
import { drawnRange } from '../time/drawn-range';
import type { EdtfDate } from '../time/edtf';
import type { TimeScale } from '../time/time-scale';
import type { Shape } from './shape';

/** Where the open event stands: the middle of what is drawn of it. null outside the view. */
export function selectedX(date: EdtfDate, scale: TimeScale): CssPx | null {
  const { start, end } = drawnRange(date);
  const x = (scale.toPx(start) + scale.toPx(end)) / 2;
  return x < 0 || x > scale.width ? null : x;
}

/** A line through all tracks where the open event stands. */
export function selectedLine(x: CssPx, height: CssPx): Shape {
  return { kind: 'path', d: `M${x} 0V${height}`, stroke: 'ink' };
}

/** What the flag takes of the head, `width` being that of its words. It stays in the plot. */
export function flagSpan(x: CssPx, width: CssPx, plotWidth: CssPx): Span {
  const flag = width + 16;
  const x0 = Math.min(Math.max(x - flag / 2, 0), plotWidth - flag);
  return { x0, x1: x0 + flag };
}

/** The date of the open event as a flag that stands on the foot of the head. `width`: of the words. */
export function dateFlag(
  x: CssPx,
  words: string,
  width: CssPx,
  plot: { readonly width: CssPx; readonly height: CssPx },
): readonly Shape[] {
  return flagShapes(x, words, flagSpan(x, width, plot.width), plot.height);
}

/** A flag whose pole is at `x`, on a head that is `foot` high. */
export function flagShapes(x: CssPx, words: string, span: Span, foot: CssPx): readonly Shape[] {
  return [
    { kind: 'path', d: `M${x} ${foot - 20}V${foot}`, stroke: 'ink' },
    { kind: 'path', d: `M${x - 4} ${foot - 2}h8l-4 5z`, fill: 'ink' },
    ...flagGround(words, span, foot),
  ];
}

/** A flag without its pole. */
export function flagGround(words: string, { x0, x1 }: Span, foot: CssPx): readonly Shape[] {
  return [
    { kind: 'rect', x: x0, y: foot - 22, width: x1 - x0, height: 20, fill: 'ink' },
    {
      kind: 'text',
      x: (x0 + x1) / 2,
      y: foot - 8,
      anchor: 'middle',
      style: 'flag',
      runs: [{ words }],
    },
  ];
}
