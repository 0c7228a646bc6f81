import { describe, expect, test } from 'vitest';
import { civilOf } from './civil';
import type { TimeRange } from './time-range';
import { parseTypedRange } from './typed-range';

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
  ['between 2008 and 2010', '2008-01-01..2011-01-01'],
];

describe('what a reader types', () => {
  test.each(table)('%s', (typed, range) => {
    const reading = parseTypedRange(typed);
    expect(reading.ok ? formatRange(reading.range) : reading.reason).toBe(range);
  });

  test.each([
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
