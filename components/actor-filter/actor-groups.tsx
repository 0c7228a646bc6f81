'use client';

import type { ActorId } from '@/lib/model/units';
import type { ActorKind } from '@/lib/model/words';
import { toggled } from '@/lib/view-state/view-state';
import type { ActorSummary } from '@/lib/model/timeline-data';
import { useTimeline } from '../timeline/timeline-context';
import { ActorChip } from './actor-chip';

const groups: readonly (readonly [ActorKind, string])[] = [
  ['state', 'States'],
  ['organisation', 'Organisations'],
  ['person', 'Persons'],
  ['other', 'Others'],
];

/** Actors as chips, by what they are. */
export function ActorGroups({ actors }: { actors: readonly ActorSummary[] }) {
  const { state, counts, change } = useTimeline();
  const toggle = (id: ActorId) => change({ actors: toggled(state.actors, id) });
  return groups.map(([kind, words]) => {
    const members = actors.filter((actor) => actor.kind === kind);
    return (
      members.length > 0 && (
        <section key={kind} className="mb-3 last:mb-0">
          <h3 className="mb-1.5 text-meta font-semibold text-ink3">{words}</h3>
          <div className="flex flex-wrap gap-1.5">
            {members.map((actor) => (
              <ActorChip
                key={actor.id}
                actor={actor}
                count={counts.actors.get(actor.id) ?? 0}
                isChosen={state.actors.includes(actor.id)}
                onToggle={toggle}
              />
            ))}
          </div>
        </section>
      )
    );
  });
}
