'use client';

import { createContext, useContext } from 'react';
import type { TimeRange } from '@/lib/time/time-range';

/**
 * Where the range is while it moves; the view state says where it rests, or will after a decision. A
 * gesture holds, moves and releases it; a decision goes somewhere. Always the same object.
 */
export interface RangeMotion {
  /** On screen at this moment. */
  readonly now: () => TimeRange;
  /** Where it rests, or will: that of the view state, whatever of it is drawn. */
  readonly destination: () => TimeRange;
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
}

/** The range that the view state says at this moment: where what moves will rest. null: outside of a timeline. */
export const DestinationContext = createContext<TimeRange | null>(null);

/** Returns to the range that was left last; null where none was left but the one on screen. */
export const RangeBackContext = createContext<(() => void) | null>(null);

export const RangeMotionContext = createContext<RangeMotion | null>(null);

/** The motion of the timeline around this component. Throws outside of one. */
export function useRangeMotion(): RangeMotion {
  const value = useContext(RangeMotionContext);
  if (!value) throw new Error('useRangeMotion is for components inside a TimelineProvider');
  return value;
}
