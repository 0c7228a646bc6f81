import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { DenseTimelineScreen } from '@/components/timeline/dense-timeline-screen';
import { TimelineScreen } from '@/components/timeline/timeline-screen';
import type { TimelineData } from '@/lib/model/timeline-data';
import { loadTimeline } from '../subject';

/** A subject with no track of more than so many events has no dense one, but in the narrowest of windows: counts do there. */
const mostWithoutRidges = 100;

export default function TimelineLayout({ children }: { children: ReactNode }) {
  const { data, tiles } = loadTimeline();
  if (tiles) preload(tiles.folder + tiles.first, { as: 'fetch', crossOrigin: 'anonymous' });
  const Screen =
    tiles || fullestTrack(data) > mostWithoutRidges ? DenseTimelineScreen : TimelineScreen;
  return <Screen {...{ data, tiles }}>{children}</Screen>;
}

/** How many events the track with most of them has, whatever tracks stand for. */
function fullestTrack({ events }: TimelineData): number {
  const counts = new Map<string, number>();
  for (const { chapter, actors, sources } of events)
    for (const track of [chapter, ...actors, ...sources])
      counts.set(track, (counts.get(track) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
