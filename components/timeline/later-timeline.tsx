'use client';

import { Activity, useDeferredValue, useEffect, useMemo, useState, type ReactNode } from 'react';
import { TimelineContext, useTimeline } from './timeline-context';

/**
 * What was prerendered in it comes alive after the axis: when the page rests, or at once when somebody
 * touches it. So long it follows the timeline behind the axis, which else would wait for it.
 */
export function LaterTimeline({ children }: { children: ReactNode }) {
  const timeline = useTimeline();
  const deferred = useDeferredValue(timeline);
  const [isAlive, setIsAlive] = useState(false);
  // The same element at each rendering: with another one React makes it alive at once.
  const parts = useMemo(
    () => <Parts onAlive={() => setIsAlive(true)}>{children}</Parts>,
    [children],
  );
  return <TimelineContext value={isAlive ? timeline : deferred}>{parts}</TimelineContext>;
}

interface PartsProps {
  readonly onAlive: () => void;
  readonly children: ReactNode;
}

/** A component of its own: an Activity right below a context does not hear of its change before it is alive. */
function Parts({ onAlive, children }: PartsProps) {
  return (
    <Activity>
      <Pulse onAlive={onAlive} />
      {children}
    </Activity>
  );
}

/** Tells when what stands beside it is alive. */
export function Pulse({ onAlive }: { onAlive: () => void }) {
  useEffect(onAlive, [onAlive]);
  return null;
}
