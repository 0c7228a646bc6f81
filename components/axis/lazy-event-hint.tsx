'use client';

import { useEffect, useState, type ComponentType } from 'react';
import type { EventHintProps } from './event-hint';

/** What says that a hint may be asked for. */
const signs = ['pointerenter', 'focusin'] as const;

/**
 * Hints, loaded at the first sign that one may be asked for; where fingers give none, at once. Without a
 * network there are none: all that they say is also in names, the list and the panel.
 */
export function LazyEventHint(props: EventHintProps) {
  const { frame } = props;
  const [Hint, setHint] = useState<ComponentType<EventHintProps> | null>(null);
  useEffect(() => {
    const listeners = new AbortController();
    const load = () =>
      import('./event-hint').then(
        ({ EventHint }) => {
          if (!listeners.signal.aborted) setHint(() => EventHint);
        },
        // The next sign tries again.
        () => undefined,
      );
    if (window.matchMedia('(pointer: coarse)').matches) void load();
    for (const sign of signs)
      frame.current?.addEventListener(sign, () => void load(), { signal: listeners.signal });
    return () => listeners.abort();
  }, [frame]);
  return Hint && <Hint {...props} />;
}
