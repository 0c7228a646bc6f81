'use client';

import { useSyncExternalStore } from 'react';
import { readAnnouncement, subscribeToAnnouncements } from './announce';

/** The one polite live region of the page: everything that is announced is said here, once. */
export function LiveRegion() {
  const words = useSyncExternalStore(subscribeToAnnouncements, readAnnouncement, () => '');
  return (
    <p aria-live="polite" data-announcements="" className="sr-only">
      {words}
    </p>
  );
}
