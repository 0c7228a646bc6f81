import type { RedirectsFile } from '../../lib/model/files';
import type { Published } from '../../lib/model/published';
import { redirectOf } from './redirect-entries';

type Section = Exclude<keyof RedirectsFile, 'actors'>;

const recordOf = { events: 'events', sources: 'documents' } as const;

/**
 * The id that the event or document `id` had at the last release, where it was renamed since; null if it
 * was published under its own, or if none or several lead to it. Several were merged: none of them lives on as it
 * was. What had been given up by that release is none of them, though its link leads on to here.
 */
export function oldIdOf(
  section: Section,
  entries: RedirectsFile[Section] | undefined,
  published: Published | null,
  id: string,
): string | null {
  if (!published) return null;
  const record = published[recordOf[section]];
  if (id in record) return null;
  const old = Object.entries(entries ?? {})
    .filter(([, entry]) => redirectOf(entry).to === id)
    .map(([from]) => from)
    .filter((from) => from in record && !(from in published.redirects[section]));
  return old.length === 1 ? (old[0] ?? null) : null;
}

/**
 * Whether the published event `from` lives on under the id to which its line leads. Law: what leads there by
 * way of others does if each of them was renamed.
 */
export function isRenamed(
  entries: RedirectsFile['events'],
  published: Published | null,
  from: string,
): boolean {
  const { to } = redirectOf(entries[from] ?? null);
  if (to === null) return false;
  const was = published?.redirects.events[from];
  if (was?.renamed === undefined) return oldIdOf('events', entries, published, to) === from;
  return (
    was.renamed && (was.to === to || (was.to !== null && isRenamed(entries, published, was.to)))
  );
}
