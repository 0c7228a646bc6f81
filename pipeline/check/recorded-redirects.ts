import type { PublishedRedirect } from '../../lib/model/published';
import type { Problem } from '../../lib/model/problem';
import { printValue, problemAt } from '../subject/data-path';
import { publishedFile } from '../subject/read-published';
import type { RawSubject } from '../subject/raw-subject';
import { redirectOf } from '../subject/redirect-entries';

/**
 * Redirects that were published and are not there any more, or changed. One may lead on, to where its
 * target went since; what else was wrong with it is told by a new line for the target.
 */
export function recordedRedirects({ published, redirects }: RawSubject): readonly Problem[] {
  if (!published || (redirects && redirects.value === null)) return [];
  const file = redirects ?? { name: 'data/redirects.yaml', lineOf: () => undefined };
  return (['events', 'actors', 'sources'] as const).flatMap((section) => {
    const entries = redirects?.value?.[section] ?? {};
    const targets = new Map(
      Object.entries(entries).map(([id, entry]) => [id, redirectOf(entry).to] as const),
    );
    return Object.entries(published.redirects[section]).flatMap(([id, was]) => {
      const entry = entries[id];
      const back = `Put it back: ${lineOf(was)}`;
      if (entry === undefined)
        return [
          problemAt(
            file,
            [section, id],
            `this redirect was published (${publishedFile}), and is not here: an id that was given up is never used again`,
            back,
          ),
        ];
      const { to, reason } = redirectOf(entry);
      if (to !== was.to && !leadsOn(was.to, to, targets))
        return [
          problemAt(
            file,
            [section, id],
            `was published as leading to ${printValue(was.to)}`,
            `${back}. It may lead on only to where its target is redirected`,
          ),
        ];
      if (was.date !== undefined && (reason?.date !== was.date || reason.why !== was.why))
        return [problemAt(file, [section, id], `was published with another day or reason`, back)];
      return [];
    });
  });
}

/** Whether `to` is where `from` has gone, by one redirect after another. */
function leadsOn(
  from: string | null,
  to: string | null,
  targets: ReadonlyMap<string, string | null>,
): boolean {
  const seen = new Set<string>();
  let place = from;
  while (place !== null && targets.has(place) && !seen.has(place)) {
    seen.add(place);
    place = targets.get(place) ?? null;
    if (place === to) return true;
  }
  return false;
}

/** As it stands in `data/redirects.yaml`. */
function lineOf({ to, date, why }: PublishedRedirect): string {
  if (date === undefined) return String(to);
  return `{ to: ${to}, date: '${date}', why: ${why} }`;
}
