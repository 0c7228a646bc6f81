import type { CssPx } from '../model/units';

/** What stands in a list above a row: a heading, say. */
export interface Gap {
  /** The row. */
  readonly row: number;
  readonly height: CssPx;
}

/** Where the rows of a list stand that are all of one height, with gaps between them. */
export interface ListPlaces {
  readonly rows: number;
  readonly rowHeight: CssPx;
  /** Of all of it. */
  readonly height: CssPx;
  /** How far below the beginning of the list a row begins. */
  topOf(row: number): CssPx;
  /** The row at so much below the beginning of the list; in a gap the row above it. */
  rowAt(top: CssPx): number;
}

/**
 * Given gaps in the order of their rows, returns where each row stands. Laws: a row begins where the one before it
 * ends, or after the gap between · `rowAt(topOf(row))` is that row.
 */
export function placeRows(rows: number, rowHeight: CssPx, gaps: readonly Gap[]): ListPlaces {
  /** Of each gap, where the row below it begins. */
  const ends = new Float64Array(gaps.length);
  let sum = 0;
  gaps.forEach(({ row, height }, i) => {
    sum += height;
    ends[i] = row * rowHeight + sum;
  });
  /** How many gaps are above what `isAbove` is true for: it is true for the first ones. */
  const countAbove = (isAbove: (i: number) => boolean): number => {
    let [from, to] = [0, gaps.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (isAbove(middle)) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  const rowOf = (i: number) => gaps[i]?.row ?? rows;
  /** Of all gaps before one together. */
  const heightBefore = (i: number) => (i === 0 ? 0 : (ends[i - 1] ?? 0) - rowOf(i - 1) * rowHeight);
  return {
    rows,
    rowHeight,
    height: rows * rowHeight + sum,
    topOf: (row) => row * rowHeight + heightBefore(countAbove((i) => rowOf(i) <= row)),
    rowAt(top) {
      const above = countAbove((i) => (ends[i] ?? 0) <= top);
      const row = Math.floor((top - heightBefore(above)) / rowHeight);
      return Math.max(0, Math.min(row, rowOf(above) - 1));
    },
  };
}
