'use client';

import { useCallback, useSyncExternalStore } from 'react';

/** A narrow screen, or a low one that is not wide; the stylesheets ask the same. */
export const phone = '(max-width: 44.99rem), (max-width: 68.74rem) and (max-height: 30rem)';

/** Whether a media query holds. False on the server and in the first render. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
