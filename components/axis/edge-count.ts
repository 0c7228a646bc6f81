import { pillWidth } from '@/lib/drawing/count-shapes';
import { countInDigits } from '@/lib/layout/counted';
import { defaultLayoutOptions } from '@/lib/layout/layout-options';
import type { EdgeCounts, PlacedTrack } from '@/lib/layout/place-tracks';

/** Between the plot's edge and the count of what lies beyond it, in CSS px. */
export const edgeInset = 6;

/** Centre line of both counts, from the top of the track: that of its first lane, or of its one line. */
export const edgeLine = ({ isCollapsed, height, laneHeight }: PlacedTrack) =>
  isCollapsed ? height / 2 : defaultLayoutOptions.padding + laneHeight / 2;

export const earlierCount = ({ earlier, moreEarlier }: PlacedTrack) => earlier.length + moreEarlier;
export const laterCount = ({ later, moreLater }: PlacedTrack) => later.length + moreLater;

/** `3 earlier`, `3 earlier, 2 ongoing`, `2 ongoing`: those that have ended, and those that go on. */
const earlierParts = (track: PlacedTrack) => {
  const ended = earlierCount(track) - track.ongoing;
  const parts = [
    [ended, 'earlier'],
    [track.ongoing, 'ongoing'],
  ] as const;
  return parts.flatMap(([count, words]) => (count > 0 ? `${countInDigits(count)} ${words}` : []));
};

/** `about ` before a count that is not that of the edge itself. */
export const aboutAt = ({ about }: PlacedTrack, edge: keyof EdgeCounts<boolean>) =>
  about?.[edge] ? 'about ' : '';

/**
 * `‹ about 3 earlier, 2 ongoing` and `4 later ›`; where the plot is too narrow for both, `‹ about 3` and `4 ›`. Empty where
 * there is nothing.
 */
export function edgeWords(track: PlacedTrack, width: number): EdgeCounts<string> {
  const [before, after] = [earlierParts(track).join(', '), laterCount(track)];
  const earlier = before && `‹ ${aboutAt(track, 'earlier')}${before}`;
  const later = after > 0 ? `${aboutAt(track, 'later')}${countInDigits(after)} later ›` : '';
  if (pillWidth(earlier + later) + 4 * edgeInset < width) return { earlier, later };
  return { earlier: earlier.replace(/ earlier.*/, ''), later: later.replace(' later', '') };
}
