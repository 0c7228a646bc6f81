import type { Subject } from '../../lib/model/subject';
import { importNames, importRecord } from '../subject/imported-rows';

/** The day of the last import whose events are not compiled with the others; null: there is none. */
export function lastImport({ events }: Pick<Subject, 'events'>, root: string): string | null {
  if (events.some(({ origin }) => origin === 'imported')) return null;
  const days = importNames(root).flatMap((name) => importRecord(root, name)?.added ?? []);
  return days.sort().at(-1) ?? null;
}
