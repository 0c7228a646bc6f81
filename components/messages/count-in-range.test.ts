import { describe, expect, test } from 'vitest';
import type { EventSummary } from '@/lib/model/timeline-data';
import type { EpochMs } from '@/lib/model/units';
import { countInRange } from './count-in-range';

const day = (text: string) => Date.parse(text) as EpochMs;
const width = day('2022-01-02') - day('2022-01-01');
const extent = { start: day('2022-01-01'), end: day('2022-01-05') };
const drawn = ['2022-01-02', '2022-01-04'].map((date) => ({ date }) as EventSummary);
const rest = [{ start: extent.start, width, counts: Uint32Array.of(40, 30, 20, 10) }];
const answer = { events: drawn, rest, ongoingAt: () => 0 };

describe('the count of what lies in a range', () => {
  test('is exact where bins end where the range ends, without what is drawn beyond it', () => {
    const range = { start: day('2022-01-02'), end: day('2022-01-03') };
    const within = { ...answer, rest: [{ start: range.start, width, counts: Uint32Array.of(30) }] };
    expect(countInRange(range, within, extent)).toEqual({ count: 31, isExact: true });
  });

  test('is exact of all, though bins reach beyond the first and the last event', () => {
    const narrow = { start: (extent.start + 5) as EpochMs, end: (extent.end - 5) as EpochMs };
    expect(countInRange(narrow, answer, narrow)).toEqual({ count: 102, isExact: true });
  });

  test('takes of a bin that reaches beyond the range the part within', () => {
    const range = { start: day('2022-01-01T12:00Z'), end: day('2022-01-03') };
    const within = { ...answer, rest: [{ ...rest[0]!, counts: Uint32Array.of(40, 30) }] };
    expect(countInRange(range, within, extent)).toEqual({ count: 51, isExact: false });
  });

  test('is not sure of what goes on from before the first bin', () => {
    const range = { start: day('2022-01-02T12:00Z'), end: day('2022-01-03') };
    const nothingBinned = [{ start: day('2022-01-02'), width, counts: Uint32Array.of(0) }];
    const goingOn = { events: [], rest: nothingBinned, ongoingAt: () => 3 };
    expect(countInRange(range, goingOn, extent)).toEqual({ count: 3, isExact: false });
  });
});
