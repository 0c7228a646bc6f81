'use client';

import { useEffect, useRef, useState } from 'react';
import type { TimeRange } from '@/lib/time/time-range';
import type { RangeMotion } from '../timeline/range-motion';

/**
 * The range in which the axis rests. While the range moves it stays where the movement began, and
 * with it all that is laid out for it; then it is where the movement has led.
 */
export function useRestingRange({ shown, watch }: RangeMotion): TimeRange {
  const [resting, setResting] = useState(shown);
  const latest = useRef(shown);
  const isMoving = useRef(false);
  useEffect(() => {
    latest.current = shown;
    if (!isMoving.current) setResting(shown);
  }, [shown]);
  useEffect(
    () =>
      watch((frame) => {
        isMoving.current = frame !== null;
        if (!frame) setResting(latest.current);
      }),
    [watch],
  );
  return resting;
}
