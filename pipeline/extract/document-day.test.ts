import { expect, test } from 'vitest';
import { documentDay } from './document-day';

test.each([
  ['2022-02-16~', '2022-02-16'],
  ['[2025-03-16..2025-03-18]', '2025-03-17'],
  ['[2022-01-16..2022-01-20]', '2022-01-18'],
  ['2022-02', '2022-02'],
  ['[2022-02-01..2022-02-23]', '2022-02'],
  ['2021', '2021'],
  ['[2021-11..2022-02]', undefined],
  ['[2022..]', undefined],
  ['no date', undefined],
])('a document of %s is reckoned from %s', (edtf, day) => {
  expect(documentDay(edtf)).toBe(day);
});
