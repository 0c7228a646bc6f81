import { boundsOf, edtf } from '@/lib/time/edtf';
import { countInDigits, countOf } from '@/lib/layout/counted';
import type { EpochMs } from '@/lib/model/units';
import { rangeInWords } from '@/lib/time/date-words';

/**
 * What a filter left, to be spoken: 7 of 85 events, December 2021 to February 2022. The time only if all that
 * pass are known one by one.
 */
export function passingInWords(
  passing: readonly { date: string }[],
  total: number,
  all: number,
): string {
  const count =
    total === all ? countOf(all, 'event') : `${countInDigits(total)} of ${countOf(all, 'event')}`;
  if (passing.length < total) return count;
  const ends = passing.flatMap(({ date }) => {
    const { start, end } = boundsOf(edtf(date));
    return [start ?? end, end ?? start].filter((bound) => bound !== null);
  });
  if (ends.length === 0) return count;
  const start = Math.min(...ends) as EpochMs;
  const end = Math.max(...ends) as EpochMs;
  return start === end ? count : `${count}, ${rangeInWords({ start, end })}`;
}
