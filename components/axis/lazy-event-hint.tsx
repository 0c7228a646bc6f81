'use client';

import { useEffect, useState } from 'react';
import type { EventHint, EventHintProps } from './event-hint';

/** What says that a hint may be asked for. */
const signs = ['pointerenter', 'focusin'] as const;

/**
 * Hints, loaded at the first sign that one may be asked for; where fingers give none, at once. Without a
 * network there are none: all that they say is also in names, the list and the panel.
 */
export function LazyEventHint(props: EventHintProps) {
  const { frame } = props;
  const [asked, setAsked] = useState<{ Hint: typeof EventHint; isByMouse: boolean } | null>(null);
  useEffect(() => {
    const listeners = new AbortController();
    const load = (sign?: Event) =>
      import('./event-hint').then(
        ({ EventHint: Hint }) => {
          const isByMouse = sign instanceof PointerEvent && sign.pointerType !== 'touch';
          if (!listeners.signal.aborted) setAsked((before) => before ?? { Hint, isByMouse });
        },
        // The next sign tries again.
        () => undefined,
      );
    if (window.matchMedia('(pointer: coarse)').matches) void load();
    for (const sign of signs)
      frame.current?.addEventListener(sign, (event) => void load(event), {
        signal: listeners.signal,
      });
    return () => listeners.abort();
  }, [frame]);
  return asked && <asked.Hint {...props} isByMouse={asked.isByMouse} />;
}
