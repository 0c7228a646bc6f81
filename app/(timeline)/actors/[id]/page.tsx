import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/site';
import { loadSubject, loadTimeline, pagesOf } from '@/app/subject';
import { ActorPanel } from '@/components/actor-panel/actor-panel';
import { countsFromTable } from '@/lib/tiles/facet-table';
import { dictionariesOf } from '@/lib/tiles/manifest';

export const dynamicParams = false;

export function generateStaticParams(): { id: string }[] {
  return pagesOf(loadSubject().actors.map(({ id }) => id));
}

/** How many events an actor takes part in. */
function countEvents(id: string): number {
  const { tiles } = loadTimeline();
  if (!tiles)
    return loadSubject().events.filter(({ actors }) => actors.some((actor) => actor === id)).length;
  const { counts } = tiles.manifest;
  return countsFromTable(counts, dictionariesOf(tiles.manifest), false).actors.get(id) ?? 0;
}

interface ActorPageProps {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: ActorPageProps): Promise<Metadata> {
  const { id } = await params;
  const subject = loadSubject();
  const actor = subject.actors.find((candidate) => candidate.id === id);
  if (!actor) return {};
  const count = countEvents(actor.id);
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
  return <ActorPanel subject={subject} actor={actor} total={countEvents(actor.id)} />;
}
