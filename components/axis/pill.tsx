'use client';

import { pillShapes } from '@/lib/drawing/count-shapes';
import { hueClass, type Hue } from '../drawing/hue-class';
import { Shapes } from '../drawing/shapes';
import { isPress } from '../keyboard/key-bindings';

interface PillProps {
  /** Left edge, centre line and width in CSS px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly words: string;
  /** What opening it does, and for how many events. */
  readonly name: string;
  readonly hue: Hue;
  /** Name among the stops of the arrow keys. */
  readonly stop: string;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

/** Width of a pill that holds `words`, in CSS px. */
export const pillWidth = (words: string) => Math.round(words.length * 6.3 + 14);

/** A count that stands where events have no room, or lie outside the view. Opening it shows them. */
export function Pill({
  x,
  y,
  width,
  words,
  name,
  hue,
  stop,
  isTabStop,
  onFocus,
  onOpen,
}: PillProps) {
  return (
    <g
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={name}
      data-key={stop}
      className={`pill ${hueClass(hue)}`}
      onFocus={onFocus}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (!isPress(event)) return;
        event.preventDefault();
        onOpen();
      }}
    >
      <rect x={x - 3} y={y - 12} width={width + 6} height={24} fill="transparent" />
      <Shapes shapes={pillShapes(x, y, width, words)} hue={hue} />
    </g>
  );
}
