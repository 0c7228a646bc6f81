'use client';

import { memo } from 'react';
import { stackShape, stripShapes, type Density } from '@/lib/drawing/density-shapes';
import { hueClass } from '../drawing/hue-class';
import { Shapes } from '../drawing/shapes';
import { stackHues } from './overview-frame';

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
