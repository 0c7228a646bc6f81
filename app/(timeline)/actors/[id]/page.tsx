import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/site';
import { loadSubject, pagesOf } from '@/app/subject';
import { ActorPanel } from '@/components/actor-panel/actor-panel';

export const dynamicParams = false;

export function generateStaticParams(): { id: string }[] {
  return pagesOf(loadSubject().actors.map(({ id }) => id));
}

interface ActorPageProps {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: ActorPageProps): Promise<Metadata> {
  const { id } = await params;
  const subject = loadSubject();
  const actor = subject.actors.find((candidate) => candidate.id === id);
  if (!actor) return {};
  const count = subject.events.filter((event) => event.actors.includes(actor.id)).length;
  const role = actor.role ? `, ${actor.role}` : '';
  return pageMetadata(
    actor.name,
    `${actor.name}${role}: ${count} ${count === 1 ? 'event' : 'events'} on the timeline “${subject.title}”, each with its source passages.`,
    `/actors/${id}/`,
  );
}

export default async function ActorPage({ params }: ActorPageProps) {
  const { id } = await params;
  const subject = loadSubject();
  const actor = subject.actors.find((candidate) => candidate.id === id);
  if (!actor) notFound();
  return <ActorPanel subject={subject} actor={actor} />;
}
