import { headShapes } from '@/lib/drawing/head-shapes';
import type { HeadWord } from '@/lib/layout/place-head';
import type { TickRows } from '@/lib/time/ticks';
import { Shapes } from '../drawing/shapes';
import { headHeight } from './axis-frame';

interface AxisHeadProps {
  readonly words: readonly HeadWord[];
  readonly ticks: TickRows;
  readonly width: number;
}

/** Years and months, with a count of months where a fold stands. */
export function AxisHead({ words, ticks, width }: AxisHeadProps) {
  return (
    <g aria-hidden="true">
      <Shapes shapes={headShapes(words, ticks, { width, height: headHeight })} hue="ink" />
    </g>
  );
}
