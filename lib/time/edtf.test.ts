import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilOf, justBefore } from './civil';
import { boundsOf, edtf, parseEdtf, yearInEdtf } from './edtf';

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
    ['Y-2600000', '-2600000-1-1 to -2599999-1-1, single, year'],
    ['Y-13800000000', '-13800000000-1-1 to -13799999999-1-1, single, year'],
    ['Y-138e8', '-13800000000-1-1 to -13799999999-1-1, single, year'],
    ['Y171010000S3', '171000000-1-1 to 172000000-1-1, single, year, about'],
    ['Y-138e8S3', '-13899999999-1-1 to -13799999999-1-1, single, year, about'],
    ['1950S2', '1900-1-1 to 2000-1-1, single, year, about'],
    ['Y13800', '13800-1-1 to 13801-1-1, single, year'],
    ['-0473-03-15', '-473-3-15 to -473-3-16, single, day'],
    ['0000', '0-1-1 to 1-1-1, single, year'],
    ['-9999', '-9999-1-1 to -9998-1-1, single, year'],
    ['2004-XX', '2004-1-1 to 2005-1-1, single, year'],
    ['2004-XX-XX', '2004-1-1 to 2005-1-1, single, year'],
    ['2004-06-XX', '2004-6-1 to 2004-7-1, single, month'],
    ['2004-06~-11', '2004-6-11 to 2004-6-12, single, day, about'],
    ['?2004-06', '2004-6-1 to 2004-7-1, single, month, about'],
    ['/2022', '.. to 2023-1-1, interval, year'],
    ['2022/', '2022-1-1 to .., interval, year'],
    ['[-0666..-0633]', '-666-1-1 to -632-1-1, one-of, year'],
    ['[..2022-03-05]', '.. to 2022-3-6, one-of, day'],
    ['[1667,1668,1670..1672]', '1667-1-1 to 1673-1-1, one-of, year'],
    ['{1960,1961-12}', '1960-1-1 to 1962-1-1, one-of, year'],
    ['[..1983,1985]', '.. to 1986-1-1, one-of, year'],
    ['[1985,..1983]', '.. to 1986-1-1, one-of, year'],
    ['[2022]', '2022-1-1 to 2023-1-1, single, year'],
    ['[-0666..-0633]/-0500', '-666-1-1 to -499-1-1, interval, year, about'],
    ['-0700/[-0666..]', '-700-1-1 to -665-1-1, interval, year, about'],
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
    ['..', 'both ends are open'],
    ['2022-02-16T10:61', 'there is no minute 61'],
    ['2022-02-16T24:30', 'there is no hour 24'],
    ['2016-12-31T23:59:60Z', 'leap seconds cannot be told apart'],
    ['2022-02-16T10.30', '"10.30" is not a time of day, such as 16:36:22Z or 18:36+02:00'],
    ['2022-02T10:00', '"2022-02T10:00" is not a date that EDTF allows here'],
    ['2022-XX-XXT10:00', '"2022-XX-XXT10:00" gives a day of an unknown month'],
    ['2022-02-XXT10:00', '"2022-02-XXT10:00" gives a time of an unknown day'],
    ['2004-XX-11', '"2004-XX-11" gives a day of an unknown month'],
    [
      'Y-2600000-01-01T10:00',
      '"Y-2600000-01-01T10:00" gives a time of a day that is too far away for clocks',
    ],
    ['-13800000000', 'a year of more than four digits is written with a Y: Y-13800000000'],
    ['12000', 'a year of more than four digits is written with a Y: Y12000'],
    ['Y2022', 'a year of four digits is written without a Y: 2022'],
    ['Y1e13', 'the year 10000000000000 is too far away'],
    ['[2022..2023', '"[2022..2023" has no closing bracket'],
    ['[2023..2022]', 'it ends before it starts'],
  ])('%s', (text, reason) => {
    expect(parseEdtf(text)).toEqual({ ok: false, reason });
  });
});

describe('times of day, as UTC', () => {
  test.each([
    ['2022-02-25T16:36:22Z', '2022-02-25T16:36:22.000Z', 1000, 'second'],
    ['2022-02-25T16:36:22', '2022-02-25T16:36:22.000Z', 1000, 'second'],
    ['2022-02-25T16:36:22+02:00', '2022-02-25T14:36:22.000Z', 1000, 'second'],
    ['2022-02-25T01:15-0530', '2022-02-25T06:45:00.000Z', 60_000, 'minute'],
    ['2022-03-01T01:30+02:00', '2022-02-28T23:30:00.000Z', 60_000, 'minute'],
    ['2022-02-25T16:36:22.123Z', '2022-02-25T16:36:22.123Z', 1, 'millisecond'],
    ['2022-02-25T16:36:22,5Z', '2022-02-25T16:36:22.500Z', 1, 'millisecond'],
    ['2022-02-25T16:36:22.123999Z', '2022-02-25T16:36:22.123Z', 1, 'millisecond'],
    ['2022-02-25T16Z', '2022-02-25T16:00:00.000Z', 3_600_000, 'hour'],
    ['2022-02-25T24:00:00', '2022-02-26T00:00:00.000Z', 1000, 'second'],
    ['0033-04-03T15:00', '0033-04-03T15:00:00.000Z', 60_000, 'minute'],
  ])('%s', (text, start, length, precision) => {
    const date = edtf(text);
    const bounds = boundsOf(date);
    expect(bounds.start).toBe(Date.parse(start));
    expect(bounds.end! - bounds.start!).toBe(length);
    expect(date.precision).toBe(precision);
  });

  test('an interval of them', () => {
    const { start, end } = boundsOf(edtf('2022-02-25T16:36:22Z/2022-02-25T19:20:56Z'));
    expect(start).toBe(Date.parse('2022-02-25T16:36:22Z'));
    expect(end).toBe(Date.parse('2022-02-25T19:20:57Z'));
  });

  test('what toISOString writes comes back', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (at) => {
          expect(boundsOf(edtf(at.toISOString())).start).toBe(at.getTime());
        },
      ),
    );
  });
});

test('law: a year is itself again, a million million years either way', () => {
  const far = fc.integer({ min: -1e12, max: 1e12 });
  fc.assert(
    fc.property(fc.oneof(far, fc.integer({ min: -14e9, max: 14e9 })), (year) => {
      const { start, end } = boundsOf(edtf(yearInEdtf(year)));
      expect(civilOf(start!)).toEqual({ year, month: 1, day: 1 });
      expect(civilOf(end!)).toEqual({ year: year + 1, month: 1, day: 1 });
      expect(civilOf(justBefore(end!))).toEqual({ year, month: 12, day: 31 });
    }),
  );
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
    'XX',
    'T10:30',
    'e8',
    'S2',
    ',',
    '{',
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
