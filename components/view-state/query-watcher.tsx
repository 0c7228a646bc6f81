'use client';

import { useSearchParams } from 'next/navigation';
import { Suspense, useEffect } from 'react';
import { notifyOfQuery } from './query-store';

function Watcher() {
  useSearchParams();
  // Rendered only when the query has changed.
  useEffect(notifyOfQuery);
  return null;
}

/** Tells the query store of what links and the router write. Alone in its boundary: the rest is prerendered. */
export function QueryWatcher() {
  return (
    <Suspense fallback={null}>
      <Watcher />
    </Suspense>
  );
}
