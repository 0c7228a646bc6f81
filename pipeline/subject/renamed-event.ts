import type { RedirectsFile } from '../../lib/model/files';
import type { Published } from '../../lib/model/published';
import { redirectOf } from './redirect-entries';

/**
 * The id under which the event `id` was published before it was renamed; null if it was published under
 * its own, or if none or several lead to it. Several were merged: none of them lives on as it was.
 */
export function oldIdOf(
  entries: RedirectsFile['events'] | undefined,
  published: Published | null,
  id: string,
): string | null {
  if (!published || id in published.events) return null;
  const old = Object.entries(entries ?? {})
    .filter(([from, entry]) => redirectOf(entry).to === id && from in published.events)
    .map(([from]) => from);
  return old.length === 1 ? (old[0] ?? null) : null;
}

/** Whether the published event `from` lives on under the id to which its line leads. */
export function isRenamed(
  entries: RedirectsFile['events'],
  published: Published | null,
  from: string,
): boolean {
  const known = published?.redirects.events[from]?.renamed;
  if (known !== undefined) return known;
  const { to } = redirectOf(entries[from] ?? null);
  return to !== null && oldIdOf(entries, published, to) === from;
}
