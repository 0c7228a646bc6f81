import { describe, expect, test } from 'vitest';
import {
  chapterSpan,
  dateInWords,
  precisionInWords,
  rangeInWords,
  shortDate,
  weekdayInWords,
} from './date-words';
import { edtf } from './edtf';
import { timeRange } from './time-range';

/** No-break spaces are written as _ here. */
const visible = (text: string) => text.replaceAll('\u00a0', '_');

test.each([
  ['2022-02-16', '16_February_2022', '16_Feb', '16_Feb_2022'],
  ['2022-02-13~', 'about 13_February_2022', 'about 13_Feb', 'about 13_Feb_2022'],
  ['2022-02', 'February_2022', 'Feb', 'Feb_2022'],
  ['2022-01?', 'about January_2022', 'about Jan', 'about Jan_2022'],
  ['2021-21', 'spring_2021', 'spring', 'spring_2021'],
  ['2021-24', 'winter_2021–22', 'winter', 'winter_2021–22'],
  ['2022', '2022', '2022', '2022'],
  ['2022~', 'about 2022', 'about 2022', 'about 2022'],
  ['197X', 'the_1970s', 'the_1970s', 'the_1970s'],
  ['19XX', 'the_20th_century', 'the_20th_century', 'the_20th_century'],
  ['-0043-03-15', '15_March_44_BC', '15_Mar', '15_Mar_44_BC'],
  ['0044', 'AD_44', 'AD_44', 'AD_44'],
  ['-004X', '50–41_BC', '50–41_BC', '50–41_BC'],
  ['2022-01-10/2022-01-14', '10–14_January_2022', '10–14_Jan', '10–14_Jan_2022'],
  ['2022-01-28/2022-02-03', '28_January to 3_February_2022', '28_Jan–3_Feb', '28_Jan–3_Feb_2022'],
  [
    '2021-12-28/2022-01-03',
    '28_December_2021 to 3_January_2022',
    '28_Dec_2021–3_Jan_2022',
    '28_Dec_2021–3_Jan_2022',
  ],
  ['2021-09/2021-11', 'September to November_2021', 'Sep–Nov', 'Sep–Nov_2021'],
  ['2014/2021', '2014 to 2021', '2014–2021', '2014–2021'],
  ['2022-01/2022-01', 'January_2022', 'Jan', 'Jan_2022'],
  ['2021-21/2021-12', 'spring to December_2021', 'spring–Dec', 'spring–Dec_2021'],
  [
    '2022-01-10~/2022-01-14~',
    'about 10–14_January_2022',
    'about 10–14_Jan',
    'about 10–14_Jan_2022',
  ],
  [
    '2022-01-10/2022-02~',
    '10_January to about February_2022',
    '10_Jan–about Feb',
    '10_Jan–about Feb_2022',
  ],
  ['2021/2022-02', '2021 to February_2022', '2021–Feb_2022', '2021–Feb_2022'],
  ['2022/2022-02', '2022 to February_2022', '2022–Feb', '2022–Feb_2022'],
  ['[2022-02-01..2022-02-15]', 'between 1 and 15_February_2022', '1–15_Feb', '1–15_Feb_2022'],
  [
    '[2022-01-28..2022-02-03]',
    'between 28_January and 3_February_2022',
    '28_Jan–3_Feb',
    '28_Jan–3_Feb_2022',
  ],
  ['2022-02/..', 'from February_2022, end open', 'from Feb, open', 'from Feb_2022, open'],
  ['../2021', 'until 2021, start open', 'until 2021, open', 'until 2021, open'],
  ['[2022..]', 'in or after 2022', '2022 or later', '2022 or later'],
  ['[2022-02-16..]', 'on or after 16_February_2022', '16_Feb or later', '16_Feb_2022 or later'],
  ['[..2021]', 'in or before 2021', '2021 or before', '2021 or before'],
])('%s: %s', (text, words, onTheAxis, withYear) => {
  const date = edtf(text);
  expect(visible(dateInWords(date))).toBe(words);
  expect(visible(shortDate(date))).toBe(onTheAxis);
  expect(visible(shortDate(date, { year: true }))).toBe(withYear);
});

test.each([
  ['2022-02-16', 'Wednesday_16_February_2022', 'to the day'],
  ['2022-02-13~', 'about 13_February_2022', 'approximate'],
  ['2022-02', 'February_2022', 'to the month'],
  ['2021-21', 'spring_2021', 'to the season'],
  ['[2022-02-01..2022-02-15]', 'between 1 and 15_February_2022', 'the exact day is not known'],
  ['2022-01-10/2022-01-14', '10–14_January_2022', 'to the day'],
])('%s is %s, %s', (text, words, precision) => {
  expect(visible(weekdayInWords(edtf(text)))).toBe(words);
  expect(precisionInWords(edtf(text))).toBe(precision);
});

test.each([
  ['2021-21/2021-12', 'Spring – Dec_2021'],
  ['2022-01/2022-02', 'Jan – Feb_2022'],
  ['2021-12-07/2022-02-16', 'Dec_2021 – Feb_2022'],
  ['2022-01-02/2022-01-14', 'Jan_2022'],
  ['1949/2008', '1949–2008'],
  ['2022', '2022'],
])('a chapter of %s: %s', (text, words) => {
  expect(visible(chapterSpan(edtf(text)))).toBe(words);
});

describe('rangeInWords', () => {
  test.each([
    ['2021-12/2022-02', 'December_2021 to February_2022'],
    ['2022-04/2025-01', 'April_2022 to January_2025'],
    ['2022-02', 'February_2022'],
    ['2022-02-11/2022-02-15', '11–15_February_2022'],
    ['2022-02-16', '16_February_2022'],
    ['2021-12-28/2022-01-31', '28_December_2021 to 31_January_2022'],
    ['2021-12-28/2022-04-13', 'December_2021 to April_2022'],
    ['194X/2025-03', '1940 to 2025'],
  ])('%s: %s', (text, words) => {
    const { first, last } = edtf(text);
    expect(visible(rangeInWords(timeRange(first!.start, last!.end)))).toBe(words);
  });
});
