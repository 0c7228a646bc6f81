import { existsSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsJson } from '../../lib/formats/events-json';
import { eventsJsonSchema } from '../../lib/formats/events-json-schema';
import { importedEventSchema, type ImportedEvent } from '../../lib/model/files';
import { loadSubject } from '../check/load-subject';
import {
  folder,
  importText,
  jsonLines,
  linesOf,
  root,
  sound,
  type Reject,
  withFolder,
} from './import-text.test-support';

withFolder();

describe('JSON lines', () => {
  it('become events of the subject, and start one in an empty folder', async () => {
    const outcome = await importText(
      'things.jsonl',
      jsonLines(sound, { ...sound, id: 'b:1', start: '2015', end: '2016-02', text: '<p>More</p>' }),
      { title: 'All things' },
    );
    expect(outcome).toMatchObject({ name: 'things', rows: 2, imported: 2, addedActors: 1 });
    expect(outcome.found).toBe('JSON lines, an event a line; UTF-8');
    const [first, second] = linesOf<ImportedEvent>('things.jsonl');
    expect(first).toEqual({
      id: 'a',
      title: 'A thing',
      date: '2014-05-02',
      chapter: 'things',
      actors: ['someone'],
      rank: first?.rank,
      source: { title: 'A paper', url: 'https://example.org/a' },
    });
    expect(second).toMatchObject({ date: '2015/2016-02', text: 'More' });
    expect(second?.id).toMatch(/^b-1-[0-9a-f]{8}$/);

    const { subject, problems, counts } = loadSubject(root());
    expect(problems).toEqual([]);
    expect(counts).toMatchObject({ events: 0, imported: 2, quotesFound: 0 });
    expect(subject).toMatchObject({
      title: 'All things',
      chapters: [{ id: 'things', date: { edtf: '2014-05-02/2016-02-29' } }],
      actors: [{ id: 'someone', name: 'Someone', kind: 'other' }],
    });
    expect(subject?.events.map(({ origin }) => origin)).toEqual(['imported', 'imported']);
    expect(subject?.events[1]).toMatchObject({
      dateBasis: 'given',
      statements: [{ text: 'More', evidence: [] }],
      source: { url: 'https://example.org/a' },
    });
    const published = subject && eventsJson(subject, '1');
    expect(eventsJsonSchema.parse(published)).toEqual(published);
  });

  it('may be packed, in Windows-1252, or with the mark of UTF-8', async () => {
    const text = jsonLines({ ...sound, title: 'Café' });
    await importText('packed.jsonl.gz', gzipSync(text));
    await importText('marked.jsonl', `\uFEFF${jsonLines({ ...sound, id: 'm', title: 'Café' })}`);
    const old = Buffer.from(jsonLines({ ...sound, id: 'o', title: 'Café' }), 'latin1');
    const outcome = await importText('old.jsonl', old);
    expect(outcome.found).toContain('Windows-1252');
    const bare = { ...sound, id: 'w', source: 'https://example.org/w' };
    await importText('bare.jsonl', jsonLines(bare));
    expect(linesOf<ImportedEvent>('bare.jsonl')[0]?.source).toEqual({
      title: 'example.org',
      url: 'https://example.org/w',
    });
    for (const name of ['packed', 'marked', 'old'])
      expect(linesOf<ImportedEvent>(`${name}.jsonl`)[0]?.title).toBe('Café');
    expect(loadSubject(root()).problems).toEqual([]);
  });

  it('are rejected one by one, each with its place and the reason, as they came', async () => {
    const rows: readonly (readonly [unknown, string | null])[] = [
      [sound, null],
      [{ ...sound, id: 'c', title: ' <br> ' }, 'no title'],
      [{ ...sound, id: 'd', start: undefined }, 'no date'],
      [{ ...sound, id: 'e', title: 'Fall of 5 May 2014', start: '' }, 'no date'],
      [{ ...sound, id: 'f', start: '2014-11-31' }, 'date impossible'],
      [{ ...sound, id: 'g', start: 'Kyiv' }, 'date not readable'],
      [{ ...sound, id: 'h', end: '2013' }, 'dates contradict'],
      [sound, 'repeated id'],
      ['{"id":"i","title":"cut', 'not readable'],
      ['[1]', 'not readable'],
      [{ ...sound, id: undefined }, null],
      [{ ...sound, id: undefined }, 'repeated id'],
      [{ ...sound, id: undefined, text: 'Another' }, null],
    ];
    const outcome = await importText('odd.jsonl', jsonLines(...rows.map(([row]) => row)));
    const wanted = rows.flatMap(([, kind], index) => (kind === null ? [] : [[index + 1, kind]]));
    const rejects = linesOf<Reject>('odd.rejects.jsonl');
    expect(rejects.map(({ line, kind }) => [line, kind])).toEqual(wanted);
    expect(rejects.map(({ received }) => received)).toEqual(
      wanted.map(([line]) => JSON.parse(JSON.stringify(rows[Number(line) - 1]?.[0]))),
    );
    expect(rejects.every(({ reason }) => reason.length > 5)).toBe(true);
    expect(outcome.rows).toBe(rows.length);
    expect(outcome.imported + rejects.length).toBe(rows.length);
  });

  it('are imported with a warning where they are odd, and never become a page of their own', async () => {
    const outcome = await importText(
      'warned.jsonl',
      jsonLines(
        { ...sound, source: { title: 'S', url: 'HIDDEN' } },
        { ...sound, id: 'b', source: { url: 'https://a.org ;;;; https://b.org' } },
        { ...sound, id: 'c', source: { url: 'https://a.org', published: '2013' } },
        { ...sound, id: 'd', title: '<img src=x onerror=alert(1)>أخبار <b>x</b>' },
      ),
    );
    expect(outcome.warnings).toEqual([
      ['dated after its own source', 1],
      ['no web address where one belongs', 1],
      ['several addresses in one cell', 1],
    ]);
    const events = linesOf<ImportedEvent>('warned.jsonl');
    expect(events.map(({ source }) => source.url)).toEqual([
      undefined,
      'https://a.org',
      'https://a.org',
      'https://example.org/a',
    ]);
    expect(events[1]?.source.title).toBe('a.org');
    expect(events[3]?.title).toBe('أخبار x');
  });

  it('are looked at for a year that is far from all others', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({
      ...sound,
      id: `e-${index}`,
      start: String(2014 + (index % 3)),
    }));
    const outcome = await importText('far.jsonl', jsonLines({ ...sound, start: '2010' }, ...rows));
    expect(outcome.findings).toEqual(['far from all others: one event of 2010, a']);
  });

  it('obey the law: rows in are rows imported and rows rejected, and every event fits its schema', async () => {
    const cell = fc.oneof(fc.constantFrom('2014', '2014-13', 'x', ''), fc.string());
    const row = fc.record(
      {
        id: fc.oneof(cell, fc.constant('a')),
        title: cell,
        start: cell,
        end: cell,
        actors: fc.array(cell, { maxLength: 2 }),
        source: fc.record({ title: cell, url: cell }, { requiredKeys: [] }),
        text: fc.string({ unit: 'binary' }),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const into = mkdtempSync(join(folder, 'law-'));
        const all = [sound, ...rows];
        const outcome = await importText('law.jsonl', jsonLines(...all), {}, into);
        const events = linesOf<ImportedEvent>('law.jsonl', into);
        const rejects = linesOf<Reject>('law.rejects.jsonl', into);
        expect(outcome.imported).toBe(events.length);
        expect(events.length + rejects.length).toBe(all.length);
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        for (const event of events) importedEventSchema.parse(event);
        expect(loadSubject(into).problems).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('tables', () => {
  it('are read with newlines and quotes in their cells, and dates by column', async () => {
    const outcome = await importText(
      'table.csv',
      'ID,Name,Event date,Participants,URL,Notes,Colour\r\n' +
        '1,"One, with ""quotes""\nand a line",05/02/2014,Ann; Bob,https://a.org,n,red\r\n' +
        '2,Two,31/12/2014,,,,\r\n' +
        '3,Three,31/11/2014,,,,\r\n',
    );
    expect(outcome.findings).toEqual([
      'columns that are not read: Colour',
      'column Event date: day/month/year, because row 2 has 31/12/2014',
    ]);
    const [one] = linesOf<ImportedEvent>('table.jsonl');
    expect(one).toMatchObject({
      id: '1',
      title: 'One, with "quotes" and a line',
      date: '2014-02-05',
      actors: ['ann', 'bob'],
      source: { title: 'a.org', url: 'https://a.org' },
      text: 'n',
    });
    expect(linesOf<Reject>('table.rejects.jsonl')).toEqual([
      {
        line: 5,
        row: 3,
        kind: 'date impossible',
        reason: 'there is no day 2014-11-31',
        received: expect.objectContaining({ ID: '3', 'Event date': '31/11/2014' }),
      },
    ]);
  });

  it('keep what stands before a quotation mark that is never closed', async () => {
    const text = 'title,date\nOne,2014\n"Two,2015\nThree,2016\n';
    const outcome = await importText('open.csv', text);
    expect(outcome).toMatchObject({ rows: 2, imported: 1, rejected: [['not readable', 1]] });
    expect(linesOf<Reject>('open.rejects.jsonl')[0]).toMatchObject({ line: 3, row: 2 });
  });

  it('hold a year beside a date against it', async () => {
    const text = 'title;date;year\nOne;2014-05-02;2014\nTwo;2014-05-02;2012\n';
    expect(await importText('years.csv', text)).toMatchObject({
      imported: 1,
      rejected: [['dates contradict', 1]],
    });
  });

  it('of TimelineJS, version 3, have dates in parts, a title row and eras', async () => {
    const outcome = await importText(
      'three.csv',
      'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Type\n' +
        ',,,,,,,,,The whole,About it,,,title\n' +
        '1815,12,10,,1852,11,27,,,Ada,"See <a href=""https://a.org/x?a=1&amp;b=2"">it</a>",https://b.org/p.jpg,B,\n' +
        '1900,,,,1910,,,,,An era,,,,era\n' +
        '1950,13,,,,,,,,Bad,,,,\n',
    );
    expect(outcome.found).toContain('TimelineJS spreadsheet, version 3');
    expect(outcome).toMatchObject({ rows: 2, imported: 1, rejected: [['date impossible', 1]] });
    expect(linesOf<ImportedEvent>('three.jsonl')[0]).toMatchObject({
      title: 'Ada',
      date: '1815-12-10/1852-11-27',
      source: { title: 'a.org', url: 'https://a.org/x?a=1&b=2' },
    });
    expect(loadSubject(root()).subject).toMatchObject({
      title: 'The whole',
      introduction: 'About it',
    });
  });

  it('of TimelineJS, version 2, have their month first where nothing tells', async () => {
    const outcome = await importText(
      'two.csv',
      'Start Date,End Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Tag\n' +
        '8/9/1963,,A start,,,,,,,\n1992,1993,Years,,,,,,,\n',
    );
    expect(outcome.found).toContain('TimelineJS spreadsheet, version 2');
    const dates = linesOf<ImportedEvent>('two.jsonl').map(({ date }) => date);
    expect(dates).toEqual(['1963-08-09', '1992/1993']);
  });
});

describe('a file of which nothing can be imported leaves the folder as it was', () => {
  it.each([
    ['cut.json', '{"events": [\n  {"start_date": {"year": "19', /cut off.* line 2, column 30/],
    ['damaged.json', '{"events": [}]}', /damaged in line 1, column 13/],
    ['other.json', '{\n"a": 1}', /neither a list of events nor a TimelineJS file/],
    ['undated.csv', 'title,count\nOne,2\n', /no column holds dates; the columns are: title, count/],
    ['untitled.csv', 'date,count\n2014,2\n', /no column holds titles/],
    ['empty.csv', ' \n', /empty/],
    ['page.csv', '<!doctype html><p>', /web page/],
    ['picture.csv', '\x89PNG\r\n\x1A\n\0\0\0\rIHDR', /is not text/],
    ['cut.csv.gz', gzipSync('title,date\nOne,2014\n').subarray(0, 25), /cut off or damaged/],
    ['bad.jsonl', jsonLines({ ...sound, start: 'x' }), /none of its rows \(1\).*“x” is no date/],
  ])('%s', async (name, content, message) => {
    await expect(importText(name, content)).rejects.toThrow(message);
    expect(existsSync(root())).toBe(false);
  });
});
