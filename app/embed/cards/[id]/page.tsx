import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { loadSubject, pagesOf } from '@/app/subject';
import { EventCard } from '@/components/embed/event-card';
import { pageTitle } from '@/components/event-panel/page-words';

export const dynamicParams = false;

/** A card for every event, and for every id that an event once had. */
export function generateStaticParams(): { id: string }[] {
  const { events, redirects } = loadSubject();
  return pagesOf([...events.map(({ id }) => id), ...Object.keys(redirects)]);
}

function findEvent(id: string) {
  const { events, redirects } = loadSubject();
  return events.find((event) => event.id === (redirects[id] ?? id));
}

interface CardPageProps {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: CardPageProps): Promise<Metadata> {
  const event = findEvent((await params).id);
  const robots = { index: false };
  if (!event) return { title: 'This event was withdrawn', robots };
  return { title: pageTitle(event), robots, alternates: { canonical: `/events/${event.id}/` } };
}

export default async function CardPage({ params }: CardPageProps) {
  const { id } = await params;
  const subject = loadSubject();
  const event = findEvent(id);
  if (!event && !(id in subject.redirects)) notFound();
  return <EventCard subject={subject} event={event ?? null} />;
}
