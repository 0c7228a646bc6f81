'use client';

import { pillWidth } from '@/lib/drawing/count-shapes';
import type { PlacedTrack } from '@/lib/layout/place-tracks';
import type { EventId } from '@/lib/model/units';
import type { Hue } from '../drawing/hue-class';
import { countOf } from '../timeline/counts';
import { earlierWords, edgeInset, edgeLine, laterWords } from './edge-count';
import { Pill } from './pill';

interface EdgePillsProps {
  readonly track: PlacedTrack;
  readonly name: string;
  readonly hue: Hue;
  readonly width: number;
  readonly tabStop: string | null;
  readonly onFocus: (stop: string) => void;
  readonly onShow: (ids: readonly EventId[]) => void;
}

/** "‹ 3 earlier" and "4 later ›": what of a track lies outside the view. */
export function EdgePills({ track, name, hue, width, tabStop, onFocus, onShow }: EdgePillsProps) {
  const { earlier, later } = track;
  const pill = (which: 'earlier' | 'later', ids: readonly EventId[], words: string, x: number) => {
    const stop = `${track.id}:${which}`;
    return (
      <Pill
        {...{ x, words, hue, stop }}
        y={edgeLine(track)}
        width={pillWidth(words)}
        name={`${countOf(ids.length, 'event')} ${which} in ${name}`}
        isTabStop={tabStop === stop}
        onFocus={() => onFocus(stop)}
        onOpen={() => onShow(ids)}
      />
    );
  };
  const end = width - edgeInset;
  return (
    <>
      {earlier.length > 0 && pill('earlier', earlier, earlierWords(track), edgeInset)}
      {later.length > 0 &&
        pill('later', later, laterWords(track), end - pillWidth(laterWords(track)))}
    </>
  );
}
