'use client';

import { useEffect, useState, type ReactNode } from 'react';
import { DeferredTimeline } from './deferred-timeline';
import { HeldTimeline } from './held-timeline';
import { useRangeMotion } from './range-motion';

/** For what is laid out for a range: it does not follow one that moves, and is deferred when it has come to rest. */
export function RestingTimeline({ children }: { children: ReactNode }) {
  const { watch } = useRangeMotion();
  const [isMoving, setIsMoving] = useState(false);
  useEffect(() => {
    let was = false;
    return watch((frame) => {
      const is = frame !== null;
      if (is !== was) setIsMoving(is);
      was = is;
    });
  }, [watch]);
  return (
    <HeldTimeline isHeld={isMoving}>
      <DeferredTimeline>{children}</DeferredTimeline>
    </HeldTimeline>
  );
}
