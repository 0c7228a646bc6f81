import type { EpochMs } from '../model/units';
import type { Bins } from '../time/bins';

/** What is counted, in bins of one grid that begin where the ones before end. */
export interface Counted {
  readonly rest: readonly Bins[];
  /** Whether nothing starts before the first bin, and nothing after the last. */
  readonly isNoneBefore: boolean;
  readonly isNoneAfter: boolean;
}

interface Bin {
  readonly start: number;
  readonly width: number;
  readonly count: number;
}

/**
 * Given the counts of all and of a part of it, returns those of the rest: a bin is as wide as the wider of the two that
 * hold its time. Where at the edges only one of them says what there is, nothing is said of the rest.
 *
 *   all   │ 9     │ 4 │ 2 │ 1 │ 6     │
 *   part  │ 1 │ 2 │ 3     │ 0 │ 0 │ 5 │
 *   rest  │ 6     │ 3     │ 1 │ 1     │
 */
export function subtractBins(all: Counted, part: Counted): readonly Bins[] {
  const [x, y] = [all.rest[0], part.rest[0]];
  if (all.rest.length === 1 && part.rest.length === 1 && x && y && isAlike(x, y))
    return [{ ...x, counts: x.counts.map((count, i) => count - (y.counts[i] ?? 0)) }];
  return subtractEach(all, part);
}

const isAlike = (x: Bins, y: Bins): boolean =>
  x.start === y.start && x.width === y.width && x.counts.length === y.counts.length;

function subtractEach(all: Counted, part: Counted): readonly Bins[] {
  const [minuend, subtrahend] = [binsOf(all.rest), binsOf(part.rest)];
  const rest: Bin[] = [];
  let [a, b] = [0, 0];
  for (;;) {
    const [x, y] = [minuend[a], subtrahend[b]];
    if (!x || (!y && !part.isNoneAfter)) break;
    if (!y || endOf(x) <= y.start) {
      if (!y || part.isNoneBefore) rest.push(x);
      a++;
    } else if (endOf(y) <= x.start) b++;
    else {
      const { start, width } = x.width >= y.width ? x : y;
      const end = start + width;
      const nextA = firstFrom(minuend, a, end);
      const nextB = firstFrom(subtrahend, b, end);
      if (
        fills(minuend, a, nextA, start, end, all) &&
        fills(subtrahend, b, nextB, start, end, part)
      )
        rest.push({ start, width, count: sum(minuend, a, nextA) - sum(subtrahend, b, nextB) });
      [a, b] = [nextA, nextB];
    }
  }
  return joined(rest);
}

/** The place of the first bin that starts at `t` or later, from a place on. */
function firstFrom(bins: readonly Bin[], from: number, t: number): number {
  let at = from;
  while ((bins[at]?.start ?? t) < t) at++;
  return at;
}

/** Whether the bins from one place up to another say all of a stretch. */
function fills(
  bins: readonly Bin[],
  from: number,
  to: number,
  start: number,
  end: number,
  { isNoneBefore, isNoneAfter }: Counted,
): boolean {
  const [first, last] = [bins[from], bins[to - 1]];
  return (
    first !== undefined &&
    last !== undefined &&
    (first.start === start || (from === 0 && isNoneBefore)) &&
    (endOf(last) === end || (to === bins.length && isNoneAfter))
  );
}

function sum(bins: readonly Bin[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) count += bins[at]?.count ?? 0;
  return count;
}

function binsOf(stretches: readonly Bins[]): readonly Bin[] {
  return stretches.flatMap(({ start, width, counts }) =>
    Array.from(counts, (count, i) => ({ start: start + i * width, width, count })),
  );
}

/** Neighbours of one width become one stretch. */
function joined(bins: readonly Bin[]): readonly Bins[] {
  const groups: Bin[][] = [];
  for (const bin of bins) {
    const last = groups.at(-1)?.at(-1);
    if (last?.width === bin.width && endOf(last) === bin.start) groups.at(-1)?.push(bin);
    else groups.push([bin]);
  }
  return groups.map((group) => ({
    start: (group[0]?.start ?? 0) as EpochMs,
    width: group[0]?.width ?? 1,
    counts: Uint32Array.from(group, ({ count }) => count),
  }));
}

const endOf = ({ start, width }: Bin): number => start + width;
