import { parse, CsvError } from 'csv-parse';
import { Readable } from 'node:stream';
import { asObject } from '../../lib/formats/import/json-fields';
import { jsonFaultAt } from '../../lib/formats/import/json-fault';
import { jsonRow, readJsonLine } from '../../lib/formats/import/json-row';
import { detectForm, type Delimiter, type Layout } from '../../lib/formats/import/layouts';
import { tableColumns, tableRow, type TableColumns } from '../../lib/formats/import/table';
import { timelineJsFile, timelineJsRow } from '../../lib/formats/import/timelinejs';
import { linesOf } from '../extract/lines';
import { bytesOf, encodingOf, headOf, textOf, type Encoding } from './file-bytes';
import { ImportRefused } from './import-refused';
import type { Aside, ReceivedRow } from './received-row';

/** A file whose layout is known, and whose rows can be read as often as they are needed. */
export interface OpenImport {
  readonly layout: Layout;
  readonly encoding: Encoding;
  /** What whoever runs the import should know. */
  readonly notices: readonly string[];
  /** In their order. `onRead` hears of stored bytes as they are read. */
  rows(onRead?: (bytes: number) => void): AsyncIterable<ReceivedRow | Aside>;
}

const headLength = 1 << 16;

/** Finds out by its content what a file is. Throws ImportRefused for one of which nothing can be read. */
export async function openImport(path: string): Promise<OpenImport> {
  const encoding = await encodingOf(path);
  const head = await headOf(path, encoding, headLength);
  if (head.trim() === '') throw new ImportRefused('the file is empty');
  if (head.includes('\0')) throw new ImportRefused('the file is not text');
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(head))
    throw new ImportRefused('the file is a web page or XML, not event data');
  const detection = detectForm(head);
  switch (detection.form) {
    case 'lines':
      return {
        layout: 'json-lines',
        encoding,
        notices: [],
        rows: (onRead) => jsonLines(path, encoding, onRead),
      };
    case 'document':
      return openDocument(path, encoding);
    case 'table':
      return openTable(path, encoding, detection.delimiter);
  }
}

async function* jsonLines(
  path: string,
  encoding: Encoding,
  onRead?: (bytes: number) => void,
): AsyncGenerator<ReceivedRow> {
  let row = 0;
  for await (const { line, number } of linesOf(bytesOf(path, onRead), encoding)) {
    if (line.trim() === '') continue;
    row++;
    const position = { line: number, row };
    const reading = readJsonLine(line);
    if ('rejection' in reading) yield { position, received: line, rejection: reading.rejection };
    else yield { position, received: reading.object, row: jsonRow(reading.object) };
  }
}

/** Read whole: a JSON document has no rows of its own, and files of this kind are small. */
async function openDocument(path: string, encoding: Encoding): Promise<OpenImport> {
  const chunks: string[] = [];
  for await (const chunk of textOf(path, encoding)) chunks.push(chunk);
  const value = parseDocument(chunks.join(''));
  const file = timelineJsFile(value);
  if (file) {
    const { layout, title, text, events, path: list, eras } = file;
    const asides: Aside[] = [
      ...(title !== undefined || text !== undefined
        ? [{ aside: 'title' as const, title: title ?? '', text: text ?? '' }]
        : []),
      ...Array.from({ length: eras }, () => ({ aside: 'era' as const })),
    ];
    return {
      layout,
      encoding,
      notices: [],
      rows: () =>
        fromList([
          ...asides,
          ...events.map((event, index) => ({
            position: { row: index + 1, path: `${list}[${index}]` },
            received: event,
            row: timelineJsRow(event, layout),
          })),
        ]),
    };
  }
  if (!Array.isArray(value))
    throw new ImportRefused('the file is JSON, but neither a list of events nor a TimelineJS file');
  const rows = value.map((entry: unknown, index): ReceivedRow => {
    const position = { row: index + 1, path: `[${index}]` };
    const object = asObject(entry);
    if (object) return { position, received: entry, row: jsonRow(object) };
    const rejection = { kind: 'not readable' as const, reason: 'the entry is no JSON object' };
    return { position, received: entry, rejection };
  });
  return { layout: 'json-list', encoding, notices: [], rows: () => fromList(rows) };
}

async function* fromList<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** A document that is cut off is refused as a whole: nobody can tell what its end would have changed. */
function parseDocument(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const end = text.trimEnd().length;
    const at = jsonFaultAt(text);
    const before = text.slice(0, at).split('\n');
    const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    if (at >= end)
      throw new ImportRefused(
        `the JSON is cut off: it ends in the middle, in ${place}; nothing of it is imported`,
        { cause: error },
      );
    throw new ImportRefused(`the JSON is damaged in ${place}; nothing of it is imported`, {
      cause: error,
    });
  }
}

async function openTable(
  path: string,
  encoding: Encoding,
  delimiter: Delimiter,
): Promise<OpenImport> {
  for await (const { cells } of tableRecords(path, encoding, delimiter)) {
    const columns = tableColumns(cells);
    if (typeof columns === 'string') throw new ImportRefused(columns);
    const { unread } = columns;
    return {
      layout: columns.layout,
      encoding,
      notices: unread.length > 0 ? [`columns that are not read: ${unread.join(', ')}`] : [],
      rows: (onRead) => tableRows(path, encoding, delimiter, columns, cells, onRead),
    };
  }
  throw new ImportRefused('the table has no row of names');
}

interface TableRecord {
  readonly cells: readonly string[];
  /** Where it begins, and the text of it where it cannot be read. */
  readonly line: number;
  readonly fault?: string;
}

/** The records of a table, its row of names first; a quote that is never closed ends it with a fault. */
async function* tableRecords(
  path: string,
  encoding: Encoding,
  delimiter: Delimiter,
  onRead?: (bytes: number) => void,
): AsyncGenerator<TableRecord> {
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const source = Readable.from(textOf(path, encoding, onRead));
  source.on('error', (error) => parser.destroy(error));
  let line = 1;
  try {
    const records = source.pipe(parser) as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>;
    for await (const { record, info } of records) {
      if (record.some((cell) => cell.trim() !== '')) yield { cells: record, line };
      line = info.lines + 1;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const fault =
      error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'a quotation mark is opened in this row and never closed, so nothing after it can be read'
        : error.message;
    yield { cells: [], line, fault };
  } finally {
    source.destroy();
  }
}

async function* tableRows(
  path: string,
  encoding: Encoding,
  delimiter: Delimiter,
  columns: TableColumns,
  names: readonly string[],
  onRead?: (bytes: number) => void,
): AsyncGenerator<ReceivedRow | Aside> {
  let isNames = true;
  let number = 0;
  for await (const { cells, line, fault } of tableRecords(path, encoding, delimiter, onRead)) {
    if (isNames) {
      isNames = false;
      continue;
    }
    const position = { line, row: number + 1 };
    if (fault !== undefined) {
      yield { position, received: null, rejection: { kind: 'not readable', reason: fault } };
      return;
    }
    const read = tableRow(columns, cells);
    if (read.kind === 'title') yield { aside: 'title', title: read.title, text: read.text };
    else if (read.kind === 'era') yield { aside: 'era' };
    else {
      number++;
      yield { position, received: namedCells(names, cells), row: read.row };
    }
  }
}

/** Cells beyond the names are kept under their number. */
function namedCells(names: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    cells.map((cell, index) => [names[index]?.trim() || `column ${index + 1}`, cell]),
  );
}
