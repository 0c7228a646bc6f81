import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { oembedLink } from '@/app/oembed';
import { pageMetadata } from '@/app/site';
import { loadSubject, loadTimeline, pagesOf } from '@/app/subject';
import { ActorPanel } from '@/components/actor-panel/actor-panel';
import { PanelHead } from '@/components/event-panel/panel-head';
import { publishedAddress } from '@/components/site/site-address';
import { StructuredData } from '@/components/site/structured-data';
import { actorData } from '@/lib/formats/structured-data/actor-data';
import type { Actor, Subject } from '@/lib/model/subject';
import { countsFromTable } from '@/lib/tiles/facet-table';
import { dictionariesOf } from '@/lib/tiles/manifest';

export const dynamicParams = false;

/** Every actor, and every id that one once had. */
export function generateStaticParams(): { id: string }[] {
  const { actors, movedActors } = loadSubject();
  return pagesOf([...actors.map(({ id }) => id), ...Object.keys(movedActors)]);
}

/** The actor that has an id, or has had it. */
function findActor(id: string) {
  const { actors, movedActors } = loadSubject();
  return actors.find((actor) => actor.id === (movedActors[id] ?? id));
}

/** How many events an actor takes part in. */
function countEvents(id: string): number {
  const { tiles } = loadTimeline();
  if (!tiles)
    return loadSubject().events.filter(({ actors }) => actors.some((actor) => actor === id)).length;
  const { counts } = tiles.manifest;
  return countsFromTable(counts, dictionariesOf(tiles.manifest), false).actors.get(id) ?? 0;
}

function descriptionOf({ id, name, role }: Actor, { title }: Subject): string {
  const count = countEvents(id);
  const events = `${count} ${count === 1 ? 'event' : 'events'}`;
  return `${name}${role ? `, ${role}` : ''}: ${events} on the timeline “${title}”, each with its source passages.`;
}

interface ActorPageProps {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: ActorPageProps): Promise<Metadata> {
  const { id } = await params;
  const subject = loadSubject();
  const actor = findActor(id);
  if (!actor) return { title: 'This actor was withdrawn', robots: { index: false } };
  return pageMetadata(
    actor.name,
    descriptionOf(actor, subject),
    `/actors/${actor.id}/`,
    { name: `actors/${actor.id}`, alt: `${actor.name} on the timeline “${subject.title}”` },
    oembedLink(`actors/${actor.id}.json`, actor.name),
  );
}

export default async function ActorPage({ params }: ActorPageProps) {
  const { id } = await params;
  const subject = loadSubject();
  const actor = findActor(id);
  if (actor) {
    const description = descriptionOf(actor, subject);
    return (
      <>
        <StructuredData nodes={actorData(actor, subject, description, publishedAddress)} />
        <ActorPanel
          subject={subject}
          actor={actor}
          total={countEvents(actor.id)}
          movedFrom={actor.id === id ? null : id}
        />
      </>
    );
  }
  if (!(id in subject.movedActors)) notFound();
  return (
    <article data-panel="message">
      <PanelHead words="Withdrawn" />
      <h1 className="font-serif text-event font-semibold">This actor was withdrawn</h1>
      <p className="mt-3 font-serif text-intro">
        “{id}” is no longer an actor of this timeline. The link stays, so that whoever cited it
        learns so.
      </p>
    </article>
  );
}
