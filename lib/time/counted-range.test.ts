import { describe, expect, test } from 'vitest';
import { epochOf } from './civil';
import { wholeRangeInWords } from './counted-range';
import type { TimeRange } from './time-range';

describe('what is counted is said from its first instant to its last', () => {
  const day = epochOf(2022, 3, 3);
  test.each([
    [epochOf(2022, 3, 3), epochOf(2022, 3, 10), '3–9 March 2022'],
    [epochOf(2003, 12, 30), epochOf(2004, 3, 5), '30 December 2003 to 4 March 2004'],
    [epochOf(2015), epochOf(2020), '2015 to 2019'],
    [epochOf(2015, 3), epochOf(2015, 6), 'March to May 2015'],
    [day + 81_000_000, day + 118_800_000, '22:30 UTC, 3 March to 09:00 UTC, 4 March 2022'],
    [day + 84_375, day + 168_750, '00:01:24.375–00:02:48.750 UTC, 3 March 2022'],
    [-4.35e20, -4.34e20, /^about /],
    [epochOf(-2_500_000), epochOf(-2_450_000), '2.5 million BCE to 2.45 million BCE'],
    // No clock and no day of what is thousands of years long.
    [epochOf(-50_000), epochOf(-1056, 8, 22) + 55_822_336, 'about 50,000 BCE to 1051 BCE'],
    [epochOf(1204, 5, 3), epochOf(1254, 6, 12), 'about 1204 to 1254'],
    [day + 84_375, day + 900_000_000, 'about 3–13 March 2022'],
  ])('%d to %d', (start, end, words) => {
    const said = wholeRangeInWords({ start, end } as TimeRange).replaceAll('\u00a0', ' ');
    if (typeof words === 'string') expect(said).toBe(words);
    else expect(said).toMatch(words);
  });
});
