'use client';

import { useState, type KeyboardEvent } from 'react';
import type { PlacedTrack } from '@/lib/layout/place-tracks';
import { textOfCount } from '../timeline/counts';
import type { AxisTrack } from './axis-tracks';
import { TrackName } from './track-name';

interface TrackNamesProps {
  /** Those that are drawn. */
  readonly tracks: readonly PlacedTrack[];
  readonly byId: ReadonlyMap<string, AxisTrack>;
  readonly natural: readonly string[];
  readonly width: number;
}

/** The column of names: one tab stop, in which up and down move from track to track. */
export function TrackNames({ tracks, byId, natural, width }: TrackNamesProps) {
  const [focused, setFocused] = useState<string | null>(null);
  const stop = tracks.find(({ id }) => id === focused)?.id ?? tracks[0]?.id;
  const move = (event: KeyboardEvent<SVGGElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.stopPropagation();
    if (event.altKey) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.track-button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  };
  return (
    <g role="group" aria-label="Tracks" className="track-names" onKeyDown={move}>
      {tracks.map((track) => {
        const of = byId.get(track.id);
        if (!of) return null;
        return (
          <TrackName
            key={track.id}
            {...{ track, of, natural, width }}
            count={textOfCount(of.answer.total, of.answer.all, of.answer.isCounted)}
            isTabStop={track.id === stop}
            onFocus={() => setFocused(track.id)}
          />
        );
      })}
    </g>
  );
}
