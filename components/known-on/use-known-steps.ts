'use client';

import { useEffect, useState, type ComponentType } from 'react';
import type { KnownSteps } from './known-steps';

interface LoadedSteps {
  /** null until it is loaded, and where it cannot be: the line says the day without it. */
  readonly Steps: ComponentType<Parameters<typeof KnownSteps>[0]> | null;
  /** Whether nothing more is waited for. */
  readonly isSettled: boolean;
}

/** What steps from document to document: loaded where a day is chosen. */
export function useKnownSteps(isWanted: boolean): LoadedSteps {
  const [loaded, setLoaded] = useState<LoadedSteps>({ Steps: null, isSettled: false });
  const isMissing = loaded.Steps === null;
  useEffect(() => {
    if (!isWanted || !isMissing) return;
    let isCurrent = true;
    import('./known-steps').then(
      ({ KnownSteps: Steps }) => isCurrent && setLoaded({ Steps, isSettled: true }),
      // The next day that is chosen tries again.
      () => isCurrent && setLoaded({ Steps: null, isSettled: true }),
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted, isMissing]);
  return isWanted ? loaded : { Steps: null, isSettled: true };
}
