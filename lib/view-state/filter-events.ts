import type { ActorId } from '../model/units';
import type { ViewState } from './view-state';

/** What the filter needs to know of an event. */
export interface FilteredEvent {
  readonly actors: readonly ActorId[];
}

/** What the filter needs to know of an actor. */
export interface FilteredActor {
  readonly id: ActorId;
  readonly affiliation?: ActorId;
}

export type ActorFilter = Pick<ViewState, 'actors' | 'match' | 'officials'>;

/**
 * Those for whom `actor` stands: itself, and with `officials` everyone who speaks or acts for it.
 * Affiliation counts one step: an organisation's own members are theirs, not its state's.
 */
export function standsFor(
  actor: ActorId,
  actors: readonly FilteredActor[],
  officials: boolean,
): ReadonlySet<ActorId> {
  const members = officials ? actors.filter(({ affiliation }) => affiliation === actor) : [];
  return new Set([actor, ...members.map(({ id }) => id)]);
}

/** Given a filter, returns the question whether an event passes it. No actors: every event does. */
export function actorTest(
  filter: ActorFilter,
  actors: readonly FilteredActor[],
): (event: FilteredEvent) => boolean {
  const groups = filter.actors.map((id) => standsFor(id, actors, filter.officials));
  if (groups.length === 0) return () => true;
  const takesPart = (event: FilteredEvent) => (group: ReadonlySet<ActorId>) =>
    event.actors.some((id) => group.has(id));
  return filter.match === 'all'
    ? (event) => groups.every(takesPart(event))
    : (event) => groups.some(takesPart(event));
}

/**
 * Given a filter, returns for each actor how many events it would leave if that actor were chosen:
 * with `any`, the actor's own events; with `all`, those among the events that pass already.
 */
export function actorCounts(
  filter: ActorFilter,
  actors: readonly FilteredActor[],
  events: readonly FilteredEvent[],
): ReadonlyMap<ActorId, number> {
  const passing = filter.match === 'all' ? events.filter(actorTest(filter, actors)) : events;
  return new Map(
    actors.map(({ id }) => {
      const group = standsFor(id, actors, filter.officials);
      return [id, passing.filter((event) => event.actors.some((actor) => group.has(actor))).length];
    }),
  );
}
