'use client';

import { foldArrows } from '@/lib/drawing/head-shapes';
import { headButtonWidth } from '@/lib/layout/place-head';
import { foldWords } from '@/lib/time/folds';
import { Shapes } from '../drawing/shapes';
import { useTimeline } from '../timeline/timeline-context';
import { isPress } from '../keyboard/key-bindings';
import { foldButtonTarget, foldButtonY, type FoldStop } from './fold-stops';

interface FoldButtonsProps {
  readonly stops: readonly FoldStop[];
  readonly tabStop: string | null;
  readonly onFocus: (stop: string) => void;
  readonly onToggle: (month: string) => void;
}

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
          x={-foldButtonTarget / 2}
          y={-foldButtonTarget / 2 - 1}
          width={foldButtonTarget}
          height={foldButtonTarget}
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
