'use client';

import { useEffect, useEffectEvent, type RefObject } from 'react';
import { useLater } from '../loading/later';
import { restOfTimeline } from '../loading/rest-of-timeline';

/** Lets a sheet be pulled down by its head and close; let go sooner, it goes back. */
export function useSwipeDown(
  frame: RefObject<HTMLElement | null>,
  isSheet: boolean,
  close: () => void,
): void {
  const onClose = useEffectEvent(close);
  const rest = useLater(restOfTimeline, isSheet);
  useEffect(() => {
    if (frame.current && isSheet && rest)
      return rest.attachSwipeDown(frame.current, () => onClose());
  }, [frame, isSheet, rest]);
}
