import { caveatsOf, type Caveated } from '../model/caveats';
import type { ActorId, ChapterId, EventId, SourceId } from '../model/units';
import type { StatementKind } from '../model/words';
import { toggled, type Filter } from './view-state';

/** What the filter needs to know of an event. */
export interface FacetedEvent extends Caveated {
  readonly id: EventId;
  readonly actors: readonly ActorId[];
  readonly chapter: ChapterId;
  /** Documents of which it cites a passage. */
  readonly sources: readonly SourceId[];
  readonly kind: StatementKind;
}

/** What the filter needs to know of an actor. */
export interface FacetedActor {
  readonly id: ActorId;
  readonly affiliation?: ActorId;
}

/** What a filter is asked of. */
export interface Faceted<Event extends FacetedEvent = FacetedEvent> {
  readonly events: readonly Event[];
  readonly actors: readonly FacetedActor[];
  /** The events in which the filter's words were found; null where it has none, or they are still looked for. */
  readonly found: ReadonlySet<EventId> | null;
}

export const facetNames = ['actors', 'chapters', 'sources', 'kinds', 'origins', 'caveats'] as const;
export type FacetName = (typeof facetNames)[number];

/** Given what makes something of a facet, returns it for each of them. */
export function byFacet<Made>(make: (facet: FacetName) => Made): Readonly<Record<FacetName, Made>> {
  return Object.fromEntries(facetNames.map((facet) => [facet, make(facet)])) as Record<
    FacetName,
    Made
  >;
}

/** How many events each value of a facet has under the other parts of the filter. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/**
 * Those for whom `actor` stands: itself, and with `officials` everyone who speaks or acts for it.
 * Affiliation counts one step: an organisation's own members are theirs, not its state's.
 */
export function standsFor(
  actor: ActorId,
  actors: readonly FacetedActor[],
  officials: boolean,
): ReadonlySet<ActorId> {
  const members = officials ? actors.filter(({ affiliation }) => affiliation === actor) : [];
  return new Set([actor, ...members.map(({ id }) => id)]);
}

type Test = (event: FacetedEvent) => boolean;

function actorTest(filter: Filter, actors: readonly FacetedActor[]): Test {
  const groups = filter.actors.map((id) => standsFor(id, actors, filter.officials));
  const takesPart = (event: FacetedEvent) => (group: ReadonlySet<ActorId>) =>
    event.actors.some((id) => group.has(id));
  return filter.match === 'all'
    ? (event) => groups.every(takesPart(event))
    : (event) => groups.some(takesPart(event));
}

/** Given a filter, returns the question whether an event passes it; `without` leaves one facet out. */
export function eventTest(
  filter: Filter,
  { actors, found }: Pick<Faceted, 'actors' | 'found'>,
  without?: FacetName,
): Test {
  const tests = facetNames
    .filter((name) => filter[name].length > 0 && name !== without)
    .map((name): Test => {
      if (name === 'actors') return actorTest(filter, actors);
      const asked: readonly string[] = filter[name];
      return (event) => valuesOf[name](event).some((value) => asked.includes(value));
    });
  return (event) => (!found || found.has(event.id)) && tests.every((test) => test(event));
}

/** The values that an event has in a facet. */
export const valuesOf: Readonly<Record<FacetName, (event: FacetedEvent) => readonly string[]>> = {
  actors: ({ actors }) => actors,
  chapters: ({ chapter }) => [chapter],
  sources: ({ sources }) => sources,
  kinds: ({ kind }) => [kind],
  origins: ({ origin }) => [origin],
  caveats: caveatsOf,
};

/** How many of the events each value has itself. Values without events are missing. */
export function valueCounts(events: readonly FacetedEvent[]): FacetCounts {
  return byFacet((name) => countsOf(name, events, [], false));
}

/**
 * Given a filter, returns for each value how many events it would leave if it were chosen alone in
 * its facet; for actors that have to take part all, if it were chosen too. Values without events may
 * be missing.
 */
export function facetCounts(filter: Filter, faceted: Faceted): FacetCounts {
  return byFacet((name) => {
    const isJoint = name === 'actors' && filter.match === 'all';
    const passing = faceted.events.filter(eventTest(filter, faceted, isJoint ? undefined : name));
    return countsOf(name, passing, faceted.actors, filter.officials);
  });
}

/** With `officials`, an actor has the events of all for whom it stands. */
function countsOf(
  name: FacetName,
  events: readonly FacetedEvent[],
  actors: readonly FacetedActor[],
  officials: boolean,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of events)
    for (const value of valuesOf[name](event)) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (name === 'actors' && officials)
    for (const { id } of actors) {
      const group = standsFor(id, actors, true);
      counts.set(
        id,
        events.filter((event) => event.actors.some((actor) => group.has(actor))).length,
      );
    }
  return counts;
}

/** Given a filter, returns the change that puts a value of a facet in or takes it out. */
export function toggledValue(filter: Filter, facet: FacetName, value: string): Partial<Filter> {
  return { [facet]: toggled<string>(filter[facet], value) };
}
