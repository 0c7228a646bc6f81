import type { RedirectEntry } from '../../lib/model/files';
import type { Problem } from '../../lib/model/problem';
import { printValue, problemAt } from '../subject/data-path';
import { publishedFile } from '../subject/read-published';
import type { RawSubject } from '../subject/raw-subject';
import { redirectOf } from '../subject/redirect-entries';
import { declaredActors } from './references';

/**
 * Links that were published and lead nowhere now: of events, actors and documents that are neither there
 * nor in `data/redirects.yaml`. What an editor had published and took away has to say when and why.
 * (Names of passages always find a place: on the page of their document.)
 */
export function publishedLinks(subject: RawSubject): readonly Problem[] {
  const { published, redirects, events, sources, candidates, imports } = subject;
  if (!published || (redirects && redirects.value === null)) return [];
  const { links } = published;
  const found = new Set([
    ...events.map(({ id }) => id),
    ...candidates.flatMap(({ entries }) => entries.map(({ candidate }) => candidate.id)),
  ]);
  const isImported = (id: string) => imports.some(({ ids }) => ids.has(id));
  return [
    ...links.events.flatMap((id) =>
      found.has(id) || isImported(id) ? [] : gone(subject, 'events', 'event', id),
    ),
    ...missing(
      links.actors,
      declaredActors(subject).map(({ id }) => id),
    ).flatMap((id) => gone(subject, 'actors', 'actor', id)),
    ...missing(
      Object.keys(links.sources),
      sources.map(({ id }) => id),
    ).flatMap((id) => gone(subject, 'sources', 'document', id)),
  ];
}

function missing(published: readonly string[], present: readonly string[]): readonly string[] {
  const ids = new Set(present);
  return published.filter((id) => !ids.has(id));
}

/** `id` has no page any more: what is wrong with how it is redirected. */
function gone(
  { published, redirects }: RawSubject,
  section: 'events' | 'actors' | 'sources',
  noun: string,
  id: string,
): readonly Problem[] {
  const file = redirects ?? { name: 'data/redirects.yaml', lineOf: () => undefined };
  const entry: RedirectEntry | undefined = redirects?.value?.[section][id];
  const path = [section, id];
  if (entry === undefined)
    return [
      problemAt(
        file,
        path,
        `the ${noun} ${printValue(id)} was published (${publishedFile}), and its link leads nowhere`,
        `Put it back, or write here where the link leads: to (the ${noun} that has taken its place, or null), date and why`,
      ),
    ];
  const isEditors = section !== 'events' || published?.events[id] !== undefined;
  if (!isEditors || redirectOf(entry).reason) return [];
  const value = entry === null ? 'null' : String(entry);
  return [
    problemAt(
      file,
      path,
      `the ${noun} ${printValue(id)} was published, and readers are not told why it is gone`,
      `Write { to: ${value}, date: '<day>', why: '<reason>' }`,
    ),
  ];
}
