import { publishedEvent } from '../../lib/history/published-event';
import { unaccounted } from '../../lib/history/unaccounted';
import type { PublishedEvent } from '../../lib/model/published';
import type { Problem } from '../../lib/model/problem';
import { problemAt } from '../subject/data-path';
import type { RawEvent, RawSubject } from '../subject/raw-subject';
import { redirectOf } from '../subject/redirect-entries';

/**
 * Published titles, dates, statements and quotes that changed without a correction that says so, and
 * corrections of what was never published like that. An event that was renamed since is held against what
 * was published under its old id.
 */
export function corrections(subject: RawSubject): readonly Problem[] {
  const { published, events } = subject;
  if (!published) return [];
  return events.flatMap((event) => {
    if (!event.file.value) return [];
    const before = published.events[event.id] ?? renamed(subject, event.id);
    if (!before) return neverPublished(event);
    const now = publishedEvent(event.file.value);
    return unaccounted(inMovedDocuments(subject, before), now, published.released).map(
      ({ path, what, todo }) => problemAt(event.file, path, what, todo),
    );
  });
}

/** With the quotes of a document that another has replaced, word for word, as quotes of that one. */
function inMovedDocuments({ redirects }: RawSubject, event: PublishedEvent): PublishedEvent {
  const moved = new Map(
    Object.entries(redirects?.value?.sources ?? {}).map(([id, entry]) => [
      id,
      redirectOf(entry).to,
    ]),
  );
  const statements = event.statements.map((statement) => ({
    ...statement,
    quotes: statement.quotes.map((quote) => ({
      ...quote,
      source: moved.get(quote.source) ?? quote.source,
    })),
  }));
  return { ...event, statements };
}

/** What was published under the one id that leads to `id` now; null if none or several do. */
function renamed({ published, redirects }: RawSubject, id: string): PublishedEvent | null {
  const old = Object.entries(redirects?.value?.events ?? {})
    .filter(([, entry]) => redirectOf(entry).to === id)
    .flatMap(([from]) => published?.events[from] ?? []);
  return old.length === 1 ? (old[0] ?? null) : null;
}

function neverPublished({ file }: RawEvent): readonly Problem[] {
  if (!file.value || file.value.corrections.length === 0) return [];
  return [
    problemAt(
      file,
      ['corrections', 0],
      'corrects an event that was never published',
      'Remove it: what was not published is simply edited',
    ),
  ];
}
