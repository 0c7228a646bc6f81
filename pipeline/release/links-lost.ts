import type { Published } from '../../lib/model/published';

/** What of every version of the record is compared: it only ever grows. */
export type GrowingRecord = Pick<Published, 'since' | 'links'> &
  Partial<Pick<Published, 'events' | 'documents' | 'redirects'>>;

/** What an older record has and a newer one lacks: links, events, documents, redirects, the first day. */
export function linksLost(older: GrowingRecord, newer: GrowingRecord): readonly string[] {
  const kept = new Set(entriesOf(newer));
  return entriesOf(older).filter((entry) => !kept.has(entry));
}

function entriesOf(record: GrowingRecord): readonly string[] {
  const { since, links, events = {}, documents = {}, redirects } = record;
  const named = (noun: string, ids: readonly string[]) => ids.map((id) => `${noun} ${id}`);
  return [
    `since ${since}`,
    ...named('link of event', links.events),
    ...named('link of actor', links.actors),
    ...named('link of document', Object.keys(links.sources)),
    ...Object.entries(links.sources).flatMap(([id, passages]) =>
      Object.entries(passages).map(([anchor, words]) => `link of passage ${id}#${anchor} ${words}`),
    ),
    ...named('event', Object.keys(events)),
    ...named('document', Object.keys(documents)),
    ...Object.entries(redirects ?? {}).flatMap(([section, entries]) =>
      named(`redirect in ${section} of`, Object.keys(entries)),
    ),
  ];
}
