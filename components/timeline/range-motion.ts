'use client';

import { createContext, useContext } from 'react';
import type { TimeRange } from '@/lib/time/time-range';

/** Where the range is while it moves. A gesture holds, moves and releases it; a decision goes somewhere. */
export interface RangeMotion {
  /** That of the view state: where it rests, or will after a decision. */
  readonly shown: TimeRange;
  /** On screen at this moment. */
  readonly now: () => TimeRange;
  /**
   * Calls `onFrame` with the range of each frame while it moves, since React draws none of them, and
   * with null when everything has stood still for a while. Returns what ends that.
   */
  readonly watch: (onFrame: (range: TimeRange | null) => void) => () => void;
  /** Goes there by decision, which Back in the browser undoes too. null: the whole story. */
  readonly goTo: (range: TimeRange | null) => void;
  /** Goes there as a gesture does, without an entry in the history. */
  readonly zoomTo: (range: TimeRange | null) => void;
  /** Stops whatever moves, where it is. */
  readonly hold: () => void;
  readonly moveTo: (range: TimeRange) => void;
  /** The gesture is over, or, given where it goes on to by its own weight, will be in `ms`. */
  readonly release: (coast?: { readonly ms: number; rangeAt(elapsed: number): TimeRange }) => void;
  /** Returns to the range that was left last; null where none was left but the one on screen. */
  readonly back: (() => void) | null;
}

export const RangeMotionContext = createContext<RangeMotion | null>(null);

/** The motion of the timeline around this component. Throws outside of one. */
export function useRangeMotion(): RangeMotion {
  const value = useContext(RangeMotionContext);
  if (!value) throw new Error('useRangeMotion is for components inside a TimelineProvider');
  return value;
}
