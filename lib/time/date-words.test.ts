import { describe, expect, test } from 'vitest';
import {
  chapterSpan,
  dateInWords,
  precisionInWords,
  rangeInWords,
  endsInWords,
  shortDate,
  weekdayInWords,
} from './date-words';
import { edtf } from './edtf';
import { epochOf } from './civil';
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
  ['-0043-03-15', '15_March_44_BCE', '15_Mar', '15_Mar_44_BCE'],
  ['0044', '44_CE', '44_CE', '44_CE'],
  ['-004X', '50–41_BCE', '50–41_BCE', '50–41_BCE'],
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
  ['[2025-01..2025-02]', 'in January or February_2025', 'Jan–Feb', 'Jan–Feb_2025'],
  ['[2025-01,2025-02]', 'in January or February_2025', 'Jan–Feb', 'Jan–Feb_2025'],
  ['[2025-01..2025-03]', 'between January and March_2025', 'Jan–Mar', 'Jan–Mar_2025'],
  [
    '[2024-12..2025-01]',
    'in December_2024 or January_2025',
    'Dec_2024–Jan_2025',
    'Dec_2024–Jan_2025',
  ],
  ['[1667,1668]', 'in 1667 or 1668', '1667–1668', '1667–1668'],
  ['[2022-02-15,2022-02-16]', 'on 15 or 16_February_2022', '15–16_Feb', '15–16_Feb_2022'],
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
  [
    '2022-02-25T16:36:22Z',
    '16:36:22_UTC, 25_February_2022',
    '16:36:22, 25_Feb',
    '16:36:22, 25_Feb_2022',
  ],
  [
    '2022-02-25T18:36+02:00~',
    'about 16:36_UTC, 25_February_2022',
    'about 16:36, 25_Feb',
    'about 16:36, 25_Feb_2022',
  ],
  [
    '2022-02-25T16:36:22.123Z',
    '16:36:22.123_UTC, 25_February_2022',
    '16:36:22.123, 25_Feb',
    '16:36:22.123, 25_Feb_2022',
  ],
  ['2022-02-25T16Z', '16_h_UTC, 25_February_2022', '16_h, 25_Feb', '16_h, 25_Feb_2022'],
  [
    '2022-02-25T16:36Z/2022-02-25T19:20Z',
    '16:36–19:20_UTC, 25_February_2022',
    '16:36–19:20, 25_Feb',
    '16:36–19:20, 25_Feb_2022',
  ],
  [
    '2022-02-25T16:36Z/2022-02-26T09:20Z',
    '16:36_UTC, 25_February to 09:20_UTC, 26_February_2022',
    '16:36, 25_Feb–09:20, 26_Feb',
    '16:36, 25_Feb–09:20, 26_Feb_2022',
  ],
  [
    '[2022-02-25T16:36Z..]',
    'at or after 16:36_UTC, 25_February_2022',
    '16:36, 25_Feb or later',
    '16:36, 25_Feb_2022 or later',
  ],
  ['0000', '1_BCE', '1_BCE', '1_BCE'],
  ['-9999', '10,000_BCE', '10,000_BCE', '10,000_BCE'],
  ['Y-2600000', '2,600,000_BCE', '2.6_million_BCE', '2.6_million_BCE'],
  [
    'Y-2600000~',
    'about 2.6_million_years_ago',
    'about 2.6_million_years_ago',
    'about 2.6_million_years_ago',
  ],
  [
    'Y-13800000000~',
    'about 13.8_billion_years_ago',
    'about 13.8_billion_years_ago',
    'about 13.8_billion_years_ago',
  ],
  [
    'Y-138e8S3',
    'about 13.8_billion_years_ago',
    'about 13.8_billion_years_ago',
    'about 13.8_billion_years_ago',
  ],
  ['Y-18000~', 'about 18,000_BCE', 'about 18,000_BCE', 'about 18,000_BCE'],
  ['Y13800', '13,800_CE', '13,800_CE', '13,800_CE'],
  ['1950S2', 'about 1900–1999', 'about 1900–1999', 'about 1900–1999'],
  [
    'Y-2600000/Y-18000',
    '2,600,000_BCE to 18,000_BCE',
    '2.6_million_BCE–18,000_BCE',
    '2.6_million_BCE–18,000_BCE',
  ],
  ['-0752/0476', '753_BCE to 476_CE', '753_BCE–476_CE', '753_BCE–476_CE'],
  ['[-0666..-0633]', 'between 667_BCE and 634_BCE', '667–634_BCE', '667–634_BCE'],
  [
    '[-0666..-0633]/-0500',
    'about 667–634_BCE to 501_BCE',
    'about 667–634_BCE to 501_BCE',
    'about 667–634_BCE to 501_BCE',
  ],
  ['[1667,1670..1672]', 'between 1667 and 1672', '1667–1672', '1667–1672'],
  ['2004-XX', '2004', '2004', '2004'],
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
  ['2022-02-25T16:36:22Z', '16:36:22_UTC, Friday_25_February_2022', 'to the second'],
  ['[-0666..-0633]', 'between 667_BCE and 634_BCE', 'the exact year is not known'],
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
  ['Y-14000000000/Y-4000000000', '14–4_billion_BCE'],
  ['Y-3000000/1900', '3_million_BCE–1900_CE'],
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
    ['-0752/0476', '753_BCE to 476_CE'],
    ['Y-2600000/2022', '2.6_million_BCE to 3000_CE'],
    ['Y-138e8/2022', '13.8_billion_BCE to 10_million_CE'],
    ['Y-2600000', '2,600,000_BCE'],
    ['2022-02-25T16:36Z/2022-02-25T19:20Z', '16:36–19:21_UTC, 25_February_2022'],
    [
      '2022-02-25T16:36:22Z/2022-02-25T16:36:26Z',
      '16:36:22.000–16:36:27.000_UTC, 25_February_2022',
    ],
    [
      '2022-02-25T23:30Z/2022-02-26T00:10Z',
      '23:30_UTC, 25_February to 00:11_UTC, 26_February_2022',
    ],
  ])('%s: %s', (text, words) => {
    const { first, last } = edtf(text);
    expect(visible(rangeInWords(timeRange(first!.start, last!.end)))).toBe(words);
  });
});

test('both ends of a very long time have as many figures as it has itself', () => {
  const ends = endsInWords(timeRange(epochOf(-2_626_022), epochOf(28_123)));
  expect([ends.start, ends.end].map(visible)).toEqual(['2.627_million_BCE', '29,000_CE']);
});
