import { markShapes, type MarkLook } from '@/lib/drawing/mark-shapes';
import { hueClass, type Hue } from '../drawing/hue-class';
import { Shapes } from '../drawing/shapes';

/** What a mark says besides its place. */
export interface HuedMarkLook extends MarkLook {
  readonly hue: Hue;
}

interface MarkProps extends HuedMarkLook {
  /** Unique on the page: names the mask of a fading end. */
  readonly id: string;
  /** Drawn extent in CSS px; equal for a day. */
  readonly x0: number;
  readonly x1: number;
  /** Where it differs from their middle: that of the whole date. */
  readonly sign?: number;
  /** Centre line. */
  readonly y: number;
}

/** One event on an axis or in a glyph. */
export function Mark({ id, hue, x0, x1, sign, y, ...look }: MarkProps) {
  return (
    <g className={hueClass(hue)}>
      <Shapes shapes={markShapes(look, { x0, x1, sign, y })} hue={hue} id={id} />
    </g>
  );
}
