'use client';

import { useTimeline } from './timeline-context';

/** Axis or list: two views of one state. On a phone the list is the timeline. */
export function ViewSwitch() {
  const { state, change } = useTimeline();
  return (
    <div
      role="group"
      aria-label="Show the events as"
      className="segments ml-auto flex-none max-md:hidden"
    >
      {(['axis', 'list'] as const).map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={state.view === view}
          onClick={() => change({ view })}
        >
          {view === 'axis' ? 'Axis' : 'List'}
        </button>
      ))}
    </div>
  );
}
