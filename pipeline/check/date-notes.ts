import type { Problem } from '../../lib/model/problem';
import { problemAt } from '../subject/data-path';
import type { RawSubject } from '../subject/raw-subject';

/** Dates that were worked out without a note that says how. */
export function dateNotes({ events }: RawSubject): readonly Problem[] {
  return events.flatMap(({ file }) => {
    const { dateBasis, dateNote } = file.draft ?? {};
    if (dateBasis === undefined || dateBasis === 'stated' || dateNote !== undefined) return [];
    return [
      problemAt(
        file,
        ['dateNote'],
        `is missing, though the date is ${dateBasis}`,
        dateBasis === 'inferred'
          ? 'Say from which words, and from which date of the document, it was worked out'
          : 'Say how the editor knows it, and what the passage gives',
      ),
    ];
  });
}
