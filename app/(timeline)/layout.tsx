import type { ReactNode } from 'react';
import { timelineData } from '@/components/timeline/timeline-data';
import { TimelineScreen } from '@/components/timeline/timeline-screen';
import { loadSubject, loadTiles } from '../subject';

export default function TimelineLayout({ children }: { children: ReactNode }) {
  return (
    <TimelineScreen data={timelineData(loadSubject())} tiles={loadTiles()}>
      {children}
    </TimelineScreen>
  );
}
