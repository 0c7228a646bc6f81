'use client';

import { foldArrows } from '@/lib/drawing/head-shapes';
import { headButtonWidth, type HeadButton } from '@/lib/layout/place-head';
import { foldMonth, foldWords } from '@/lib/time/folds';
import { rangesOverlap, type TimeRange } from '@/lib/time/time-range';
import type { Fold, TimeScale } from '@/lib/time/time-scale';
import { Shapes } from '../drawing/shapes';
import { useTimeline } from '../timeline/timeline-context';
import { isPress } from '../keyboard/key-bindings';
import { headHeight } from './axis-frame';
import type { Stop } from './move-stop';

/** A fold in view, or a stretch that was unfolded, and the button on it. */
export interface FoldStop extends Stop, HeadButton {
  readonly month: string;
  readonly silence: TimeRange;
}

/** The target of a button, in CSS px; nearer to the edge it would be cut off. */
const target = 24;

/** From left to right. A stretch that this zoom shows in full anyway has no button. */
export function foldStopsOf(scale: TimeScale, silences: readonly Fold[]): readonly FoldStop[] {
  const drawn = new Set(scale.folds.map(foldMonth));
  return silences.flatMap((silence) => {
    const month = foldMonth(silence);
    const isFolded = drawn.has(month);
    const isCreased = scale.pieces.some(
      ({ kind, range }) => kind === 'fold' && rangesOverlap(range, silence.range),
    );
    if (!rangesOverlap(silence.range, scale.range) || (isFolded && !isCreased)) return [];
    const x0 = Math.max(0, scale.toPx(silence.range.start));
    const x1 = Math.min(scale.width, scale.toPx(silence.range.end));
    if (!isFolded && x1 - x0 < silence.px) return [];
    const x = Math.min(Math.max((x0 + x1) / 2, target / 2), scale.width - target / 2);
    return [
      { stop: `fold:${month}`, x, stretch: { x0, x1 }, month, isFolded, silence: silence.range },
    ];
  });
}

interface FoldButtonsProps {
  readonly stops: readonly FoldStop[];
  readonly tabStop: string | null;
  readonly onFocus: (stop: string) => void;
  readonly onToggle: (month: string) => void;
}

/** Centre of a button: an unfolded stretch has ticks below, where a fold has none. */
export const foldButtonY = (isFolded: boolean) => (isFolded ? headHeight - 11 : 13);

/** The folds in view can be unfolded, and what was unfolded folded again. */
export function FoldButtons({ stops, tabStop, onFocus, onToggle }: FoldButtonsProps) {
  const { noEvent } = useTimeline().story;
  return stops.map(({ stop, x, month, isFolded, silence }) => {
    const name = `${foldWords(silence, noEvent)}. ${isFolded ? 'Unfold' : 'Fold'}`;
    return (
      <g
        key={stop}
        role="button"
        tabIndex={tabStop === stop ? 0 : -1}
        aria-label={name}
        data-key={stop}
        className="fold-button"
        transform={`translate(${x} ${foldButtonY(isFolded)})`}
        onFocus={() => onFocus(stop)}
        onClick={() => onToggle(month)}
        onKeyDown={(event) => {
          if (!isPress(event)) return;
          event.preventDefault();
          onToggle(month);
        }}
      >
        <title>{name}</title>
        <rect
          x={-target / 2}
          y={-target / 2 - 1}
          width={target}
          height={target}
          fill="transparent"
        />
        <rect
          x={-headButtonWidth / 2}
          y={-7.5}
          width={headButtonWidth}
          height={15}
          rx={3}
          className="fold-button-ground"
        />
        <Shapes shapes={[foldArrows(isFolded)]} hue="ink" />
      </g>
    );
  });
}
