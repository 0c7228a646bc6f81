'use client';

import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { TimelineContextValue } from './timeline-context';

/** What a filter left before is shown no longer than this, in ms: then what is known of the new one so far. */
const longestHold = 300;

const isComplete = ({ answer }: TimelineContextValue) => answer.isWhole || answer.hasFailed;

/**
 * While the answer to another filter is on its way, which is soon, the timeline that was shown stays, under the new
 * state: what is costly to draw is drawn once, with all of the answer.
 */
export function useHeldAnswer(now: TimelineContextValue): TimelineContextValue {
  const [before, setBefore] = useState(now);
  const isHeld = now.filter !== before.filter && isComplete(before) && !isComplete(now);
  if (!isHeld && before !== now) setBefore(now);
  const giveUp = useEffectEvent(() => setBefore(now));
  // From the first press on, however many follow.
  useEffect(() => {
    if (!isHeld) return;
    const timer = setTimeout(() => giveUp(), longestHold);
    return () => clearTimeout(timer);
  }, [isHeld]);
  return useMemo(() => {
    if (!isHeld) return now;
    const { data, tracks, answer, answerInMotion, passing, counts, chosen } = before;
    return { ...now, data, tracks, answer, answerInMotion, passing, counts, chosen, before };
  }, [isHeld, now, before]);
}
