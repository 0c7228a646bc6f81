import type { EpochMs } from '../model/units';

/** How many events start in each bin of a stretch of even time. */
export interface Bins {
  /** Where the first bin starts. */
  readonly start: EpochMs;
  /** Length of a bin in ms, above 0; bins are half-open. */
  readonly width: number;
  readonly counts: Uint32Array;
}

/** Calls `visit` for each bin that holds any, in the order of the stretches. */
export function eachBin(
  stretches: readonly Bins[],
  visit: (count: number, start: number, end: number) => void,
): void {
  for (const { start, width, counts } of stretches)
    for (let i = 0; i < counts.length; i++) {
      const count = counts[i] ?? 0;
      if (count > 0) visit(count, start + i * width, start + (i + 1) * width);
    }
}
