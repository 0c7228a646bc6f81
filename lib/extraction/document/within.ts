import type { TokenRange } from './sentences';

/** Given ranges in ascending order that do not overlap, those that begin within [first, end). O(log n) and their number. */
export function beginningWithin<Range extends TokenRange>(
  ranges: readonly Range[],
  first: number,
  end: number,
): Range[] {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  const found: Range[] = [];
  for (let i = low; i < ranges.length; i++) {
    const range = ranges[i];
    if (!range || range.first >= end) break;
    found.push(range);
  }
  return found;
}
