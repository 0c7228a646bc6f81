'use client';

import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { TimeRange } from '@/lib/time/time-range';
import type { Fold, TimeScale } from '@/lib/time/time-scale';
import { useSoon } from '../loading/later';
import { moving } from '../timeline/moving';
import type { RangeMotion } from '../timeline/range-motion';
import type { MovingPicture, RestingPicture } from './moving-picture';

/** Shows for `ms` what lies between two layouts, and then the drawing. Called before what it shows is changed. */
export type Play = (ms: number, scaleAt: (elapsed: number) => TimeScale) => void;

/**
 * While the range moves, the plot is painted on a canvas in `holder`, and `surface`, whose drawing it stands in
 * for, has the attribute `data-moving`, with the value `painted` once it is hidden behind that. Lanes and sides stay as
 * they were when the movement began.
 * The drawing itself is laid out anew when all has come to rest, and is seen when that is done. What is played gives way to a movement of the range.
 */
export function useMovingPicture(
  surface: RefObject<HTMLElement | null>,
  holder: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  resting: RestingPicture,
  motion: RangeMotion,
): Play {
  useSoon(moving);
  const latest = useRef(resting);
  const { watch, now } = motion;
  /** What the movement began with; null while nothing moves. */
  const begun = useRef<MovingPicture | null>(null);
  const hasRested = useRef(true);
  /** The frame to come of what is played; 0: nothing is. */
  const playing = useRef(0);

  const rest = useCallback(() => {
    hasRested.current = true;
    if (!begun.current || !isAt(latest.current, now())) return;
    begun.current.end();
    begun.current = null;
  }, [now]);
  useLayoutEffect(() => {
    latest.current = resting;
    if (hasRested.current) rest();
    else begun.current?.cover();
  });

  const paint = useCallback(
    (range: TimeRange, folds?: readonly Fold[]) => {
      hasRested.current = false;
      const begin = moving.read()?.beginPicture;
      if (begin && !begun.current)
        begun.current = begin(surface.current, holder.current, scroller.current, latest.current);
      begun.current?.paint(range, folds);
    },
    [surface, holder, scroller],
  );
  const stop = useCallback(() => {
    if (playing.current === 0) return;
    cancelAnimationFrame(playing.current);
    playing.current = 0;
    begun.current?.end();
    begun.current = null;
  }, []);
  useEffect(() => {
    const unwatch = watch((range) => {
      if (!range) return playing.current === 0 ? rest() : undefined;
      stop();
      // What begins where it rests is drawn already; whoever pressed a button sees that first.
      if (!begun.current && isAt(latest.current, range)) return;
      paint(range);
    });
    return () => {
      unwatch();
      stop();
    };
  }, [watch, paint, rest, stop]);

  return useCallback<Play>(
    (ms, scaleAt) => {
      stop();
      let start: number | undefined;
      const show = (elapsed: number) => {
        const { range, folds } = scaleAt(elapsed);
        paint(range, folds);
      };
      const step = (time: number) => {
        start ??= time;
        if (time - start >= ms) {
          playing.current = 0;
          return rest();
        }
        show(time - start);
        playing.current = requestAnimationFrame(step);
      };
      show(0);
      playing.current = requestAnimationFrame(step);
    },
    [paint, rest, stop],
  );
}

const isAt = ({ scale }: RestingPicture, { start, end }: TimeRange) =>
  scale.range.start === start && scale.range.end === end;
