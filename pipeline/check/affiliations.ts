import type { Problem } from '../../lib/model/problem';
import { printValue, problemAt } from '../subject/data-path';
import type { RawSubject } from '../subject/raw-subject';

/** Affiliations that lead back to where they began, or to a person. */
export function affiliations({ actors }: RawSubject): readonly Problem[] {
  if (!actors) return [];
  const entries = actors.draft ?? [];
  const byId = new Map(entries.map((actor) => [actor?.id, actor]));
  return entries.flatMap((actor, i) => {
    const { id, affiliation } = actor ?? {};
    if (id === undefined || affiliation === undefined) return [];
    const path = [i, 'affiliation'];
    if (byId.get(affiliation)?.kind === 'person')
      return [
        problemAt(
          actors,
          path,
          `${printValue(affiliation)} is a person`,
          'Name the state or organisation for which the actor speaks or acts',
        ),
      ];
    const chain = [id];
    for (let next: string | undefined = affiliation; next !== undefined;) {
      if (next === id)
        return [
          problemAt(
            actors,
            path,
            `goes round in a circle: ${[...chain, id].join(' → ')}`,
            'Remove one of these affiliations',
          ),
        ];
      if (chain.includes(next)) return [];
      chain.push(next);
      next = byId.get(next)?.affiliation;
    }
    return [];
  });
}
