import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../time/edtf';
import { DateColumns, plainReading } from './date-columns';
import { joinDates, atPrecision } from './join-dates';
import { readCell, readParts, type DateOrder } from './read-date';

/** What a column of these cells is read as: the dates, then what was found out about it. */
function column(cells: readonly string[], options: { chosen?: DateOrder; usual?: DateOrder } = {}) {
  const columns = new DateColumns();
  cells.forEach((cell, index) => columns.observe('date', cell, index + 1));
  const reading = columns.decide({ usual: 'dmy', ...options }).get('date');
  const dates = cells.map((cell) => {
    const date = readCell(cell, reading ?? plainReading);
    return date.ok ? date.edtf : `${date.kind}: ${date.reason}`;
  });
  return { dates, findings: reading?.findings ?? [] };
}

describe('a column of dates is read in one way', () => {
  it('by a day that no month can be', () => {
    expect(column(['05/02/2014', '31/12/2014'])).toEqual({
      dates: ['2014-02-05', '2014-12-31'],
      findings: ['column date: day/month/year, because row 2 has 31/12/2014'],
    });
    expect(column(['05/02/2014', '12/31/2014'])).toEqual({
      dates: ['2014-05-02', '2014-12-31'],
      findings: ['column date: month/day/year, because row 2 has 12/31/2014'],
    });
  });

  it('by the usual order where nothing tells, and says so', () => {
    const findings = (words: string) => [
      `column date: can be read both ways (row 1 has 05/02/2014); taken as ${words}, which is usual here (choose with --dates)`,
    ];
    expect(column(['05/02/2014'])).toEqual({
      dates: ['2014-02-05'],
      findings: findings('day/month/year'),
    });
    expect(column(['05/02/2014'], { usual: 'mdy' })).toEqual({
      dates: ['2014-05-02'],
      findings: findings('month/day/year'),
    });
  });

  it('by the order of its rows', () => {
    const cells = ['01/02/2014', '01/09/2014', '02/03/2014', '02/10/2014', '03/01/2014'];
    const { dates, findings } = column(cells);
    expect(dates).toEqual(dates.toSorted());
    expect(dates[0]).toBe('2014-01-02');
    expect(findings[0]).toContain('because its rows are then in order of time');
  });

  it('by what was chosen', () => {
    expect(column(['05/02/2014', '31/12/2014'], { chosen: 'mdy' })).toEqual({
      dates: ['2014-05-02', 'date impossible: there is no month 31'],
      findings: ['column date: month/day/year, as chosen with --dates'],
    });
  });

  it('but for what is written in another format, which can borrow its order', () => {
    const { dates, findings } = column([
      '05/02/2014 00:00',
      '7/31/2014 12:00:00 AM',
      '12/06/2014 00:00',
    ]);
    expect(dates).toEqual(['2014-05-02', '2014-07-31', '2014-12-06']);
    expect(findings).toEqual([
      'column date: has dates in 2 formats, 2 like 05/02/2014 00:00, 1 like 7/31/2014 12:00:00 AM',
      'column date, cells such as 05/02/2014 00:00: can be read both ways (row 1 has 05/02/2014 00:00); taken as month/day/year, like its other cells, because row 2 has 7/31/2014 12:00:00 AM',
      'column date, cells such as 7/31/2014 12:00:00 AM: month/day/year, because row 2 has 7/31/2014 12:00:00 AM',
      'column date: every time of day is midnight, so only the day is read',
    ]);
  });

  it('or in both where it has both, without a guess at what fits either', () => {
    const { dates, findings } = column(['31/12/2014', '12/31/2014', '05/02/2014']);
    expect(dates.slice(0, 2)).toEqual(['2014-12-31', '2014-12-31']);
    expect(dates[2]).toMatch(/^date not readable: .* can be read both ways/);
    expect(findings).toEqual([
      'column date: has both orders: row 1 has 31/12/2014, row 2 has 12/31/2014; 1 that can be read both ways are rejected (choose with --dates)',
    ]);
  });
});

describe('a cell', () => {
  it.each([
    ['2014-05-02', '2014-05-02'],
    ['2014/05/02', '2014-05-02'],
    ['20140502', '2014-05-02'],
    ['2022-02-25T16:36:22Z', '2022-02-25T16:36:22Z'],
    ['2022-02-25 01:30+02:00', '2022-02-24T23:30Z'],
    ['2022-02-25T16:36:22.5Z', '2022-02-25T16:36:22.500Z'],
    ['5 May 2014', '2014-05-05'],
    ['May 5th, 2014', '2014-05-05'],
    ['Sept. 2014', '2014-09'],
    ['44 BC', '-0043'],
    ['A.D. 300', '0300'],
    ['11000 BP', '-9050'],
    ['c. 500', '0500~'],
    ['-500', '-0500'],
    ['-13798000000', 'Y-13798000000'],
    ['2022-08-13~', '2022-08-13~'],
    ['[..2022-03-05]', '[..2022-03-05]'],
    ['2014-05-02\u00a0', '2014-05-02'],
    ['−43', '-0043'],
  ])('%s is %s', (cell, edtf) => {
    expect(readCell(cell, plainReading)).toEqual({ ok: true, edtf });
    expect(parseEdtf(edtf).ok).toBe(true);
  });

  it.each([
    ['2014-11-31', 'date impossible'],
    ['2014-13-05', 'date impossible'],
    ['31/11/2014', 'date impossible'],
    ['13/13/2014', 'date impossible'],
    ['05/02/14', 'date not readable'],
    ['2014-02-25T26:00', 'date impossible'],
    ['Kyiv', 'date not readable'],
    ['0 BC', 'date not readable'],
    ['', 'no date'],
  ])('“%s” is rejected: %s', (cell, kind) => {
    expect(readCell(cell, plainReading)).toMatchObject({ ok: false, kind });
  });
});

describe('the parts of a date', () => {
  it.each([
    [{ year: '1815', month: '12', day: '10' }, '1815-12-10'],
    [{ year: '1815', month: 'Dec', day: '' }, '1815-12'],
    [{ year: ' 1815 ' }, '1815'],
    [{ year: '-13798000000', month: '' }, 'Y-13798000000'],
    [{ year: '1900', month: '1', day: '5', hour: '6', minute: '4' }, '1900-01-05T06:04Z'],
    [{ year: '1900', month: '1', day: '5', hour: '6' }, '1900-01-05'],
    [{ year: '1900', month: '1', day: '5', time: '6:45 PM' }, '1900-01-05T18:45Z'],
  ])('%j are %s', (parts, edtf) => {
    expect(readParts(parts)).toEqual({ ok: true, edtf });
  });

  it.each([
    [{ year: '1815', month: '', day: '3' }, 'the day 3 has no month'],
    [{ year: '1815', month: '13' }, 'there is no month 13'],
    [{ year: '1815', month: '2', day: '30' }, 'there is no day 1815-02-30'],
    [{ year: 'Ada' }, '“Ada” is no year'],
    [{ year: '', month: '5' }, 'the date has no year'],
  ])('%j are rejected: %s', (parts, reason) => {
    expect(readParts(parts)).toMatchObject({ ok: false, reason });
  });
});

describe('a start and an end', () => {
  it.each([
    ['2022-01-10', '2022-01-14', '2022-01-10/2022-01-14'],
    ['2022-01-10', null, '2022-01-10'],
    ['2022-01-10', '2022-01-10', '2022-01-10'],
    [null, '-0500', '../-0500'],
    ['[-1699..-1600]', '[-1499..-1400]', '[-1699..-1600]/[-1499..-1400]'],
    ['[..-0500]', '-0400', '[..-0500]/-0400'],
  ])('%s and %s are %s', (start, end, edtf) => {
    expect(joinDates(start, end)).toEqual({ ok: true, edtf });
  });

  it('contradict each other', () => {
    expect(joinDates('2014', '2013')).toMatchObject({ ok: false, kind: 'dates contradict' });
    expect(joinDates(null, null)).toMatchObject({ ok: false, kind: 'no date' });
  });

  it.each([
    ['2014-05-02', 'month', '2014-05'],
    ['2014-05-02T10:00Z', 'day', '2014-05-02'],
    ['2014-05-02~', 'year', '2014~'],
    ['1987', 'decade', '198X'],
    ['2014', 'day', '2014'],
    ['[-0666..-0633]', 'year', '[-0666..-0633]'],
  ])('%s to the %s is %s', (edtf, precision, text) => {
    expect(atPrecision(edtf, precision)).toBe(text);
  });
});
