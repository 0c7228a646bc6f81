'use client';

import { useContext, type ReactNode } from 'react';
import { createTimeScale, zoomRange } from '@/lib/time/time-scale';
import { RangeBackContext, useRangeMotion } from '../timeline/range-motion';
import { useTimeline } from '../timeline/timeline-context';

/** What one press of + or −, of a button or a key, multiplies the zoom by. */
export const zoomStep = 1.6;

/** The buttons zoom about the middle, so any width does for the scale they reckon with. */
const nominalWidth = 800;

/** Zoom out, zoom in, the whole story, and back to the range that was left. */
export function ZoomButtons() {
  const { story, state, goTo } = useTimeline();
  const { zoomTo } = useRangeMotion();
  const back = useContext(RangeBackContext);
  const zoomBy = (factor: number) => {
    const scale = createTimeScale(state.range ?? story.extent, nominalWidth, story.folds);
    zoomTo(zoomRange(scale, factor, nominalWidth / 2, story.extent, story.shortest));
  };
  return (
    <div role="group" aria-label="Zoom" className="flex gap-1">
      <SquareButton name="Zoom out" onPress={() => zoomBy(1 / zoomStep)}>
        <path d="M3 6h8" />
      </SquareButton>
      <SquareButton name="Zoom in" onPress={() => zoomBy(zoomStep)}>
        <path d="M3 6h8M7 2v8" />
      </SquareButton>
      <SquareButton
        name="Show the whole story"
        onPress={() => goTo(null)}
        isDisabled={state.range === null}
      >
        <path d="M1 1v10M13 1v10M3.5 6h7M3.5 6l2-2M3.5 6l2 2M10.5 6l-2-2M10.5 6l-2 2" />
      </SquareButton>
      <SquareButton
        name="Back to the range before"
        onPress={() => back?.()}
        isDisabled={back === null}
      >
        <path d="M5 1.5L2 4.5l3 3M2 4.5h6.5a3 3 0 0 1 0 6H6" />
      </SquareButton>
    </div>
  );
}

interface SquareButtonProps {
  readonly name: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

function SquareButton({ name, onPress, isDisabled = false, children }: SquareButtonProps) {
  return (
    <button
      type="button"
      className="button button-square"
      aria-label={name}
      title={name}
      aria-disabled={isDisabled}
      onClick={isDisabled ? undefined : onPress}
    >
      <svg
        width="14"
        height="12"
        viewBox="0 0 14 12"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        {children}
      </svg>
    </button>
  );
}
