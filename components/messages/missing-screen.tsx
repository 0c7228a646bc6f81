'use client';

import { lazy, Suspense, type ComponentProps } from 'react';
import { preload } from 'react-dom';
import type MissingTimeline from './missing-timeline';

/** Loaded where a page is missing only: every page names the missing page, and would load its own copy. */
const Loaded = lazy(() => import('./missing-timeline'));

/** What stands where a link leads nowhere, or to an event without a page, with the timeline beside it. */
export function MissingScreen(props: ComponentProps<typeof MissingTimeline>) {
  const { tiles } = props;
  // Here, where it is drawn: what a route asks for stands in the head of every page, since each names the missing one.
  if (tiles) preload(tiles.folder + tiles.first, { as: 'fetch', crossOrigin: 'anonymous' });
  return (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
}
