import { headShapes } from '@/lib/drawing/head-shapes';
import type { TickRows } from '@/lib/time/ticks';
import type { TimeScale } from '@/lib/time/time-scale';
import { Shapes } from '../drawing/shapes';
import { headHeight } from './axis-frame';

/** The two rows of ticks, with a count of months where a fold stands. */
export function AxisHead({ ticks, scale }: { ticks: TickRows; scale: TimeScale }) {
  return (
    <g aria-hidden="true">
      <Shapes shapes={headShapes(ticks, scale, headHeight)} hue="ink" />
    </g>
  );
}
