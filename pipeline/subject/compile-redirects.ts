import type { Candidate, RedirectsFile } from '../../lib/model/files';
import type { Published } from '../../lib/model/published';
import type { Departure } from '../../lib/model/subject';
import type { EventId } from '../../lib/model/units';
import { redirectOf } from './redirect-entries';
import { isRenamed } from './renamed-event';

/** Where old ids of one kind lead; null: it was withdrawn. */
export function compileRedirects<Id extends string>(
  entries: RedirectsFile['events'],
): Record<string, Id | null> {
  return Object.fromEntries(
    Object.entries(entries).map(([from, entry]) => [from, redirectOf(entry).to as Id | null]),
  );
}

/**
 * Where the links of events lead that are no more. Beside those that editors wrote: what a machine found
 * and had published leads to the event that an editor has written of it since.
 */
export function compileEventRedirects(
  entries: RedirectsFile['events'],
  published: Published | null,
  candidates: readonly Candidate[],
  shown: ReadonlySet<string>,
): Record<string, EventId | null> {
  const links = new Set(published?.links.events);
  const reviewed = new Map(
    candidates
      .filter(({ id }) => !shown.has(id))
      .map(({ id, duplicates: { events, candidates: others } }) => [
        id,
        [...events, ...others].find((other) => shown.has(other)) ?? null,
      ]),
  );
  const redirects = {
    ...Object.fromEntries([...reviewed].filter(([id]) => links.has(id))),
    ...compileRedirects(entries),
  };
  return Object.fromEntries(
    Object.entries(redirects).map(([from, to]) => {
      const last = to === null || shown.has(to) ? to : (reviewed.get(to) ?? null);
      return [from, last as EventId | null];
    }),
  );
}

/** Published events that were renamed, merged or withdrawn, with the reason. By id. */
export function compileDepartures(
  entries: RedirectsFile['events'],
  published: Published | null,
): readonly Departure[] {
  return Object.entries(entries).flatMap(([id, entry]) => {
    const { to, reason } = redirectOf(entry);
    if (!reason) return [];
    const title = published?.events[id]?.title ?? id;
    const renamed = isRenamed(entries, published, id);
    return [{ id: id as EventId, title, renamed, to: to as EventId | null, ...reason }];
  });
}
