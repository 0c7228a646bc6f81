import type { TrackCounts } from '@/lib/layout/count-again';
import type { TimeRange } from '@/lib/time/time-range';
import type { Fold } from '@/lib/time/time-scale';
import type { AxisScene } from '../axis/axis-scene';
import type { OverviewScene } from '../overview/overview-scene';

/** What a movement begins with, as plain data: what paints it may be in a worker. */
export type Scene = AxisScene | OverviewScene;

/** Where the view is in a frame. */
export interface Frame {
  readonly range: TimeRange;
  /** While some of them open or close. Absent: those of the scene. */
  readonly folds?: readonly Fold[];
  /** How far the tracks are scrolled, in CSS px. Absent: not at all. */
  readonly scrolled?: number;
  /** Of dense tracks, where they were counted again. Absent: as in the frame before. */
  readonly counts?: ReadonlyMap<string, TrackCounts>;
}

/** What is left to paint of a frame that nobody has painted and the one after it: the newer, with the last counts. */
export function joinFrames(older: Frame | null, newer: Frame): Frame {
  return { ...newer, counts: newer.counts ?? older?.counts };
}
