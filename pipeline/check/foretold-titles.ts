import type { Problem } from '../../lib/model/problem';
import { problemAt } from '../subject/data-path';
import type { RawSubject } from '../subject/raw-subject';

/** Titles for the days on which an outcome is not known, where there is none to know. */
export function foretoldTitles({ events }: RawSubject): readonly Problem[] {
  return events.flatMap(({ file }) => {
    const { foretoldAs, statements } = file.draft ?? {};
    const main = statements?.[0];
    if (foretoldAs === undefined || main?.kind === undefined) return [];
    const result = main.outcome?.result;
    if (result !== undefined && result !== 'open') return [];
    return [
      problemAt(
        file,
        ['foretoldAs'],
        'is for a main claim of which it is known what became of it, and nothing is known of this one',
        'Remove it',
      ),
    ];
  });
}
