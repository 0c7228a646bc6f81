'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { HeldTimeline } from './held-timeline';
import { useMedia } from './use-media';

/**
 * A box that the stylesheet may leave out, as it leaves out the list beside the axis: so long, what is
 * in it does not follow a range that moves. It is up to date when it is shown, and on paper.
 */
export function HideableTimeline({
  className,
  children,
}: {
  className: string;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [isShown, setIsShown] = useState(true);
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const look = () => setIsShown(current.offsetParent !== null);
    // An observer says nothing of what has no box to begin with.
    look();
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const isPrinted = useMedia('print');
  return (
    <div ref={box} className={className}>
      <HeldTimeline isHeld={!isShown && !isPrinted}>{children}</HeldTimeline>
    </div>
  );
}
