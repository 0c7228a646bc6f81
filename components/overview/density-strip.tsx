'use client';

import { memo } from 'react';
import { stackShape, stripShapes, type Density } from '@/lib/drawing/density-shapes';
import { hueClass } from '../drawing/hue-class';
import { Shapes } from '../drawing/shapes';

/** The hues of the stacks; null: what a filter leaves out. */
export const stackHues = [1, 2, 3, 4, 5, 6, null] as const;

/** The stacks, the silent stretches and the years: everything that a moving brush leaves alone. */
export const DensityStrip = memo(function DensityStrip({ density }: { density: Density }) {
  return (
    <g aria-hidden="true" className="overview-density">
      {stackHues.map((hue) => (
        <g key={hue} className={hue === null ? 'overview-left-out' : hueClass(hue)}>
          <Shapes shapes={[stackShape(density, hue)]} hue={hue ?? 'ink'} />
        </g>
      ))}
      <Shapes shapes={stripShapes(density)} hue="ink" />
    </g>
  );
});
