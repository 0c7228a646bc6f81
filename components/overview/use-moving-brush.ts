'use client';

import { useEffect, useRef, type RefObject } from 'react';
import type { Density } from '@/lib/drawing/density-shapes';
import { moving } from '../timeline/moving';
import type { RangeMotion } from '../timeline/range-motion';
import type { MovingBrush } from './moving-brush';

/**
 * While the range moves, the overview is painted on a canvas in `holder` with the brush where it is now. What can be
 * focused stays where it was, and says where it is when all has come to rest.
 */
export function useMovingBrush(
  frame: RefObject<HTMLElement | null>,
  holder: RefObject<HTMLElement | null>,
  density: Density,
  { watch }: RangeMotion,
): void {
  const latest = useRef(density);
  useEffect(() => {
    latest.current = density;
  });
  useEffect(() => {
    /** What the movement began with; null where the strip is not displayed, undefined while nothing moves. */
    let begun: MovingBrush | null | undefined;
    return watch((range) => {
      if (range) {
        if (begun === undefined)
          begun = moving.read()?.beginBrush(frame.current, holder.current, latest.current);
        begun?.paint(range);
      } else {
        begun?.end();
        begun = undefined;
      }
    });
  }, [frame, holder, watch]);
}
