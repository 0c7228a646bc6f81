import { expect, test } from 'vitest';
import { edtf } from './edtf';
import { finestOf, shortestRange } from './shortest-range';

test.each<[string[], number]>([
  [[], 6 * 3_600_000],
  [['2022', '2022-02-16'], 6 * 3_600_000],
  [['2022', '2022-02-16T10:00Z'], 60_000],
  [['2022-02-16T10:00Z', '2022/2022-02-16T10:00:05Z'], 1000],
  [['2022-02-16T10:00:05.123Z'], 10],
])('the axis of %j shows no less than %d ms', (dates, ms) => {
  expect(shortestRange(finestOf(dates.map(edtf)))).toBe(ms);
});
