import type { Statement, Subject } from '@/lib/model/subject';
import { isVerbatim } from '@/lib/model/verbatim';

/**
 * Who is to be named as having said, planned or predicted a statement; null where nobody is: a document
 * that tells of a plan did not make it, and one that is quoted word for word stands by its words.
 */
export function speakersOf(
  statement: Statement,
  { actors }: Pick<Subject, 'actors'>,
): string | null {
  const { kind, saidBy } = statement;
  if (saidBy) return saidBy.map((id) => actors.find((one) => one.id === id)?.name ?? id).join(', ');
  const isDocument = (kind === 'said' || kind === 'predicted') && !isVerbatim(statement);
  return isDocument ? 'the document itself' : null;
}
