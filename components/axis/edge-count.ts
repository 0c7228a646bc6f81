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

export const earlierWords = (track: PlacedTrack) =>
  `‹ ${countInDigits(earlierCount(track))} earlier`;
export const laterWords = (track: PlacedTrack) => `${countInDigits(laterCount(track))} later ›`;
