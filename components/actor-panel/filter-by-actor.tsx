'use client';

import type { ActorId } from '@/lib/model/units';
import { useTimeline } from '../timeline/timeline-context';

/** Shows on the timeline only the events of one actor. */
export function FilterByActor({ id }: { id: ActorId }) {
  const { state, change } = useTimeline();
  const isAlone = state.actors.length === 1 && state.actors[0] === id;
  return (
    <button
      type="button"
      className="button scripted"
      aria-pressed={isAlone}
      onClick={() => change({ actors: isAlone ? [] : [id] })}
    >
      {isAlone ? 'Show all events' : 'Show only these events'}
    </button>
  );
}
