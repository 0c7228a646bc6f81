import { defaultLayoutOptions } from '@/lib/layout/layout-options';
import type { PlacedTrack } from '@/lib/layout/place-tracks';

/** Between the plot's edge and the count of what lies beyond it, in CSS px. */
export const edgeInset = 6;

/** Centre line of both counts, from the top of the track: that of its first lane, or of its one line. */
export const edgeLine = ({ isCollapsed, height, laneHeight }: PlacedTrack) =>
  isCollapsed ? height / 2 : defaultLayoutOptions.padding + laneHeight / 2;

export const earlierWords = ({ earlier }: PlacedTrack) => `‹ ${earlier.length} earlier`;
export const laterWords = ({ later }: PlacedTrack) => `${later.length} later ›`;
