import type { Actor, Subject } from '../../model/subject';
import type { ActorKind } from '../../model/words';
import { breadcrumbs, type AddressOf, type SchemaNode } from './node';

const types: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  state: 'Country',
  organisation: 'Organization',
  other: 'Thing',
};

const pathOf = ({ id }: Actor) => `/actors/${id}/`;

/** An actor, by the name that every page has for it. */
export function actorNode(actor: Actor, addressOf: AddressOf): SchemaNode {
  return {
    '@type': types[actor.kind],
    '@id': `${addressOf(pathOf(actor))}#actor`,
    name: actor.name,
    url: addressOf(pathOf(actor)),
    ...(actor.wikidata !== undefined && {
      sameAs: `https://www.wikidata.org/entity/${actor.wikidata}`,
    }),
  };
}

/** The page of an actor. Whom a person speaks for is said where that is an organisation. */
export function actorData(
  actor: Actor,
  { actors, title }: Subject,
  description: string,
  addressOf: AddressOf,
): readonly SchemaNode[] {
  const path = pathOf(actor);
  const home = actors.find(({ id }) => id === actor.affiliation);
  const node = actorNode(actor, addressOf);
  return [
    {
      '@type': 'ProfilePage',
      '@id': addressOf(path),
      url: addressOf(path),
      name: actor.name,
      description,
      inLanguage: 'en',
      isPartOf: { '@type': 'WebSite', '@id': `${addressOf('/')}#site`, name: title },
      mainEntity: { '@id': node['@id'] },
    },
    {
      ...node,
      ...(actor.role !== undefined && { description: actor.role }),
      ...(actor.kind === 'person' &&
        home?.kind === 'organisation' && { affiliation: actorNode(home, addressOf) }),
    },
    breadcrumbs(addressOf, [{ name: actor.name, path }]),
  ];
}
