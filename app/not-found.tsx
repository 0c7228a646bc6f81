import type { Metadata } from 'next';
import { MissingScreen } from '@/components/messages/missing-screen';
import { timelineData } from '@/components/timeline/timeline-data';
import { loadSubject, loadTiles } from './subject';

export const metadata: Metadata = { title: 'Not found', robots: { index: false } };

export default function NotFoundPage() {
  return <MissingScreen data={timelineData(loadSubject())} tiles={loadTiles()} />;
}
