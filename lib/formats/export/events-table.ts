import { dateText } from './date-text';
import { edtf } from '../../time/edtf';
import type { EventsJson } from '../events-json-schema';
import { csvRecord } from './csv';

type EventEntry = EventsJson['events'][number];

/** What a table says of an event, a column each, in this order. */
const columns = [
  'id',
  'title',
  'date',
  'date_in_words',
  'start',
  'end',
  'precision',
  'date_basis',
  'kind',
  'outcome',
  'disputed',
  'origin',
  'chapter',
  'actors',
  'statements',
  'documents',
  'passages',
  'source_title',
  'source_url',
  'added',
  'url',
] as const;
export type Column = (typeof columns)[number];

/** Names are looked up in what `events.json` says besides its events. */
export type TableNames = Pick<EventsJson, 'actors' | 'chapters' | 'sources'>;

/** Events as CSV: the header, then a record for each, so that any number can be written one by one. */
export interface EventsTable {
  readonly header: string;
  readonly record: (event: EventEntry) => string;
}

/** `address` makes a full address of a path of the site. Several values in a cell are parted by `; `. */
export function eventsTable(names: TableNames, address: (path: string) => string): EventsTable {
  const actors = new Map(names.actors.map(({ id, name }) => [id, name]));
  const chapters = new Map(names.chapters.map(({ id, title }) => [id, title]));
  const sources = new Map(names.sources.map(({ id, title }) => [id, title]));
  return {
    header: csvRecord(columns),
    record(event) {
      const [main] = event.statements;
      const evidence = event.statements.flatMap((statement) => [
        ...statement.evidence,
        ...(statement.outcome?.evidence ?? []),
      ]);
      const cells: Readonly<Record<Column, string>> = {
        id: event.id,
        title: event.title,
        date: event.date,
        date_in_words: dateText(edtf(event.date)),
        start: event.start ?? '',
        end: event.end ?? '',
        precision: event.precision,
        date_basis: event.dateBasis,
        kind: main?.kind ?? '',
        outcome: main?.outcome?.result ?? '',
        disputed: evidence.some(({ relation }) => relation === 'disputes') ? 'yes' : 'no',
        origin: event.origin,
        chapter: chapters.get(event.chapter) ?? event.chapter,
        actors: event.actors.map((id) => actors.get(id) ?? id).join('; '),
        statements: event.statements.map(({ text }) => text).join('\n'),
        documents: [...new Set(evidence.map(({ source }) => sources.get(source) ?? source))].join(
          '; ',
        ),
        passages: String(evidence.length),
        source_title: event.origin === 'imported' ? event.source.title : '',
        source_url: event.origin === 'imported' ? (event.source.url ?? '') : '',
        added: event.added,
        url: address(event.url),
      };
      return csvRecord(columns.map((column) => cells[column]));
    },
  };
}
