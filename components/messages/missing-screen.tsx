'use client';

import dynamic from 'next/dynamic';
import type { TimelineData } from '@/lib/model/timeline-data';
import type { SiteTiles } from '@/lib/tiles/site-tiles';

/** Loaded where a page is missing only: every page names the missing page, and would load its own copy. */
const TimelineScreen = dynamic(() =>
  import('../timeline/timeline-screen').then((module) => module.TimelineScreen),
);
const LookedUpEvent = dynamic(() =>
  import('../whole-event/opened-event').then((module) => module.LookedUpEvent),
);
const MissingPage = dynamic(() => import('./missing-page').then((module) => module.MissingPage));

/** What stands where a link leads nowhere, or to an event without a page, with the timeline beside it. */
export function MissingScreen(props: { data: TimelineData; tiles: SiteTiles | null }) {
  return (
    <>
      {props.tiles && <LookedUpEvent tiles={props.tiles} />}
      <TimelineScreen {...props}>
        <MissingPage />
      </TimelineScreen>
    </>
  );
}
