'use client';

import { useEffect, useState, type ComponentType } from 'react';
import type { KnownDaysProps } from './known-days';

/** The choice of a day, loaded when it is first asked for. */
export function KnownDays(props: KnownDaysProps) {
  const [Days, setDays] = useState<ComponentType<KnownDaysProps> | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (hasFailed) return;
    let isCurrent = true;
    import('./known-days').then(
      ({ KnownDays: loaded }) => isCurrent && setDays(() => loaded),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [hasFailed]);
  if (Days) return <Days {...props} />;
  if (!hasFailed) return <p className="appears-late text-ink3">Loading …</p>;
  return (
    <p role="alert">
      This part of the site did not load.{' '}
      <button type="button" className="link cursor-pointer" onClick={() => setFailed(false)}>
        Try again
      </button>
    </p>
  );
}
