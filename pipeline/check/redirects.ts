import type { Problem } from '../../lib/model/problem';
import { printValue, problemAt } from '../subject/data-path';
import { suggestWord } from '../subject/nearest-word';
import type { RawSubject } from '../subject/raw-subject';

/** Old ids that are in use again, and redirects that lead nowhere or to another redirect. */
export function redirects({ redirects: file, events }: RawSubject): readonly Problem[] {
  if (!file) return [];
  const ids = new Set(events.map(({ id }) => id));
  const targets = new Map(Object.entries(file.draft ?? {}));
  return [...targets].flatMap(([from, to]) => {
    const problems: Problem[] = [];
    if (ids.has(from))
      problems.push(
        problemAt(
          file,
          [from],
          `the id ${printValue(from)} is given up here, yet data/events/${from}.yaml uses it`,
          'Give that event a new id: an old one is never used again',
        ),
      );
    if (typeof to !== 'string' || ids.has(to)) return problems;
    const what = targets.has(to)
      ? `${printValue(to)} is itself redirected`
      : `no event is called ${printValue(to)}`;
    const todo = targets.has(to)
      ? `Lead straight to ${printValue(targets.get(to))}`
      : suggestWord(to, ids, 'Name an event, or null for one that was withdrawn');
    return [...problems, problemAt(file, [from], what, todo)];
  });
}
