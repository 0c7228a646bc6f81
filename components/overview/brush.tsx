'use client';

import type { KeyboardEvent, ReactNode } from 'react';
import type { BrushPart } from '@/lib/layout/move-brush';
import type { PlacedBrush } from '@/lib/layout/place-overview';
import type { EpochMs } from '@/lib/model/units';
import { endsInWords, rangeInWords } from '@/lib/time/date-words';
import type { TimeRange } from '@/lib/time/time-range';
import type { TimeScale } from '@/lib/time/time-scale';

interface BrushProps {
  readonly brush: PlacedBrush;
  readonly scale: TimeScale;
  readonly shown: TimeRange;
  readonly plotHeight: number;
  readonly onKey: (event: KeyboardEvent, part: BrushPart) => void;
  /** What lies between the ground of the window and its frame. */
  readonly children: ReactNode;
}

const frameOf = ({ x0, x1 }: PlacedBrush) => ({
  x: x0 + 0.75,
  width: Math.max(1, x1 - x0 - 1.5),
});
const handleAt = (x: number, plotHeight: number) => `translate(${x + 4} ${plotHeight / 2})`;

/** The window over what the axis shows, and a handle at each end: three sliders. */
export function Brush({ brush, scale, shown, plotHeight, onKey, children }: BrushProps) {
  const { x0, x1, startHandle, endHandle } = brush;
  const ends = endsInWords(shown);
  const slider = (part: BrushPart, name: string, words: string, t: number) => ({
    role: 'slider',
    tabIndex: 0,
    'data-part': part,
    'aria-label': name,
    'aria-orientation': 'horizontal' as const,
    'aria-valuemin': 0,
    'aria-valuemax': Math.round(scale.width),
    'aria-valuenow': Math.min(
      Math.round(scale.width),
      Math.max(0, Math.round(scale.toPx(t as EpochMs))),
    ),
    'aria-valuetext': words,
    onKeyDown: (event: KeyboardEvent) => onKey(event, part),
  });
  const place = startHandle < x0 - 4 ? 'outside' : 'on-frame';
  return (
    <>
      <rect x={x0} y={0} width={x1 - x0} height={plotHeight} className="fill-panel" />
      {children}
      <g
        {...slider('window', 'Time in view', rangeInWords(shown), (shown.start + shown.end) / 2)}
        className="brush-window"
      >
        <rect {...frameOf(brush)} y={0.75} height={plotHeight - 1.5} className="brush-frame" />
      </g>
      <g
        {...slider('start', 'Start of the view', ends.start, shown.start)}
        className={`brush-handle brush-start brush-${place}`}
        transform={handleAt(startHandle, plotHeight)}
      >
        <Handle plotHeight={plotHeight} />
      </g>
      <g
        {...slider('end', 'End of the view', ends.end, shown.end)}
        className={`brush-handle brush-end brush-${place}`}
        transform={handleAt(endHandle, plotHeight)}
      >
        <Handle plotHeight={plotHeight} />
      </g>
    </>
  );
}

/** Its target is set by the stylesheet: wider for a finger, and to the outside of a narrow window. */
function Handle({ plotHeight }: { plotHeight: number }) {
  return (
    <>
      <rect className="brush-target" y={-plotHeight / 2} height={plotHeight} />
      <rect x={-4} y={-10} width={8} height={20} rx={2} className="brush-grip" />
      <path d="M-1.25 -4v8M1.25 -4v8" className="stroke-paper" />
    </>
  );
}
