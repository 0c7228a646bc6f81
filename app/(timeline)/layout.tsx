import type { ReactNode } from 'react';
import { TimelineScreen } from '@/components/timeline/timeline-screen';
import { loadTimeline } from '../subject';

export default function TimelineLayout({ children }: { children: ReactNode }) {
  return <TimelineScreen {...loadTimeline()}>{children}</TimelineScreen>;
}
