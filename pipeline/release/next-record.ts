import { compareText } from '../../lib/model/compare-text';
import { publishedDocument, publishedEvent } from '../../lib/history/published-event';
import type { RedirectsFile } from '../../lib/model/files';
import type { Published, PublishedRedirect } from '../../lib/model/published';
import type { Subject } from '../../lib/model/subject';
import type { RawSubject } from '../subject/raw-subject';
import { redirectOf } from '../subject/redirect-entries';
import { isRenamed } from '../subject/renamed-event';
import { sealRecord } from '../subject/seal-record';

/**
 * The record of a subject without errors once it is published on the day `today`. Whatever was on
 * record before stays: links, and events that are no more. Ids in order of text, so that a change is
 * seen where it was made.
 *
 * Imported events are not on record: their ids and words are those of their file.
 */
export function nextRecord(
  { events: files, sources, actors, published: before, redirects }: RawSubject,
  subject: Subject,
  today: string,
): Published {
  const events = files.flatMap(({ id, file }) =>
    file.value ? [[id, publishedEvent(file.value)] as const] : [],
  );
  const documents = sources.flatMap(({ id, record }) =>
    record?.value ? [[id, publishedDocument(record.value)] as const] : [],
  );
  const own = subject.events.filter(({ origin }) => origin !== 'imported');
  const passages = new Map<string, [anchor: string, words: string][]>(
    Object.entries(before?.links.sources ?? {}).map(([id, words]) => [id, Object.entries(words)]),
  );
  for (const { id } of subject.sources) passages.set(id, passages.get(id) ?? []);
  for (const { statements } of own)
    for (const { evidence, outcome } of statements)
      for (const { passage, anchor } of [...evidence, ...(outcome?.evidence ?? [])])
        passages.get(passage.source)?.push([anchor, passage.selector[1].exact]);
  const old = redirects?.value;
  return sealRecord({
    version: 2,
    since: before?.since ?? today,
    released: today,
    events: inOrder([...Object.entries(before?.events ?? {}), ...events]),
    documents: inOrder([...Object.entries(before?.documents ?? {}), ...documents]),
    redirects: {
      events: inOrder(
        recorded(old?.events).map(([id, redirect]) => [
          id,
          before && old && id in before.events
            ? { ...redirect, renamed: isRenamed(old.events, before, id) }
            : redirect,
        ]),
      ),
      actors: inOrder(recorded(old?.actors)),
      sources: inOrder(recorded(old?.sources)),
    },
    links: {
      events: together(
        before?.links.events,
        own.map(({ id }) => id),
        Object.keys(old?.events ?? {}),
      ),
      actors: together(
        before?.links.actors,
        actors?.value?.map(({ id }) => id),
        Object.keys(old?.actors ?? {}),
      ),
      sources: inOrder(
        [
          ...Object.keys(old?.sources ?? {}).map((id): [string, [string, string][]] => [id, []]),
          ...passages,
        ].map(([id, words]) => [id, inOrder(words)]),
      ),
    },
  });
}

function recorded(entries: RedirectsFile['events'] = {}): [string, PublishedRedirect][] {
  return Object.entries(entries).map(([id, entry]) => {
    const { to, reason } = redirectOf(entry);
    return [id, { to, ...reason }];
  });
}

/** Whether a release has anything new to put on record. */
export function isSameRecord(a: Published | null, b: Published): boolean {
  if (a === null) return false;
  const { sha256: _, ...content } = a;
  return sealRecord({ ...content, released: b.released }).sha256 === b.sha256;
}

/** Each key once, with its last value. */
function inOrder<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries([...new Map(entries)].sort(([a], [b]) => compareText(a, b)));
}

function together(...lists: readonly (readonly string[] | undefined)[]): string[] {
  return [...new Set(lists.flatMap((list) => list ?? []))].sort(compareText);
}
