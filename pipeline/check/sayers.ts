import type { Problem } from '../../lib/model/problem';
import { problemAt } from '../subject/data-path';
import type { RawSubject } from '../subject/raw-subject';
import { statementsOf } from './references';

/** Statements of what was said that do not say by whom. */
export function sayers({ events }: RawSubject): readonly Problem[] {
  return events.flatMap(({ file }) =>
    statementsOf(file.draft)
      .filter(({ statement }) => statement.kind === 'said' && !statement.saidBy)
      .map(({ path }) =>
        problemAt(
          file,
          [...path, 'saidBy'],
          'is missing, though the statement is of what was said',
          'Name the actors who said it, or write `saidBy: document` for what it says in its own voice',
        ),
      ),
  );
}
