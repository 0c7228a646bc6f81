import type { Metadata } from 'next';
import { EmbeddedTimeline } from '@/components/embed/embedded-timeline';
import { loadSubject, loadTimeline } from '../subject';

/** A part of somebody else's page: what it is about has its address here. */
export function generateMetadata(): Metadata {
  const { title } = loadSubject();
  return { title, robots: { index: false }, alternates: { canonical: '/' } };
}

export default function EmbedPage() {
  return <EmbeddedTimeline title={loadSubject().title} {...loadTimeline()} />;
}
