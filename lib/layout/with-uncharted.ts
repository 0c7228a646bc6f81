import { withoutShown } from './edge-bounds';
import { withLeftOut } from './left-out-stretches';
import type { LayoutOptions } from './layout-options';
import type { PlacedTrack, TracksToPlace } from './place-tracks';
import type { SortedTrack } from './sort-into-tracks';

/** A track with what is known of it by its number alone, beyond its counts; null where nothing is. */
export function withUncharted(
  placed: PlacedTrack,
  sorted: SortedTrack,
  { scale }: Pick<TracksToPlace, 'scale'>,
  options: LayoutOptions,
): PlacedTrack | null {
  const { edges, crowd } = sorted;
  if (!edges) return null;
  const track = withLeftOut(placed, sorted, scale, options) ?? placed;
  const { outside } = edges;
  return { ...track, edges: crowd ? withoutShown(outside, crowd, placed, scale.range) : outside };
}
