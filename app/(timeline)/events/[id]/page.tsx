import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { oembedLink } from '@/app/oembed';
import { pageMetadata, shortened } from '@/app/site';
import { loadSubject, pagesOf } from '@/app/subject';
import { EventPanel } from '@/components/event-panel/event-panel';
import { pageDescription, pageTitle } from '@/components/event-panel/page-words';
import { PanelHead } from '@/components/event-panel/panel-head';
import { publishedAddress } from '@/components/site/site-address';
import { StructuredData } from '@/components/site/structured-data';
import { eventData } from '@/lib/formats/structured-data/event-data';
import type { TimelineEvent } from '@/lib/model/subject';
import { dateInWords } from '@/lib/time/date-words';
import { edtf } from '@/lib/time/edtf';

export const dynamicParams = false;

/** Every event, and every id that an event once had. */
export function generateStaticParams(): { id: string }[] {
  const { events, redirects } = loadSubject();
  return pagesOf([...events.map(({ id }) => id), ...Object.keys(redirects)]);
}

function findEvent(id: string) {
  const { events, redirects } = loadSubject();
  return events.find((event) => event.id === (redirects[id] ?? id));
}

const descriptionOf = (event: TimelineEvent) => shortened(pageDescription(event));

interface EventPageProps {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: EventPageProps): Promise<Metadata> {
  const { id } = await params;
  const event = findEvent(id);
  if (!event) return { title: 'This event was withdrawn', robots: { index: false } };
  const title = pageTitle(event);
  return pageMetadata(
    title,
    descriptionOf(event),
    `/events/${event.id}/`,
    { name: `events/${event.id}`, alt: `${dateInWords(event.date)}: ${title}` },
    oembedLink(`events/${event.id}.json`, title),
  );
}

export default async function EventPage({ params }: EventPageProps) {
  const { id } = await params;
  const subject = loadSubject();
  const event = findEvent(id);
  const departure = subject.departures.find((one) => one.id === id);
  if (event)
    return (
      <>
        <StructuredData nodes={eventData(event, subject, descriptionOf(event), publishedAddress)} />
        <EventPanel
          subject={subject}
          event={event}
          movedFrom={event.id === id ? null : { id, departure: departure ?? null }}
        />
      </>
    );
  if (!(id in subject.redirects)) notFound();
  return (
    <article data-panel="message">
      <PanelHead words="Withdrawn" />
      <h1 className="font-serif text-event font-semibold">This event was withdrawn</h1>
      <p className="mt-3 font-serif text-intro">
        {departure ? `“${departure.title}”` : `It stood under “${id}” and`} is no longer part of
        this timeline{departure ? ` since ${dateInWords(edtf(departure.date))}` : ''}. The link
        stays, so that whoever cited it learns so.
      </p>
      {departure && <p className="mt-3 text-control">Why: {departure.why}</p>}
    </article>
  );
}
