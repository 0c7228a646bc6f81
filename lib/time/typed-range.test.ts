import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EpochMs } from '../model/units';
import { civilOf, epochOf, finestLength, isExact, justBefore, msPerDay } from './civil';
import { rangeInWords } from './date-words';
import type { TimeRange } from './time-range';
import { parseTypedRange } from './typed-range';
import { yearInWords } from './year-words';

const day = (t: TimeRange['start']) => {
  const { year, month, day: of } = civilOf(t);
  return [year, month, of].map((part) => String(part).padStart(2, '0')).join('-');
};
const formatRange = ({ start, end }: TimeRange) => `${day(start)}..${day(end)}`;

const table: readonly (readonly [typed: string, range: string])[] = [
  ['24 Feb 2022', '2022-02-24..2022-02-25'],
  ['24 february 2022', '2022-02-24..2022-02-25'],
  ['24th of February, 2022', '2022-02-24..2022-02-25'],
  ['February 24, 2022', '2022-02-24..2022-02-25'],
  ['24/2/2022', '2022-02-24..2022-02-25'],
  ['24.02.2022', '2022-02-24..2022-02-25'],
  ['2022-02-24', '2022-02-24..2022-02-25'],
  ['Feb 2022', '2022-02-01..2022-03-01'],
  ['Sept. 2021', '2021-09-01..2021-10-01'],
  ['2022-02', '2022-02-01..2022-03-01'],
  ['2/2022', '2022-02-01..2022-03-01'],
  ['2008', '2008-01-01..2009-01-01'],
  ['spring 2021', '2021-03-01..2021-06-01'],
  ['Autumn 2021', '2021-09-01..2021-12-01'],
  ['winter 2021–22', '2021-12-01..2022-03-01'],
  ['winter 2021', '2021-12-01..2022-03-01'],
  ['Q1 2022', '2022-01-01..2022-04-01'],
  ['the 1990s', '1990-01-01..2000-01-01'],
  ['20th century', '1900-01-01..2000-01-01'],
  ['44 BC', '-43-01-01..-42-01-01'],
  ['AD 44', '44-01-01..45-01-01'],
  ['Jan–Mar 2022', '2022-01-01..2022-04-01'],
  ['jan - mar 2022', '2022-01-01..2022-04-01'],
  ['Nov 2021 — Feb 2022', '2021-11-01..2022-03-01'],
  ['10–20 Feb 2022', '2022-02-10..2022-02-21'],
  ['24 Feb – 3 Mar 2022', '2022-02-24..2022-03-04'],
  ['from 24 Feb to 3 Mar 2022', '2022-02-24..2022-03-04'],
  ['2022-02-10..2022-02-20', '2022-02-10..2022-02-21'],
  ['2022-02-10/2022-02-20', '2022-02-10..2022-02-21'],
  ['2022-02-10 - 2022-02-20', '2022-02-10..2022-02-21'],
  ['2008-2022', '2008-01-01..2023-01-01'],
  ['2021–22', '2021-01-01..2023-01-01'],
  ['spring 2021 to 24 February 2022', '2021-03-01..2022-02-25'],
  ['3300 BCE', '-3299-01-01..-3298-01-01'],
  ['753 BC – 476', '-752-01-01..477-01-01'],
  ['667–634 BCE', '-666-01-01..-632-01-01'],
  ['18,000 BCE', '-18500-01-01..-17499-01-01'],
  ['2.6 million BCE', '-2650000-01-01..-2549999-01-01'],
  ['2.6 million–18,000 BCE', '-2600000-01-01..-17999-01-01'],
  ['13.8 billion years ago', '-13850000000-01-01..-13749999999-01-01'],
  ['about 2.6 million years ago', '-2650000-01-01..-2549999-01-01'],
  ['5000 years ago', '-3000-01-01..-2999-01-01'],
  ['Y-2600123', '-2600123-01-01..-2600122-01-01'],
  ['24 Feb 2022 16:30 to 25 Feb 2022 09:00', '2022-02-24..2022-02-25'],
  ['between 2008 and 2010', '2008-01-01..2011-01-01'],
];

describe('what a reader types', () => {
  test.each(table)('%s', (typed, range) => {
    const reading = parseTypedRange(typed);
    expect(reading.ok ? formatRange(reading.range) : reading.reason).toBe(range);
  });

  test.each([
    ['24 Feb 2022 16:30', '2022-02-24T16:30:00.000Z', 60_000],
    ['16:30:05 UTC, 24 February 2022', '2022-02-24T16:30:05.000Z', 1000],
    ['2022-02-24T16:30:05.123Z', '2022-02-24T16:30:05.123Z', 1],
    ['9:05 on 24 Feb 2022', '2022-02-24T09:05:00.000Z', 60_000],
    ['16:36–19:20 UTC, 24 Feb 2022', '2022-02-24T16:36:00.000Z', 165 * 60_000],
    ['20:17 20 July 1969 – 20:18 20 July 1969', '1969-07-20T20:17:00.000Z', 120_000],
  ])('%s', (typed, start, length) => {
    const reading = parseTypedRange(typed);
    if (!reading.ok) throw new Error(reading.reason);
    expect(new Date(reading.range.start).toISOString()).toBe(start);
    expect(reading.range.end - reading.range.start).toBe(length);
  });

  test.each([
    [
      '25:00 24 Feb 2022',
      '“25:00 24 Feb 2022” is not a date we can read. Try 24 Feb 2022 or Jan–Mar 2022.',
    ],
    ['16:30', 'Which year? Add it, as in 24 Feb 2022.'],
    ['', 'Type a date, such as 24 Feb 2022 or Jan–Mar 2022.'],
    ['soon', '“soon” is not a date we can read. Try 24 Feb 2022 or Jan–Mar 2022.'],
    ['24 Feb', 'Which year? Add it, as in 24 Feb 2022.'],
    ['Jan–Mar', 'Which year? Add it, as in 24 Feb 2022.'],
    ['30 Feb 2022', 'There is no such day: 30 February 2022.'],
    ['Mar 2022 – Jan 2022', 'The second date is before the first.'],
    ['2022-13', '“2022-13” is not a date we can read. Try 24 Feb 2022 or Jan–Mar 2022.'],
    ['..', '“..” is not a date we can read. Try 24 Feb 2022 or Jan–Mar 2022.'],
  ])('%s cannot be read', (typed, reason) => {
    const reading = parseTypedRange(typed);
    expect(reading.ok ? formatRange(reading.range) : reading.reason.replaceAll('\u00a0', ' ')).toBe(
      reason,
    );
  });
});

test('law: the words for any range of the axis lead back to it', () => {
  const anyRange = fc
    .tuple(
      fc.oneof(
        fc.integer({ min: -14e9, max: 5e9 }),
        fc.integer({ min: -20_000, max: 20_000 }),
        fc.integer({ min: 1900, max: 2100 }),
      ),
      fc.integer({ min: 0, max: 366 * msPerDay }),
      fc.double({ min: 1, max: 20, noNaN: true }),
    )
    .map(([year, offset, power]) => {
      const start = (epochOf(year) + offset) as EpochMs;
      const end = Math.round(start + Math.max(10 ** power, finestLength(start), 10));
      return { start, end: end as EpochMs };
    });
  fc.assert(
    fc.property(anyRange, (range) => {
      const [first, last] = [range.start, justBefore(range.end)].map((t) => civilOf(t).year);
      const end = civilOf(range.end).year;
      // Two years that are written the same cannot be told apart in words.
      fc.pre(
        [last!, end].every((year) => year === first! || yearInWords(year) !== yearInWords(first!)),
      );
      const words = rangeInWords(range);
      const reading = parseTypedRange(words);
      if (!reading.ok) throw new Error(`${words}: ${reading.reason}`);
      // 18,000 BCE is both the year -18000 and, by the rule for later years, -17999.
      const isStoneAge = range.start < epochOf(-9998);
      const give = (t: number) =>
        (isExact(t) ? 0 : Math.abs(t) * 2 ** -50) + (isStoneAge ? 366 * msPerDay : 0);
      expect(reading.range.start).toBeLessThanOrEqual(range.start + give(range.start));
      expect(reading.range.end).toBeGreaterThanOrEqual(range.end - give(range.end));
    }),
    { numRuns: 2000 },
  );
});
