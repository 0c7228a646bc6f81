'use client';

import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { View } from '@/lib/view-state/view-state';
import { useLater } from '../loading/later';
import { restOfTimeline } from '../loading/rest-of-timeline';

/** On a phone the axis is a swipe away from the list: to the left, and back to the right. */
export function useSwipeSideways(
  timeline: RefObject<HTMLElement | null>,
  turnTo: (view: View) => void,
): void {
  const onTurn = useEffectEvent(turnTo);
  const rest = useLater(restOfTimeline, false);
  useEffect(() => {
    if (timeline.current && rest)
      return rest.attachSwipeSideways(timeline.current, (view) => onTurn(view));
  }, [timeline, rest]);
}
