import type { EpochMs } from '../model/units';
import { eachBin, type Bins } from '../time/bins';
import type { TimeScale } from '../time/time-scale';
import { defaultLayoutOptions } from './layout-options';
import { leastBinHeight, type RidgeBin } from './place-ridge';
import type { PlacedTrack } from './place-tracks';
import { binAt, ridgeGrid, wholeBins, type GridBin, type RidgeGrid } from './ridge-grid';

const { padding } = defaultLayoutOptions;

/** Stretches of known number that go into a bin, at least: they do not end where it does. */
const perBin = 2;

/** What is known of the events of a track about a range. */
export interface TrackCounts {
  /** Where those start that are known one by one. */
  readonly starts: readonly EpochMs[];
  /** The others, where they start. */
  readonly rest: readonly Bins[];
}

/**
 * The same tracks in mid-movement, with the ridges of dense ones counted again for `scale`: what has come
 * into view has its bins, and what is seen closer has finer ones. All else stays as it was, so that nothing
 * hops under the hand; counts beside labels are of other bins, and go. A track without counts stays as it is.
 * Where counts are still coarse, so are the bins: none is drawn by halves.
 */
export function countAgain(
  tracks: readonly PlacedTrack[],
  countsOf: ReadonlyMap<string, TrackCounts>,
  scale: TimeScale,
): readonly PlacedTrack[] {
  const stretch = coarsest(countsOf, scale);
  const grid = ridgeGrid(scale, stretch * perBin, stretch);
  const counted = tracks.map(({ id, ridge }) => {
    const counts = ridge && countsOf.get(id);
    return counts ? inBins(counts, grid, scale) : null;
  });
  const rise = tracks.reduce((least, { ridge, laneHeight, marks }, i) => {
    const most = counted[i]?.reduce((max, { count, places }) => Math.max(max, count / places), 1);
    if (!ridge || !most) return least;
    const lanes = marks.reduce((used, { lane }) => Math.max(used, lane + 1), 0);
    return Math.min(least, (ridge.base - padding - lanes * laneHeight) / Math.sqrt(most));
  }, Infinity);
  return tracks.map((track, i) => {
    const counts = counted[i];
    if (!track.ridge || !counts) return track;
    const bins = counts.flatMap(({ range, x0, x1, count, places }): RidgeBin[] => {
      if (count === 0) return [];
      const height = Math.max(leastBinHeight, rise * Math.sqrt(count / places));
      return [{ range, x0, x1, count, ids: null, isLabelled: false, height, pill: null }];
    });
    return { ...track, ridge: { ...track.ridge, bins, step: grid.step } };
  });
}

/** The longest stretch in view of which no more is known than its number, in ms. */
function coarsest(countsOf: ReadonlyMap<string, TrackCounts>, { range }: TimeScale): number {
  let width = 0;
  for (const { rest } of countsOf.values())
    for (const stretch of rest) {
      const end = stretch.start + stretch.width * stretch.counts.length;
      if (stretch.start < range.end && end > range.start) width = Math.max(width, stretch.width);
    }
  return width;
}

function inBins(
  { starts, rest }: TrackCounts,
  all: RidgeGrid,
  scale: TimeScale,
): readonly (GridBin & { readonly count: number })[] {
  const grid = wholeBins(all, scale, rest, { earlier: true, later: true });
  const counts = new Float64Array(grid.bins.length);
  const add = (at: number, count: number) => {
    if (at >= 0 && at < counts.length) counts[at] = (counts[at] ?? 0) + count;
  };
  for (const start of starts) add(binAt(grid, start), 1);
  eachBin(rest, (count, start) => add(binAt(grid, start), count));
  return grid.bins.map((bin, at) => ({ ...bin, count: counts[at] ?? 0 }));
}
