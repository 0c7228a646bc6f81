import type { Problem } from '../../lib/model/problem';
import { problemAt } from '../subject/data-path';
import type { RawSubject } from '../subject/raw-subject';

/** Plans and predictions whose date does not say what it is that of, and other events whose date does. */
export function foretoldDates({ events }: RawSubject): readonly Problem[] {
  return events.flatMap(({ file }) => {
    const { dateOf, statements } = file.draft ?? {};
    const kind = statements?.[0]?.kind;
    if (kind === undefined) return [];
    const isForetold = kind === 'planned' || kind === 'predicted';
    if (isForetold === (dateOf !== undefined)) return [];
    return [
      isForetold
        ? problemAt(
            file,
            ['dateOf'],
            `is missing, though the main claim is ${kind}`,
            'Write due, if it is the date on which it was to happen; said, if it is the date of the words',
          )
        : problemAt(
            file,
            ['dateOf'],
            `is for what was planned or predicted, and the main claim is of what ${kind === 'said' ? 'was said' : 'happened'}`,
            'Remove it',
          ),
    ];
  });
}
