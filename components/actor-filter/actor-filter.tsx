'use client';

import { useId, useMemo } from 'react';
import type { ActorId } from '@/lib/model/units';
import { toggled } from '@/lib/view-state/view-state';
import type { ActorSummary } from '@/lib/model/timeline-data';
import { useTimeline } from '../timeline/timeline-context';
import { ActorChip } from './actor-chip';
import { MatchSwitch } from './match-switch';
import { MoreActors } from './more-actors';

/** How many chips stand in the row before the rest go behind "more". */
const inRow = 5;

/** The actors by how much they take part, so that the row does not change when the filter does. */
function byEvents(actors: readonly ActorSummary[], total: ReadonlyMap<string, number>) {
  return actors.toSorted(
    (a, b) => (total.get(b.id) ?? 0) - (total.get(a.id) ?? 0) || a.name.localeCompare(b.name, 'en'),
  );
}

/** Chooses the actors whose events are shown: any of them, or those that have all. */
export function ActorFilter() {
  const { data, store, state, change, counts } = useTimeline();
  const label = useId();
  const sorted = useMemo(() => byEvents(data.actors, store.counts.actors), [data, store]);
  const hidden = sorted.slice(inRow);
  const row = [...sorted.slice(0, inRow), ...hidden.filter(({ id }) => state.actors.includes(id))];
  const toggle = (id: ActorId) => change({ actors: toggled(state.actors, id) });
  return (
    <div
      role="group"
      aria-labelledby={label}
      className="chip-row flex min-w-0 items-center gap-2 md:flex-wrap lg:flex-1"
    >
      <span id={label} className="mr-0.5 text-meta text-ink3 max-md:sr-only">
        Actors
      </span>
      <div className="max-md:hidden">
        <MatchSwitch />
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
      {hidden.length > 0 && <MoreActors actors={hidden} />}
    </div>
  );
}
