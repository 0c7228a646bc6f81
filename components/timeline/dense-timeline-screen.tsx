'use client';

import type { ComponentProps } from 'react';
import { DenseContext } from '../axis/dense-context';
import { denseParts } from '../axis/dense-parts';
import { TimelineScreen } from './timeline-screen';

/** The timeline of a subject whose tracks may be dense. */
export function DenseTimelineScreen(props: ComponentProps<typeof TimelineScreen>) {
  return (
    <DenseContext value={denseParts}>
      <TimelineScreen {...props} />
    </DenseContext>
  );
}
