import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfTexts } from '../../time/edtf-texts.test-support';
import { eventsJson } from '../events-json';
import { cellText, csvRecord } from './csv';
import { eventsTable } from './events-table';
import { hostileTexts } from './hostile-text.test-support';
import { address, eventOn, eventsSaying, importedOn, subjectOf } from './published.test-support';
import { storableText } from './storable-text';

/** As csv-parse reads it, set to nothing but what RFC 4180 says. */
const read = (csv: string) => parse(csv, { recordDelimiter: '\r\n' }) as string[][];

describe('a record', () => {
  it.each([
    [['a', 'b'], 'a,b\r\n'],
    [['a,b', 'say "no"', 'two\nlines'], '"a,b","say ""no""","two\nlines"\r\n'],
    [['=1+1', '+1', '-0044', '@SUM(A1)', '\tx'], `'=1+1,'+1,'-0044,'@SUM(A1),"'\tx"\r\n`],
    [["'=1", "'tis"], "''=1,'tis\r\n"],
    [['a;=1', 'x\r\ny'], '"a;=1","x\ny"\r\n'],
    [['', ''], ',\r\n'],
  ])('of %j is %j', (cells, record) => expect(csvRecord(cells)).toBe(record));

  it('of any text comes back equal, and no cell is a formula', () => {
    fc.assert(
      fc.property(fc.array(hostileTexts, { minLength: 2, maxLength: 5 }), (cells) => {
        const [found = []] = read(csvRecord(cells));
        expect(found.map(cellText)).toEqual(cells.map(storableText));
        for (const cell of found) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});

function tableOf(events: Parameters<typeof subjectOf>[0]): Record<string, string>[] {
  const json = eventsJson(subjectOf(events).subject, '1');
  const { header, record } = eventsTable(json, address);
  const [columns = [], ...records] = read(header + json.events.map(record).join(''));
  return records.map((cells) =>
    Object.fromEntries(columns.map((column, at) => [column, cellText(cells[at] ?? '')])),
  );
}

describe('a table of events', () => {
  it('has a column for each thing that is known', () => {
    expect(tableOf([eventOn('2021-21'), importedOn('-0043-03-15')])).toEqual([
      {
        id: 'port-opens',
        title: 'The port opens',
        date: '2021-21',
        date_in_words: 'spring 2021',
        start: '2021-03-01T00:00:00.000Z',
        end: '2021-06-01T00:00:00.000Z',
        precision: 'season',
        date_basis: 'stated',
        kind: 'happened',
        outcome: '',
        disputed: 'no',
        origin: 'curated',
        chapter: 'Harbour',
        actors: 'Harbour',
        statements: 'The port is open.',
        documents: 'Harbour',
        passages: '1',
        source_title: '',
        source_url: '',
        added: '2026-11-22',
        url: 'https://example.org/base/events/port-opens/',
      },
      expect.objectContaining({
        date: '-0043-03-15',
        start: '-000043-03-15T00:00:00.000Z',
        origin: 'imported',
        source_url: 'https://example.net/list?a=1&b=2',
        passages: '0',
      }),
    ]);
  });

  it('holds any date and any text', () => {
    fc.assert(
      fc.property(edtfTexts, hostileTexts, (date, text) => {
        const [row] = tableOf([eventOn(date, { title: text })]);
        expect(row).toMatchObject({ date, title: storableText(text) });
        expect(tableOf(eventsSaying(text)).map(({ title }) => title)).toEqual(
          Array(3).fill(storableText(text)),
        );
      }),
    );
  });
});
