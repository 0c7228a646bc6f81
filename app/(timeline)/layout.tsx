import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { TimelineScreen } from '@/components/timeline/timeline-screen';
import { loadTimeline } from '../subject';

export default function TimelineLayout({ children }: { children: ReactNode }) {
  const { data, tiles } = loadTimeline();
  if (tiles)
    preload(tiles.folder + tiles.first, {
      as: 'fetch',
      crossOrigin: 'anonymous',
      fetchPriority: 'low',
    });
  return <TimelineScreen {...{ data, tiles }}>{children}</TimelineScreen>;
}
