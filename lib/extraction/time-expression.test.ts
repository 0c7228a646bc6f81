import { expect, test } from 'vitest';
import { findTimeExpressions } from './find-time-expressions';
import { parseEdtf } from '../time/edtf';

/** Sentence, then the EDTF of its first expression. */
const edtf: readonly (readonly [text: string, edtf: string | null])[] = [
  ['He left on 14 December 2021.', '2021-12-14'],
  ['He left in December 2021.', '2021-12'],
  ['He left in early December 2021.', '2021-12'],
  ['He left last week.', '2021-12-06/2021-12-12'],
  ['He left over the weekend.', '2021-12-11/2021-12-12'],
  ['He left in the spring of 2021.', '2021-21'],
  ['He left in the third quarter.', '2021-07/2021-09'],
  ['He left in the first half of 2020.', '2020-01/2020-06'],
  ['He left in the 1980s.', '198X'],
  ['He left in the 19th century.', '18XX'],
  ['He left in 480 BC.', '-0479'],
  ['He left at noon yesterday.', '2021-12-14'],
  ['He left ten days after the call on December 4.', '2021-12-14'],
  ['He stayed for two weeks.', null],
  ['He leaves every week.', null],
  ['He is leaving now.', null],
  ['He left in the 470s BC.', null],
];

test.each(edtf)('%s %s', (text, expected) => {
  const [found] = findTimeExpressions(text, { documentDate: '2021-12-15', genre: 'news' });
  expect(found?.edtf).toBe(expected);
  if (expected !== null) expect(parseEdtf(expected).ok).toBe(true);
});

test('says by which rule, from what and how finely it was found', () => {
  const text =
    'In early May 1941 they met; two days later, on Friday, they parted. It is now over.';
  const found = findTimeExpressions(text, { documentDate: '2021-12-15', genre: 'news' });
  expect(found).toMatchObject([
    { rule: 'early-month-year', modifier: 'START', anchored: 'stated', granularity: 'month' },
    { rule: 'unit-later', modifier: null, anchored: 'narrative', granularity: 'day' },
    { rule: 'weekday', anchored: 'document', granularity: 'day' },
    { rule: 'reference', anchored: 'none', granularity: 'unknown' },
  ]);
});

test('a text that names many years of long ago is a narrative', () => {
  const years = [1809, 1810, 1811, 1812, 1813, 1814].map((year) => `In ${year} he fought.`);
  const text = `${years.join(' ')} In March he died.`;
  const found = findTimeExpressions(text, { documentDate: '2009-12-19' });
  expect(found.at(-1)).toMatchObject({ text: 'March', value: '1814-03' });
});
