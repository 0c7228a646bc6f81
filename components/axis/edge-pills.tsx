'use client';

import { pillWidth } from '@/lib/drawing/count-shapes';
import type { Counted } from '@/lib/layout/counted';
import type { PlacedTrack } from '@/lib/layout/place-tracks';
import type { Hue } from '../drawing/hue-class';
import type { TimeRange } from '@/lib/time/time-range';
import {
  earlierCount,
  edgeInset,
  edgeLine,
  edgeParts,
  edgeWords,
  isSure,
  laterCount,
} from './edge-count';
import { Pill } from './pill';

export interface OutsideRanges {
  readonly earlier: TimeRange;
  readonly later: TimeRange;
}

interface EdgePillsProps {
  readonly track: PlacedTrack;
  readonly name: string;
  readonly hue: Hue;
  readonly width: number;
  readonly tabStop: string | null;
  readonly onFocus: (stop: string) => void;
  /** All time before and after what is in view. */
  readonly beyond: OutsideRanges;
  readonly onShow: (counted: Counted) => void;
}

/** "‹ 3 earlier" and "4 later ›": what of a track lies outside the view. */
export function EdgePills(props: EdgePillsProps) {
  const { track, name, hue, width, tabStop, beyond, onFocus, onShow } = props;
  const counts = { earlier: earlierCount(track), later: laterCount(track) };
  const words = edgeWords(track, width);
  const parts = edgeParts(track);
  const pill = (which: 'earlier' | 'later', x: number) => {
    const count = counts[which];
    // What is named is counted by bins: it is what the words count if both are as many.
    const ids = isSure(track, which) && track[which].length === count ? track[which] : null;
    const stop = `${track.id}:${which}`;
    return (
      <Pill
        {...{ x, hue, stop }}
        words={words[which]}
        y={edgeLine(track)}
        width={pillWidth(words[which])}
        name={`${parts[which].replace(/ (?=(earlier|later)$)/, /(^| )1 \w+$/.test(parts[which]) ? ' event ' : ' events ')} in ${name}`}
        isTabStop={tabStop === stop}
        onFocus={() => onFocus(stop)}
        onOpen={() => onShow({ count, ids, range: beyond[which] })}
      />
    );
  };
  const end = width - edgeInset;
  return (
    <>
      {words.earlier && pill('earlier', edgeInset)}
      {words.later && pill('later', end - pillWidth(words.later))}
    </>
  );
}
