import { standsFor, type FacetedActor } from '../view-state/facets';
import type { Dictionary } from './dictionary';

/**
 * For each actor by its code: the codes of those who stand for it, itself included, as far as there are others.
 * An actor that nobody else stands for has no group.
 */
export function actorGroups(
  actors: readonly FacetedActor[],
  dictionary: Dictionary,
): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, readonly number[]>();
  for (const id of new Set(actors.map(({ affiliation }) => affiliation))) {
    const leader = id === undefined ? null : dictionary.find(id);
    if (id === undefined || leader === null) continue;
    const codes = [...standsFor(id, actors, true)].map((member) => dictionary.find(member));
    groups.set(
      leader,
      codes.filter((code) => code !== null),
    );
  }
  return groups;
}

/** The other way round: for each actor by its code, those for whom it stands. */
export function groupsOfActor(
  groups: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, readonly number[]> {
  const leaders = new Map<number, number[]>();
  for (const [leader, members] of groups)
    for (const member of members) leaders.set(member, [...(leaders.get(member) ?? []), leader]);
  return leaders;
}
