'use client';

import { useDeferredValue, type ReactNode } from 'react';
import { TimelineContext, useTimeline } from './timeline-context';

/**
 * Lets what is costly to draw follow the timeline when the controls have answered: the press of a
 * button is seen at once, the list and the axis an instant later, in slices between frames.
 */
export function DeferredTimeline({ children }: { children: ReactNode }) {
  const now = useTimeline();
  const timeline = useDeferredValue(now.before ?? now);
  return <TimelineContext value={timeline}>{children}</TimelineContext>;
}
