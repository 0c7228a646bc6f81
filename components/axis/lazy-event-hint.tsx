'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import type { EventHintProps } from './event-hint';

const EventHint = lazy(() => import('./event-hint'));

/** What says that a hint may be asked for. */
const signs = ['pointerenter', 'focusin'] as const;

/** Hints, loaded at the first sign that one may be asked for; where fingers give none, at once. */
export function LazyEventHint(props: EventHintProps) {
  const { frame } = props;
  const [isWanted, setIsWanted] = useState(false);
  useEffect(() => {
    const want = () => setIsWanted(true);
    if (window.matchMedia('(pointer: coarse)').matches) want();
    const listeners = new AbortController();
    for (const sign of signs)
      frame.current?.addEventListener(sign, want, { signal: listeners.signal, once: true });
    return () => listeners.abort();
  }, [frame]);
  if (!isWanted) return null;
  return (
    <Suspense fallback={null}>
      <EventHint {...props} />
    </Suspense>
  );
}
