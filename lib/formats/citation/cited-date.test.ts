import { expect, test } from 'vitest';
import { edtf } from '../../time/edtf';
import { americanDate } from './american-date';
import { citedDate } from './cited-date';

test.each([
  ['2022-02-16', '2022, February 16', 'February 16, 2022'],
  ['2022-02-16~', 'ca. 2022, February 16', 'ca. February 16, 2022'],
  ['2022-02-25T16:36Z', '2022, February 25', 'February 25, 2022'],
  ['2022-02', '2022, February', 'February 2022'],
  ['2021-21', '2021, Spring', 'Spring 2021'],
  ['2021-24', '2021, Winter', 'Winter 2021'],
  ['2022~', 'ca. 2022', 'ca. 2022'],
  ['202X', '2020–2029', '2020–2029'],
  ['2004-06-XX', '2004, June', 'June 2004'],
  // One of several days, unknown which: what they have in common is known.
  ['[2022-01-16..2022-01-20]', '2022, January', 'January 2022'],
  ['[2022-01-30..2022-02-03]', '2022', '2022'],
  ['[2021-12..2022-02]', 'ca. 2021–2022', 'ca. 2021–2022'],
  ['[2022..]', 'n.d., in or after 2022', 'n.d., in or after 2022'],
  // It came out over some time.
  ['2022-01-10/2022-01-14', '2022, January 10–14', 'January 10–14, 2022'],
  ['2022-01-30/2022-02-02', '2022, January 30–February 2', 'January 30–February 2, 2022'],
  [
    '2021-12-30/2022-01-02',
    '2021, December 30–2022, January 2',
    'December 30, 2021–January 2, 2022',
  ],
  ['-0043-03-15', '44 BCE, March 15', 'March 15, 44 BCE'],
])('%s', (text, yearFirst, yearLast) => {
  const date = citedDate(edtf(text));
  expect([americanDate(date, 'year-first'), americanDate(date, 'year-last')]).toEqual([
    yearFirst,
    yearLast,
  ]);
});

test('what is not known at all has no date', () => {
  expect(americanDate(citedDate(null), 'year-first')).toBe('n.d.');
});
