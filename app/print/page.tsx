import type { Metadata } from 'next';
import { PrintedEvents } from '@/components/print/printed-events';
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
  return (
    <PrintedList title={subject.title} {...loadTimeline()}>
      <PrintedEvents subject={subject} />
    </PrintedList>
  );
}
