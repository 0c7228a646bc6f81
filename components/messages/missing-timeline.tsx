'use client';

import { lazy } from 'react';
import type { TimelineData } from '@/lib/model/timeline-data';
import type { SiteTiles } from '@/lib/tiles/site-tiles';
import { TimelineScreen } from '../timeline/timeline-screen';
import { MissingPage } from './missing-page';

/** Loaded in a large subject only, whose events may have no page. */
const LookedUpEvent = lazy(() =>
  import('../whole-event/opened-event').then((module) => ({ default: module.LookedUpEvent })),
);

interface MissingTimelineProps {
  readonly data: TimelineData;
  readonly tiles: SiteTiles | null;
}

/** The timeline, beside what is said of a page that is not there. */
export default function MissingTimeline(props: MissingTimelineProps) {
  return (
    <>
      {props.tiles && <LookedUpEvent tiles={props.tiles} />}
      <TimelineScreen {...props}>
        <MissingPage />
      </TimelineScreen>
    </>
  );
}
