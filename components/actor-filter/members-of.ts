import { standsFor } from '@/lib/view-state/facets';
import type { ActorSummary } from '@/lib/model/timeline-data';

/** Given the chosen actors, returns those who speak or act for one of them and are not chosen themselves. */
export function membersOf(
  chosen: readonly ActorSummary[],
  actors: readonly ActorSummary[],
): readonly ActorSummary[] {
  const members = new Set(chosen.flatMap(({ id }) => [...standsFor(id, actors, true)]));
  return actors.filter((actor) => members.has(actor.id) && !chosen.includes(actor));
}
