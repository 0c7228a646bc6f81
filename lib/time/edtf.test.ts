import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilOf } from './civil';
import { boundsOf, edtf, parseEdtf } from './edtf';

const day = (t: number | null) => {
  if (t === null) return '..';
  const { year, month, day: date } = civilOf(t as Parameters<typeof civilOf>[0]);
  return [year, month, date].join('-');
};
const read = (text: string) => {
  const date = edtf(text);
  const { start, end } = boundsOf(date);
  const about = [date.first, date.last].some((point) => point?.approximate) ? ', about' : '';
  return `${day(start)} to ${day(end)}, ${date.shape}, ${date.precision}${about}`;
};

describe('dates, as half-open bounds', () => {
  test.each([
    ['2022-02-16', '2022-2-16 to 2022-2-17, single, day'],
    ['2022-02-13~', '2022-2-13 to 2022-2-14, single, day, about'],
    ['2022?', '2022-1-1 to 2023-1-1, single, year, about'],
    ['2022-12', '2022-12-1 to 2023-1-1, single, month'],
    ['2024-02', '2024-2-1 to 2024-3-1, single, month'],
    ['2021-21', '2021-3-1 to 2021-6-1, single, season'],
    ['2021-24', '2021-12-1 to 2022-3-1, single, season'],
    ['1949', '1949-1-1 to 1950-1-1, single, year'],
    ['0044', '44-1-1 to 45-1-1, single, year'],
    ['-0043', '-43-1-1 to -42-1-1, single, year'],
    ['Y12000', '12000-1-1 to 12001-1-1, single, year'],
    ['199X', '1990-1-1 to 2000-1-1, single, decade'],
    ['19XX', '1900-1-1 to 2000-1-1, single, century'],
    ['2022-01-10/2022-01-14', '2022-1-10 to 2022-1-15, interval, day'],
    ['2021-21/2021-12', '2021-3-1 to 2022-1-1, interval, season'],
    ['2022-01-10~/2022-01-14~', '2022-1-10 to 2022-1-15, interval, day, about'],
    ['2022-02/..', '2022-2-1 to .., interval, month'],
    ['../2021', '.. to 2022-1-1, interval, year'],
    ['[2022-02-01..2022-02-15]', '2022-2-1 to 2022-2-16, one-of, day'],
    ['[2022..]', '2022-1-1 to .., one-of, year'],
    ['[..2021]', '.. to 2022-1-1, one-of, year'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('what is no date says why', () => {
  test.each([
    ['', '"" is not a date that EDTF allows here'],
    ['yesterday', '"yesterday" is not a date that EDTF allows here'],
    ['16.02.2022', '"16.02.2022" is not a date that EDTF allows here'],
    ['2022-2-16', '"2022-2-16" is not a date that EDTF allows here'],
    ['2022-13', 'there is no month 13'],
    ['2022-00', 'there is no month 00'],
    ['2022-02-29', 'there is no day 2022-02-29'],
    ['2022-04-31', 'there is no day 2022-04-31'],
    ['2021-21-05', '"2021-21-05" gives a day of a season'],
    ['202X-05', '"202X-05" gives a month of an unknown year'],
    ['-0000', 'there is no year -0000'],
    ['2022/2021', 'it ends before it starts'],
    ['../..', 'both ends are open'],
    ['[..]', 'both ends are open'],
    ['2022-02-16T10:00', '"2022-02-16T10:00" is not a date that EDTF allows here'],
  ])('%s', (text, reason) => {
    expect(parseEdtf(text)).toEqual({ ok: false, reason });
  });
});

test('law: never throws, and what it reads has its ends in order', () => {
  const pieces = fc.constantFrom(
    '2022',
    '-0043',
    '199X',
    '-',
    '02',
    '21',
    '30',
    '/',
    '..',
    '[',
    ']',
    '~',
    'Y',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces, { maxLength: 7 }).map((list) => list.join('')),
      ),
      (text) => {
        const reading = parseEdtf(text);
        if (!reading.ok) return;
        const { start, end } = boundsOf(reading.date);
        expect(start ?? -Infinity).toBeLessThan(end ?? Infinity);
        expect(reading.date.edtf).toBe(text);
      },
    ),
    { numRuns: 2000 },
  );
});
