'use client';

import { lazy, Suspense } from 'react';
import type { TimelineData } from '@/lib/model/timeline-data';
import type { SiteTiles } from '@/lib/tiles/site-tiles';

/** Loaded where a page is missing only: every page names the missing page, and would load its own copy. */
const TimelineScreen = lazy(() =>
  import('../timeline/timeline-screen').then((module) => ({ default: module.TimelineScreen })),
);
const LookedUpEvent = lazy(() =>
  import('../whole-event/opened-event').then((module) => ({ default: module.LookedUpEvent })),
);
const MissingPage = lazy(() =>
  import('./missing-page').then((module) => ({ default: module.MissingPage })),
);

/** What stands where a link leads nowhere, or to an event without a page, with the timeline beside it. */
export function MissingScreen(props: { data: TimelineData; tiles: SiteTiles | null }) {
  return (
    <Suspense>
      {props.tiles && <LookedUpEvent tiles={props.tiles} />}
      <TimelineScreen {...props}>
        <MissingPage />
      </TimelineScreen>
    </Suspense>
  );
}
