import type { Metadata } from 'next';
import { MissingScreen } from '@/components/messages/missing-screen';
import { loadTimeline } from './subject';

export const metadata: Metadata = { title: 'Not found', robots: { index: false } };

export default function NotFoundPage() {
  return <MissingScreen {...loadTimeline()} />;
}
