import { publishedDocument, publishedEvent } from '../../lib/history/published-event';
import { unaccounted } from '../../lib/history/unaccounted';
import { unaccountedDocument } from '../../lib/history/unaccounted-document';
import type { RedirectsFile } from '../../lib/model/files';
import type { PublishedEvent } from '../../lib/model/published';
import type { Problem } from '../../lib/model/problem';
import { problemAt } from '../subject/data-path';
import type { RawSubject } from '../subject/raw-subject';
import type { YamlFile } from '../subject/read-yaml';
import { redirectOf } from '../subject/redirect-entries';
import { oldIdOf } from '../subject/renamed-event';

/**
 * What was published of events and documents and changed without a correction that says so, and
 * corrections of what was never published like that. What was renamed since is held against what was
 * published under its old id.
 */
export function corrections(subject: RawSubject): readonly Problem[] {
  const { published, redirects, events, sources } = subject;
  if (!published) return [];
  return [
    ...events.flatMap(({ id, file }) => {
      if (!file.value) return [];
      const old = oldIdOf('events', redirects?.value?.events, published, id) ?? id;
      const before = published.events[old];
      if (!before) return neverPublished(file, file.value, 'event');
      return unaccounted(
        withMovedIds(subject, before),
        publishedEvent(file.value),
        published.released,
      ).map(({ path, what, todo }) => problemAt(file, path, what, todo));
    }),
    ...sources.flatMap(({ id, record }) => {
      if (!record?.value) return [];
      const old = oldIdOf('sources', redirects?.value?.sources, published, id) ?? id;
      const before = published.documents[old];
      if (!before) return neverPublished(record, record.value, 'document');
      return unaccountedDocument(before, publishedDocument(record.value), published.released).map(
        ({ path, what, todo }) => problemAt(record, path, what, todo),
      );
    }),
  ];
}

/** With the ids of documents, actors and events that others have replaced as those of the others. */
function withMovedIds({ redirects }: RawSubject, event: PublishedEvent): PublishedEvent {
  const moved = (section: keyof RedirectsFile, id: string) => {
    const entry = redirects?.value?.[section][id];
    return (entry === undefined ? null : redirectOf(entry).to) ?? id;
  };
  const statements = event.statements.map(({ saidBy, outcome, quotes, ...statement }) => ({
    ...statement,
    ...(saidBy !== undefined && {
      saidBy: [...new Set(saidBy.split(', ').map((id) => moved('actors', id)))].join(', '),
    }),
    ...(outcome && {
      outcome: {
        ...outcome,
        ...(outcome.event !== undefined && { event: moved('events', outcome.event) }),
      },
    }),
    quotes: quotes.map((quote) => ({ ...quote, source: moved('sources', quote.source) })),
  }));
  return { ...event, statements };
}

function neverPublished(
  file: YamlFile<unknown>,
  { corrections: list }: { readonly corrections: readonly unknown[] },
  noun: 'event' | 'document',
): readonly Problem[] {
  if (list.length === 0) return [];
  return [
    problemAt(
      file,
      ['corrections', 0],
      `corrects ${noun === 'event' ? 'an event' : 'a document'} that was never published`,
      'Remove it: what was not published is simply edited',
    ),
  ];
}
