'use client';

import { useRef } from 'react';
import type { EpochMs } from '@/lib/model/units';
import { foldMonth } from '@/lib/time/folds';
import type { TimeRange } from '@/lib/time/time-range';
import { createTimeScale, refoldRange, type TimeScale } from '@/lib/time/time-scale';
import { toggled } from '@/lib/view-state/view-state';
import { moving } from '../timeline/moving';
import { prefersStillness } from '../timeline/prefers-stillness';
import { useTimeline } from '../timeline/timeline-context';
import type { Play } from './use-moving-picture';

/** How long a fold takes to open or close, in ms (LOOK 8). */
const duration = 240;

/** What opening a fold did, so that closing it at once undoes it. */
interface Opened {
  readonly month: string;
  readonly before: TimeRange | null;
  readonly after: TimeRange | null;
}

/**
 * Given the scale of the drawing, returns what opens or closes the fold of a month in place: its
 * middle stays where it is, and everything else moves along x to where it will stand, or jumps there
 * if the reader asked for stillness.
 */
export function useRefolding(scale: TimeScale, play: Play): (month: string) => void {
  const { story, state, change } = useTimeline();
  const opened = useRef<Opened | null>(null);
  return (month) => {
    const silence = story.silences.find((each) => foldMonth(each) === month);
    if (!silence) return;
    const unfolded = toggled(state.unfolded, month);
    const opens = unfolded.includes(month);
    const folds = opens
      ? story.folds.filter((fold) => fold !== silence)
      : [...story.folds, silence];
    const middle = (silence.range.start + silence.range.end) / 2;
    const at = Math.min(Math.max(middle, scale.range.start), scale.range.end) as EpochMs;
    const last = opened.current;
    const range =
      !opens && last?.month === month && last.after === state.range
        ? last.before
        : state.range && refoldRange(scale, folds, at, story.extent);
    opened.current = opens ? { month, before: state.range, after: range } : null;
    const to = createTimeScale(range ?? story.extent, scale.width, folds);
    const draws = moving.read();
    if (draws && !prefersStillness() && !document.hidden && !scale.opened && !to.opened)
      play(duration, (elapsed) =>
        draws.refoldingScale(scale, to, at, draws.eased(elapsed / duration)),
      );
    change({ unfolded, range });
  };
}
