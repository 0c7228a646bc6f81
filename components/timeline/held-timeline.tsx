'use client';

import { useState, type ReactNode } from 'react';
import { TimelineContext, useTimeline, type TimelineContextValue } from './timeline-context';

/** While it is held, a range that moves changes nothing in it; everything else does. */
export function HeldTimeline({ isHeld, children }: { isHeld: boolean; children: ReactNode }) {
  const timeline = useTimeline();
  const [held, setHeld] = useState(timeline);
  const value = isHeld && hasOnlyMoved(held, timeline) ? held : timeline;
  if (value !== held) setHeld(value);
  return <TimelineContext value={value}>{children}</TimelineContext>;
}

function hasOnlyMoved(before: TimelineContextValue, after: TimelineContextValue): boolean {
  return (
    before.filter === after.filter &&
    before.found === after.found &&
    before.story === after.story &&
    before.known === after.known &&
    before.store === after.store &&
    before.tracks === after.tracks
  );
}
