import type { Metadata } from 'next';
import { MissingPage } from '@/components/messages/missing-page';
import { timelineData } from '@/components/timeline/timeline-data';
import { TimelineScreen } from '@/components/timeline/timeline-screen';
import { loadSubject } from './subject';

export const metadata: Metadata = { title: 'Not found', robots: { index: false } };

export default function NotFoundPage() {
  return (
    <TimelineScreen data={timelineData(loadSubject())}>
      <MissingPage />
    </TimelineScreen>
  );
}
