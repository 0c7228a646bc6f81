'use client';

import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
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
  /** What the movement began with; null where the strip is not displayed, undefined while nothing moves. */
  const begun = useRef<MovingBrush | null | undefined>(undefined);
  useLayoutEffect(() => {
    latest.current = density;
    begun.current?.cover();
  });
  useEffect(
    () =>
      watch((range) => {
        if (range) {
          if (begun.current === undefined)
            begun.current = moving
              .read()
              ?.beginBrush(frame.current, holder.current, latest.current);
          begun.current?.paint(range);
        } else {
          begun.current?.end();
          begun.current = undefined;
        }
      }),
    [frame, holder, watch],
  );
}
