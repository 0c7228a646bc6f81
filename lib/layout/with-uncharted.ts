import { eachBin } from '../time/bins';
import { boundsOf } from '../time/edtf';
import type { TimeRange } from '../time/time-range';
import type { Uncharted } from './counted';
import { withLeftOut } from './left-out-stretches';
import type { LayoutOptions } from './layout-options';
import type { Crowd } from './place-ridge';
import type { EdgeCounts, PlacedTrack, TracksToPlace } from './place-tracks';
import type { SortedTrack } from './sort-into-tracks';

/** A track with what is known of it by its number alone, beyond its counts; null where nothing is. */
export function withUncharted(
  placed: PlacedTrack,
  sorted: SortedTrack,
  { uncharted, scale }: Pick<TracksToPlace, 'uncharted' | 'scale'>,
  options: LayoutOptions,
): PlacedTrack | null {
  const own = uncharted?.get(sorted.id);
  if (!own) return null;
  const track = withLeftOut(placed, sorted, scale, options) ?? placed;
  return { ...track, about: roundedEdges(own, sorted.crowd, scale.range) };
}

/**
 * Which counts at the edges are not those of the edge itself: something may start between it and the next bin, as far as is
 * known.
 *
 *   range            ├──────────────┤
 *   bins         │  3  │  4  │  5  │
 *   about          yes             no
 */
export function roundedEdges(
  { rest }: Pick<Uncharted, 'rest'>,
  crowd: Pick<Crowd, 'grid' | 'marks'> | null,
  { start, end }: TimeRange,
): EdgeCounts<boolean> {
  const [first, last] = [crowd?.grid.bins[0]?.range, crowd?.grid.bins.at(-1)?.range];
  const from = Math.min(first?.start ?? start, start);
  const to = Math.max(last?.end ?? end, end);
  const starts = (crowd?.marks ?? [])
    .flat()
    .map(({ event, drawn }) => boundsOf(event.date).start ?? drawn.start);
  const about = {
    earlier: starts.some((t) => t < start),
    later: starts.some((t) => t >= end),
  };
  eachBin(rest, (_, binStart, binEnd) => {
    if (binStart < start && binEnd > from && (crowd !== null || binEnd > start))
      about.earlier = true;
    if (binEnd > end && binStart < to && (crowd !== null || binStart < end)) about.later = true;
  });
  return about;
}
