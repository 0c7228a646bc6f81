'use client';

import dynamic from 'next/dynamic';
import type { TimelineData } from '@/lib/model/timeline-data';

/** Loaded where a page is missing only: every page names the missing page, and would load its own copy. */
const TimelineScreen = dynamic(() =>
  import('../timeline/timeline-screen').then((module) => module.TimelineScreen),
);
const MissingPage = dynamic(() => import('./missing-page').then((module) => module.MissingPage));

/** What stands where a link leads nowhere, with the timeline beside it. */
export function MissingScreen({ data }: { data: TimelineData }) {
  return (
    <TimelineScreen data={data}>
      <MissingPage />
    </TimelineScreen>
  );
}
