import type { Metadata } from 'next';
import { PrintedEvents } from '@/components/print/printed-events';
import { PrintedList } from '@/components/print/printed-list';
import { timelineData } from '@/components/timeline/timeline-data';
import { pageMetadata } from '../site';
import { loadSubject, loadTiles } from '../subject';

export function generateMetadata(): Metadata {
  const { title } = loadSubject();
  return {
    ...pageMetadata(
      'The list with its quotes',
      `${title}: every event with its statements, the exact words they rest on and their documents, for paper.`,
      '/print/',
    ),
    robots: { index: false },
  };
}

export default function PrintPage() {
  const subject = loadSubject();
  return (
    <PrintedList title={subject.title} data={timelineData(subject)} tiles={loadTiles()}>
      <PrintedEvents subject={subject} />
    </PrintedList>
  );
}
