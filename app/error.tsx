'use client';

import { useEffect } from 'react';
import { LoadFailure } from '@/components/messages/load-failure';

/** What stands where a page broke. */
export default function ErrorPage({ error, reset }: { error: Error; reset: () => void }) {
  useEffect(() => reportError(error), [error]);
  return (
    <main id="content" className="mx-auto max-w-[42rem] px-4 py-8 md:px-6">
      <h1 className="sr-only">Something could not be shown</h1>
      <LoadFailure what="This page" todo="It needs a second try." onRetry={reset} />
    </main>
  );
}
