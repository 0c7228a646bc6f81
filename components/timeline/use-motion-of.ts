'use client';

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { TimeRange } from '@/lib/time/time-range';
import { createTimeScale } from '@/lib/time/time-scale';
import { formatRange } from '@/lib/view-state/range-text';
import {
  sameRange,
  stepBack,
  trailFrom,
  trailLed,
  type RangeTrail,
} from '@/lib/view-state/range-trail';
import type { ViewStateHandle } from '../view-state/use-view-state';
import { moving } from './moving';
import type { Story } from './story';
import { prefersStillness } from './prefers-stillness';
import type { RangeMotion } from './range-motion';

/** How long a zoom takes that was asked for, in ms. */
const zoomDuration = 320;
/** How long everything has to stand still before labels are placed again, in ms. */
const settling = 120;
/** Turns of a wheel, or presses of a key, that follow within this time are one movement, in ms. */
const oneMovement = 1000;
/** A page that was just loaded takes this long to read its own URL, in ms. */
const reading = 50;
/** Any width does to ask whether a range lies within folds. */
const nominalWidth = 1000;

/**
 * The range between decisions. The view state is told where a movement leads: of a decision at once,
 * of a gesture when it ends. Until it rests, only those who watch draw anew.
 */
export function useMotionOf(
  { state, change, goTo: push }: ViewStateHandle,
  { extent, folds }: Story,
): { readonly motion: RangeMotion; readonly back: (() => void) | null } {
  const [trail, setTrail] = useState<RangeTrail>([]);
  const watchers = useRef(new Set<(range: TimeRange | null) => void>());

  const latest = useRef({ range: state.range, extent, folds, trail });
  useEffect(() => {
    latest.current = { range: state.range, extent, folds, trail };
  });
  /** What is not drawn by React: the frame and the timer to come, and what a gesture has reached. */
  const live = useRef({
    frame: 0,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
    at: null as TimeRange | null,
    isMoving: false,
    own: state.range,
    lastGesture: 0,
    hasRead: false,
  });

  const now = useCallback(
    () => live.current.at ?? latest.current.range ?? latest.current.extent,
    [],
  );
  const destination = useCallback(() => latest.current.range ?? latest.current.extent, []);
  const watch = useCallback<RangeMotion['watch']>((onFrame) => {
    watchers.current.add(onFrame);
    return () => watchers.current.delete(onFrame);
  }, []);
  const tell = useCallback((frame: TimeRange | null) => {
    for (const onFrame of watchers.current) onFrame(frame);
  }, []);
  const draw = useCallback(
    (range: TimeRange | null) => {
      const { current } = live;
      current.at = range;
      clearTimeout(current.timer);
      if (range) current.isMoving = true;
      else if (current.isMoving)
        current.timer = setTimeout(() => {
          current.isMoving = false;
          tell(null);
        }, settling);
      if (current.isMoving) tell(now());
    },
    [now, tell],
  );

  const remember = useCallback((isGesture: boolean) => {
    const time = performance.now();
    const goesOn = isGesture && time - live.current.lastGesture < oneMovement;
    live.current.lastGesture = isGesture ? time : 0;
    const { range } = latest.current;
    if (!goesOn) setTrail((before) => trailFrom(before, range));
  }, []);

  const commit = useCallback(
    (reached: TimeRange | null, isDecision: boolean) => {
      const isAll = reached && formatRange(reached) === formatRange(latest.current.extent);
      const range = isAll ? null : reached;
      live.current.own = range;
      latest.current.range = range;
      if (isDecision) push(range);
      else change({ range });
    },
    [push, change],
  );

  const animate = useCallback(
    (ms: number, rangeAt: (elapsed: number) => TimeRange, onEnd: () => void) => {
      let begin: number | undefined;
      const step = (time: number) => {
        begin ??= time;
        const elapsed = time - begin;
        if (elapsed >= ms) return onEnd();
        draw(rangeAt(elapsed));
        live.current.frame = requestAnimationFrame(step);
      };
      live.current.frame = requestAnimationFrame(step);
    },
    [draw],
  );

  /** Eases to a range; `arrive` is called at once, where the movement leads. */
  const ease = useCallback(
    (from: TimeRange, range: TimeRange | null, arrive: () => void) => {
      cancelAnimationFrame(live.current.frame);
      const { extent: whole, folds: lines } = latest.current;
      const to = range ?? whole;
      const scales = [from, to].map((end) => createTimeScale(end, nominalWidth, lines));
      const draws = moving.read();
      // A range within folds is drawn with the folds opened: there is no way to it that keeps them.
      if (!draws || prefersStillness() || document.hidden || scales.some(({ opened }) => opened)) {
        arrive();
        draw(null);
        return;
      }
      draw(from);
      arrive();
      const msPerPx = Math.max(...scales.map((scale) => scale.msPerPx));
      animate(
        zoomDuration,
        (elapsed) =>
          draws.rangeBetween(from, to, draws.eased(elapsed / zoomDuration), {
            folds: lines,
            msPerPx,
          }),
        () => draw(null),
      );
    },
    [animate, draw],
  );
  const travel = useCallback(
    (range: TimeRange | null, isDecision: boolean) =>
      ease(now(), range, () => commit(range, isDecision)),
    [ease, now, commit],
  );

  const goTo = useCallback(
    (range: TimeRange | null) => {
      remember(false);
      travel(range, true);
    },
    [remember, travel],
  );
  const zoomTo = useCallback(
    (range: TimeRange | null) => {
      remember(true);
      travel(range, false);
    },
    [remember, travel],
  );
  const hold = useCallback(() => cancelAnimationFrame(live.current.frame), []);
  const moveTo = useCallback(
    (range: TimeRange) => {
      if (!live.current.at) remember(true);
      draw(range);
    },
    [draw, remember],
  );
  const release = useCallback<RangeMotion['release']>(
    (coast) => {
      const { at } = live.current;
      if (!at) return;
      live.current.lastGesture = performance.now();
      const rest = (range: TimeRange) => {
        commit(range, false);
        draw(null);
      };
      if (!coast || prefersStillness()) return rest(at);
      animate(coast.ms, coast.rangeAt, () => rest(live.current.at ?? at));
    },
    [animate, commit, draw],
  );
  const back = useCallback(() => {
    const { trail: ranges, range } = latest.current;
    const step = stepBack(ranges, range);
    if (!step) return;
    setTrail(step.trail);
    live.current.lastGesture = 0;
    travel(step.to, true);
  }, [travel]);

  // Back in the browser, or a link, leads elsewhere: what moves gives way, and the axis follows.
  useLayoutEffect(() => {
    const { own: left, at, hasRead } = live.current;
    const arrived = state.range;
    if (arrived === left) return;
    live.current.own = arrived;
    latest.current.range = arrived;
    if (!hasRead || sameRange(arrived, left)) {
      cancelAnimationFrame(live.current.frame);
      if (at) draw(null);
      return;
    }
    setTrail((before) => trailLed(before, left, arrived));
    ease(at ?? left ?? latest.current.extent, arrived, () => undefined);
  }, [state.range, draw, ease]);

  useEffect(() => {
    const { current } = live;
    const timer = setTimeout(() => (current.hasRead = true), reading);
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(current.frame);
      clearTimeout(current.timer);
    };
  }, []);

  const motion = useMemo(
    () => ({ now, destination, watch, goTo, zoomTo, hold, moveTo, release }),
    [now, destination, watch, goTo, zoomTo, hold, moveTo, release],
  );
  return { motion, back: stepBack(trail, state.range) === null ? null : back };
}
