import { countInDigits } from '@/lib/layout/counted';
import { defaultLayoutOptions } from '@/lib/layout/layout-options';
import type { PlacedTrack } from '@/lib/layout/place-tracks';

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

export const earlierWords = (track: PlacedTrack) => `‹ ${earlierParts(track).join(', ')}`;
export const laterWords = (track: PlacedTrack) => `${countInDigits(laterCount(track))} later ›`;
