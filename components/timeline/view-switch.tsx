'use client';

import type { View } from '@/lib/view-state/view-state';
import { useTimeline } from './timeline-context';

interface ViewSwitchProps {
  /** From left to right. */
  readonly views: readonly [View, View];
  /** What the screen shows where the reader has not chosen: the first, if nothing else is said. */
  readonly usual?: View;
  readonly className?: string;
}

const words: Readonly<Record<View, string>> = { axis: 'Axis', list: 'List' };

/** Axis or list: two views of one state. `first-paint.js` finds the buttons by their value. */
export function ViewSwitch({ views, usual = views[0], className }: ViewSwitchProps) {
  const { state, change } = useTimeline();
  const shown = state.view ?? usual;
  return (
    <div role="group" aria-label="Show the events as" className={`segments ${className ?? ''}`}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          value={view}
          aria-pressed={shown === view}
          onClick={() => change({ view: view === usual ? null : view })}
        >
          {words[view]}
        </button>
      ))}
    </div>
  );
}
