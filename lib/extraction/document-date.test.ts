import { expect, test } from 'vitest';
import { inferDocumentDate } from './document-date';
import { findTimeExpressions } from './find-time-expressions';

const cases: readonly (readonly [what: string, text: string, date: string, rule: string])[] = [
  [
    'a date on its line',
    'Bridge opens\nMarch 01, 2008\nThe bridge of 1931 is closed.',
    '2008-03-01',
    'date line',
  ],
  [
    'with words of publishing',
    'Bridge opens\n\nPublished: Saturday, 1 March 2008, 10:30 GMT\n\nIt is.',
    '2008-03-01',
    'date line',
  ],
  [
    'a dateline',
    'LISBON, March 1, 2008 (Example News) — The bridge of 1931 is closed.',
    '2008-03-01',
    'dateline',
  ],
  [
    'a caption is no date line',
    'Bridge opens\n\nThe bridge, March 1, 2008 (photo)\n\nIt was closed on March 5, 2008, they said.',
    '2008-03-05',
    'latest day',
  ],
  [
    'the latest report cited',
    'They met on May 2, 2023 (Arland Gazette, May 3). It failed (Border News, May 9; Daily Bervian, May 4).',
    '2023-05-09',
    'citation',
  ],
  [
    'a weekday knows its year',
    'In 2021 they met. They met again last Friday, January 14, and parted.',
    '2022-01-14',
    'citation',
  ],
  ['the latest month', 'They met in May 2023 and in June 2022.', '2023-05', 'latest month'],
  [
    'the latest year that is past',
    'They met in 2021. It will be built by 2030.',
    '2021',
    'latest year',
  ],
];

test.each(cases)('%s', (_, text, date, rule) => {
  expect(inferDocumentDate(text)).toMatchObject({ date, rule });
});

test('a text without a date has none', () => {
  expect(inferDocumentDate('They met on Friday. Nothing came of it.')).toBeNull();
});

test('says where it found the date', () => {
  const text = 'Bridge opens\nMarch 01, 2008\nIt is open.';
  const found = inferDocumentDate(text);
  expect(text.slice(found?.start, found?.end)).toBe('March 01, 2008');
});

test('expressions are reckoned from an inferred date', () => {
  const found = findTimeExpressions('Bridge opens\nMarch 01, 2008\nIt opened yesterday.');
  expect(found.at(-1)).toMatchObject({
    text: 'yesterday',
    value: '2008-02-29',
    anchored: 'document',
  });
});
