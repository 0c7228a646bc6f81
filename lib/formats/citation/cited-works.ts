import { lastChange } from '../../history/last-change';
import type { SourceDocument, TimelineEvent } from '../../model/subject';
import type { SourceKind } from '../../model/words';
import { dateInWords } from '../../time/date-words';
import type { CitedWork } from './cited-work';

/** What every reference to a page of the site says. */
interface CitingSite {
  /** The title of the timeline. */
  readonly timeline: string;
  /** The name of the site. */
  readonly site: string;
  /** The full address of a path of ours. */
  readonly addressOf: (path: string) => string;
}

/** Given a work at a path of ours, returns it at its full address; one that is elsewhere, as it is. */
export function fullyAddressed(work: CitedWork, addressOf: CitingSite['addressOf']): CitedWork {
  return work.address.startsWith('/') ? { ...work, address: addressOf(work.address) } : work;
}

type CitedPage = Pick<CitedWork, 'key' | 'title' | 'description' | 'published'> & {
  readonly path: string;
};

/** A page of the timeline, which corrections may change. */
export function citedPage(
  { path, ...page }: CitedPage,
  { timeline, site, addressOf }: CitingSite,
): CitedWork {
  return {
    ...page,
    type: 'entry',
    isTitleSupplied: false,
    creator: site,
    container: page.title === timeline ? null : timeline,
    changes: true,
    address: addressOf(path),
    language: 'en',
  };
}

/**
 * The page of an event, as of the day on which it came or was corrected last. Its own date tells it from
 * others of the same title.
 */
export function citedEvent(
  {
    id,
    title,
    date,
    added,
    corrections,
  }: Pick<TimelineEvent, 'id' | 'title' | 'date' | 'added' | 'corrections'>,
  site: CitingSite,
): CitedWork {
  const published = lastChange({ added, corrections });
  const description = `Event, ${dateInWords(date).replaceAll('\u00a0', ' ')}`;
  const page = { key: `event-${id}`, title, description, published, path: `/events/${id}/` };
  return citedPage(page, site);
}

const placesOf: Readonly<Record<SourceKind, CitedWork['type']>> = {
  'news-report': 'newspaper',
  opinion: 'newspaper',
  'op-ed': 'newspaper',
  analysis: 'periodical',
  explainer: 'periodical',
  'book-excerpt': 'manuscript',
};

/** A document itself, at its publisher's address; where it has none, at ours, which shows its passages. */
export function citedDocument(source: SourceDocument, { addressOf }: CitingSite): CitedWork {
  const { id, title, titleBasis, creator, publisher, kind, published, url, language } = source;
  return {
    key: `document-${id}`,
    type: publisher === null ? 'manuscript' : placesOf[kind],
    title,
    isTitleSupplied: titleBasis === 'supplied',
    description: null,
    creator,
    container: publisher,
    published: published.date.edtf,
    changes: url === undefined,
    address: url ?? addressOf(`/sources/${id}/`),
    language,
  };
}
