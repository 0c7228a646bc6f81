import { agreementOf } from '../../model/agreement';
import { caveatsOf } from '../../model/caveats';
import type { Subject } from '../../model/subject';
import { summarize } from '../../model/summarize';
import { csvRecord } from './csv';

/**
 * Who says what, as CSV: a record for each event that rests on a stored document, in order of time, under a head.
 * Its first cell is the id of the event; then title, date (EDTF), chapter, origin and caveats; then how each
 * document stands to it, as `Stance` names it.
 */
export function agreementCsv(subject: Subject): string {
  const head = ['id', 'title', 'date', 'chapter', 'origin', 'caveats'];
  const records = agreementOf(subject).map(({ event, cells }) => [
    event.id,
    event.title,
    event.date.edtf,
    event.chapter,
    event.origin,
    caveatsOf(summarize(event)).join(' '),
    ...cells.map(({ stance }) => stance),
  ]);
  return [[...head, ...subject.sources.map(({ id }) => id)], ...records].map(csvRecord).join('');
}

/** Given what agreementCsv wrote, returns its head and the records of some events. */
export function recordsOf(csv: string, events: ReadonlySet<string>): string {
  const [head = '', ...records] = csv.split(/(?<=\r\n)/);
  return (
    head + records.filter((record) => events.has(record.slice(0, record.indexOf(',')))).join('')
  );
}
