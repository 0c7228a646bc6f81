'use client';

import { useMemo, useState, type RefObject } from 'react';
import type { PlacedTrack } from '@/lib/layout/place-tracks';

/** How far above and below what is seen tracks are drawn too, so that the arrow keys find them; CSS px. */
const margin = 400;
/** The drawn tracks change only every so many px. */
const step = 200;

/** The tracks to draw of those that may not all fit, and how many lie wholly below what is seen. */
export function useScrolledTracks(
  scroller: RefObject<HTMLElement | null>,
  tracks: readonly PlacedTrack[],
  room: number,
): { drawn: readonly PlacedTrack[]; below: number; onScroll: () => void } {
  const [scrolled, setScrolled] = useState(0);
  const [below, setBelow] = useState<number | null>(null);
  const countBelow = (top: number) =>
    tracks.filter((track) => track.top + track.height / 2 > top + room).length;
  const drawn = useMemo(
    () =>
      tracks.filter(
        ({ top, height }) =>
          top + height > scrolled - margin && top < scrolled + step + room + margin,
      ),
    [tracks, scrolled, room],
  );
  return {
    drawn,
    below: below ?? countBelow(0),
    onScroll: () => {
      const top = scroller.current?.scrollTop ?? 0;
      setScrolled(Math.floor(top / step) * step);
      setBelow(countBelow(top));
    },
  };
}
