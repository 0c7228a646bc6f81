import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headingOf } from '../../lib/time/date-heading';
import { edtf } from '../../lib/time/edtf';
import { edtfTexts } from '../../lib/time/edtf-texts.test-support';
import { headingFinder } from './heading-finder';

const wordsOver = headingFinder();

test.each([
  '2022-02-19T01:05:50Z/2022-02-19T01:58:54Z',
  '2022-02-19',
  '2022-02-19/2023',
  '2022-02-19/..',
])('the short way with %s comes to the same', (date) =>
  expect(wordsOver(date)).toBe(headingOf(edtf(date))),
);

test('and with any date', () => {
  fc.assert(
    fc.property(edtfTexts, (date) => {
      expect(wordsOver(date)).toBe(headingOf(edtf(date)));
    }),
  );
});
