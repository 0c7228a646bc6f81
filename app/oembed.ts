import { cardHeight } from '@/lib/formats/embed/card-height';
import { cardWidth, timelineSize, type EmbedSize } from '@/lib/formats/embed/embed-code';
import { oembed } from '@/lib/formats/embed/oembed';
import { pageTitle } from '@/components/event-panel/page-words';
import { siteName } from '@/components/share/site-name';
import { publishedAddress } from '@/components/site/site-address';
import type { Subject } from '@/lib/model/subject';
import { cardPicture } from './site';

/** A page that others can embed by its address alone. */
interface EmbeddedPage {
  /** Of its picture, a path without its ending. */
  readonly card: string;
  /** Of its answer, below `/data/oembed/`. */
  readonly file: string;
  readonly title: string;
  /** Of what its frame shows. */
  readonly frame: string;
  readonly size: EmbedSize;
}

/** The timeline, every event and every actor. */
export function embeddedPages(subject: Subject): readonly EmbeddedPage[] {
  const { title, events, actors } = subject;
  return [
    { card: 'home', file: 'timeline.json', title, frame: '/embed/', size: timelineSize },
    ...events.map((event) => ({
      card: `events/${event.id}`,
      file: `events/${event.id}.json`,
      title: pageTitle(event),
      frame: `/embed/cards/${event.id}/`,
      size: { width: cardWidth, height: cardHeight(subject, event) },
    })),
    ...actors.map(({ id, name }) => ({
      card: `actors/${id}`,
      file: `actors/${id}.json`,
      title: name,
      frame: `/embed/?actors=${id}`,
      size: timelineSize,
    })),
  ];
}

/** The answer for a page, as JSON. */
export function oembedJson({ card, title, frame, size }: EmbeddedPage): string {
  const provider = { name: siteName, url: publishedAddress('/') };
  const thumbnail = { url: publishedAddress(`/cards/${card}.png`), ...cardPicture };
  return JSON.stringify(
    oembed({ title, frame: publishedAddress(frame), size, provider, thumbnail }),
  );
}

/** How the head of a page says where its answer is. `file`: below `/data/oembed/`. */
export function oembedLink(file: string, title: string) {
  return { 'application/json+oembed': [{ url: `/data/oembed/${file}`, title }] };
}
