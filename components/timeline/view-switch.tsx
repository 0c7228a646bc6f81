'use client';

import type { View } from '@/lib/view-state/view-state';
import { useTimeline } from './timeline-context';

interface ViewSwitchProps {
  /** From left to right. The first is what the screen shows where the reader has not chosen. */
  readonly views: readonly [View, View];
  readonly className?: string;
}

const words: Readonly<Record<View, string>> = { axis: 'Axis', list: 'List' };

/** Axis or list: two views of one state. */
export function ViewSwitch({ views, className }: ViewSwitchProps) {
  const { state, change } = useTimeline();
  const [usual] = views;
  const shown = state.view ?? usual;
  return (
    <div role="group" aria-label="Show the events as" className={`segments ${className ?? ''}`}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={shown === view}
          onClick={() => change({ view: view === usual ? null : view })}
        >
          {words[view]}
        </button>
      ))}
    </div>
  );
}
