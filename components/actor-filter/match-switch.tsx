'use client';

import { useTimeline } from '../timeline/timeline-context';

/** Whether an event needs any of the chosen actors, or all of them. */
export function MatchSwitch() {
  const { state, change } = useTimeline();
  return (
    <div role="group" aria-label="An event needs" className="segments">
      {(['any', 'all'] as const).map((match) => (
        <button
          key={match}
          type="button"
          aria-pressed={state.match === match}
          onClick={() => change({ match })}
        >
          {match === 'any' ? 'Any' : 'All'}
        </button>
      ))}
    </div>
  );
}
