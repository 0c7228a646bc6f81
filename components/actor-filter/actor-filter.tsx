'use client';

import { useId } from 'react';
import type { ActorId } from '@/lib/model/units';
import { toggled } from '@/lib/view-state/view-state';
import type { ActorSummary } from '../timeline/timeline-data';
import { useTimeline } from '../timeline/timeline-context';
import { countOf } from '../timeline/counts';
import { ActorChip } from './actor-chip';
import { membersOf } from './members-of';
import { MoreActors } from './more-actors';

/** How many chips stand in the row before the rest go behind "more". */
const inRow = 6;

/** The actors by how much they take part, so that the row does not change when the filter does. */
function byEvents(
  actors: readonly ActorSummary[],
  events: readonly { actors: readonly ActorId[] }[],
) {
  const total = new Map<string, number>();
  for (const id of events.flatMap((event) => event.actors)) total.set(id, (total.get(id) ?? 0) + 1);
  return actors.toSorted(
    (a, b) => (total.get(b.id) ?? 0) - (total.get(a.id) ?? 0) || a.name.localeCompare(b.name, 'en'),
  );
}

/** Chooses the actors whose events are shown: any or all of them, with or without their officials. */
export function ActorFilter() {
  const { data, state, change, counts, chosen } = useTimeline();
  const label = useId();
  const sorted = byEvents(data.actors, data.events);
  const hidden = sorted.slice(inRow);
  const row = [...sorted.slice(0, inRow), ...hidden.filter(({ id }) => state.actors.includes(id))];
  const toggle = (id: ActorId) => change({ actors: toggled(state.actors, id) });
  const members = membersOf(chosen, data.actors);
  return (
    <div
      role="group"
      aria-labelledby={label}
      className="chip-row flex min-w-0 items-center gap-2 md:flex-wrap"
    >
      <span id={label} className="mr-0.5 text-meta text-ink3">
        Actors
      </span>
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
      {row.map((actor) => (
        <ActorChip
          key={actor.id}
          actor={actor}
          count={counts.actors.get(actor.id) ?? 0}
          isChosen={state.actors.includes(actor.id)}
          onToggle={toggle}
        />
      ))}
      {hidden.length > 0 && <MoreActors actors={hidden} onToggle={toggle} />}
      {members.length > 0 && (
        <label className="flex items-center gap-1.5 text-control">
          <input
            type="checkbox"
            className="h-4 w-4 accent-ink"
            checked={state.officials}
            onChange={(event) => change({ officials: event.currentTarget.checked })}
          />
          and {chosen.length === 1 ? 'its' : 'their'} {countOf(members.length, 'official')}
        </label>
      )}
    </div>
  );
}
