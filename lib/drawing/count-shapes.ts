import { countInDigits } from '../layout/counted';
import type { Counter } from '../layout/place-tracks';
import type { CssPx } from '../model/units';
import type { Shape } from './shape';

/** "+61". */
export const countWords = (count: number): string => `+${countInDigits(count)}`;

/** Of a pill that holds `words`. */
export const pillWidth = (words: string): CssPx => Math.round(words.length * 6.3 + 14);

/** A count in its pill: left edge, centre line and width. */
export function pillShapes(x: CssPx, y: CssPx, width: CssPx, words: string): readonly Shape[] {
  return [
    {
      kind: 'rect',
      x,
      y: y - 8.5,
      width,
      height: 17,
      radius: 8.5,
      fill: 'panel',
      stroke: 'hue',
      lineWidth: 1.25,
    },
    {
      kind: 'text',
      x: x + width / 2,
      y: y + 4,
      anchor: 'middle',
      style: 'count',
      runs: [{ words }],
    },
  ];
}

/** The bracket below the pill of a counter, as wide as what it hides. */
export function bracketShape({ x0, x1, y }: Counter): Shape {
  return { kind: 'path', d: `M${x0} ${y + 7}v4h${x1 - x0}v-4`, stroke: 'hue', lineWidth: 1.5 };
}
