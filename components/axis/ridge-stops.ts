import type { Ridge, RidgeBin } from '@/lib/layout/place-ridge';

/** The name of a bin among the stops of the arrow keys. */
export const ridgeStop = (track: string, { range }: Pick<RidgeBin, 'range'>): string =>
  `${track}:bin:${range.start}`;

/** Where the bin of a stop starts; null if the stop is no bin of this track. */
export function timeOfStop(track: string, stop: string): number | null {
  const before = `${track}:bin:`;
  const start = stop.startsWith(before) ? Number(stop.slice(before.length)) : NaN;
  return Number.isFinite(start) ? start : null;
}

/** Those that have something to open, and are in the plot. */
export function binsWithStops({ bins }: Ridge, width: number): readonly RidgeBin[] {
  return bins.filter(({ count, x0, x1 }) => count > 0 && x1 > 0 && x0 < width);
}

/** The last bin that starts at a time or before it, else the first. */
export function binNear(bins: readonly RidgeBin[], time: number | null): number {
  const after = time === null ? 0 : bins.findIndex(({ range }) => range.start > time);
  return after < 0 ? bins.length - 1 : Math.max(0, after - 1);
}
