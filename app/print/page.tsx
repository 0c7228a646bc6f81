import type { Metadata } from 'next';
import { PrintedEvents } from '@/components/print/printed-events';
import { PrintedImportant } from '@/components/print/printed-important';
import { PrintedList } from '@/components/print/printed-list';
import { pageMetadata } from '../site';
import { loadSubject, loadTimeline } from '../subject';

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
  const timeline = loadTimeline();
  return (
    <PrintedList title={subject.title} {...timeline}>
      {timeline.tiles ? <PrintedImportant /> : <PrintedEvents subject={subject} />}
    </PrintedList>
  );
}
