import { expect, test } from 'vitest';
import type { EdtfDate } from '../time/edtf';
import { sideOf } from './sides';

/** From one year to the next; null where it is open. */
const date = (from: number | null, to: number | null) =>
  ({
    first: from === null ? null : { start: from, end: from + 1 },
    last: to === null ? null : { start: to - 1, end: to },
  }) as unknown as EdtfDate;

test.each([
  ['over when it came out', date(2022, 2023), date(2020, 2022), 'before'],
  ['still going on', date(2022, 2023), date(2020, null), 'around'],
  ['in the stretch in which it came out', date(2022, 2024), date(2023, 2024), 'around'],
  ['begins when it is out at the latest', date(2022, 2023), date(2023, 2024), 'after'],
  ['nobody knows when it came out at the latest', date(2022, null), date(2030, 2031), 'around'],
  ['it was over before that, all the same', date(2022, null), date(2001, 2002), 'before'],
  ['open to the past', date(2022, 2023), date(null, 2021), 'before'],
] as const)('%s', (_, published, told, expected) => {
  expect(sideOf(published, told)).toBe(expected);
});
