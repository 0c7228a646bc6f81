'use client';

import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import type { TimelineData } from '@/lib/model/timeline-data';
import type { EventId } from '@/lib/model/units';
import type { SiteTiles } from '@/lib/tiles/site-tiles';
import { eventIn } from '../view-state/event-in';

/** Loaded where a page is missing only: every page names the missing page, and would load its own copy. */
const TimelineScreen = dynamic(() =>
  import('../timeline/timeline-screen').then((module) => module.TimelineScreen),
);
const MissingPage = dynamic(() => import('./missing-page').then((module) => module.MissingPage));

/** What stands where a link leads nowhere, or to an event without a page, with the timeline beside it. */
export function MissingScreen(props: { data: TimelineData; tiles: SiteTiles | null }) {
  const { tiles } = props;
  useEffect(() => {
    const id = eventIn(window.location.pathname);
    if (!tiles || id === null) return;
    // While the timeline is still loaded: the panel will ask for the same.
    void import('../whole-event/opened-event');
    void import('../whole-event/whole-events').then(({ openEvent }) =>
      openEvent(tiles, id as EventId),
    );
  }, [tiles]);
  return (
    <TimelineScreen {...props}>
      <MissingPage />
    </TimelineScreen>
  );
}
