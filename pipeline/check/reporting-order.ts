import type { Problem } from '../../lib/model/problem';
import { boundsOf, parseEdtf } from '../../lib/time/edtf';
import { printValue, problemAt } from '../subject/data-path';
import type { RawSubject } from '../subject/raw-subject';

/** Events that are said to have happened, but begin after every document that bears them out was published. */
export function reportingOrder({ events, sources }: RawSubject): readonly Problem[] {
  const published = new Map(
    sources.map(({ id, record }) => [id, record?.draft?.published?.date] as const),
  );
  return events.flatMap(({ file }) => {
    const { date, statements } = file.draft ?? {};
    const main = statements?.[0];
    const start = boundsOfText(date)?.start;
    if (main?.kind !== 'happened' || start === undefined || start === null) return [];
    const supporting = (main.evidence ?? [])
      .filter((entry) => entry?.relation !== 'disputes')
      .map((entry) => entry?.source);
    const ids = [...new Set(supporting.filter((id) => id !== undefined))];
    const isTooLate = (id: string) => {
      const end = boundsOfText(published.get(id))?.end;
      return end !== undefined && end !== null && start >= end;
    };
    if (ids.length === 0 || !ids.every(isTooLate)) return [];
    const list = ids.map((id) => `${id} of ${published.get(id)}`).join(', ');
    return [
      problemAt(
        file,
        ['date'],
        `${printValue(date)} is later than every document that says it happened (${list})`,
        'Correct the date, or make the statement planned or predicted',
      ),
    ];
  });
}

function boundsOfText(date: string | undefined) {
  const reading = date === undefined ? null : parseEdtf(date);
  return reading?.ok ? boundsOf(reading.date) : null;
}
