import type { Actor, Subject } from '../../model/subject';
import type { ActorKind } from '../../model/words';
import { actorPath, actorRef, siteRef, type NodeRef } from './identity';
import { breadcrumbs, type AddressOf, type SchemaNode } from './node';

const types: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  state: 'Country',
  organisation: 'Organization',
  other: 'Thing',
};

/** An actor, by the name that every page has for it. */
export function actorNode(actor: Actor, addressOf: AddressOf): SchemaNode {
  return {
    '@type': types[actor.kind],
    ...actorRef(actor.id, addressOf),
    name: actor.name,
    url: addressOf(actorPath(actor.id)),
    ...(actor.wikidata !== undefined && {
      sameAs: `http://www.wikidata.org/entity/${actor.wikidata}`,
    }),
  };
}

/** Whom a person speaks for, as schema.org knows it: where that is an organisation. */
export function affiliationOf(
  { kind }: Actor,
  home: Actor | undefined,
  addressOf: AddressOf,
): { readonly affiliation?: NodeRef } {
  if (kind !== 'person' || home?.kind !== 'organisation') return {};
  return { affiliation: actorRef(home.id, addressOf) };
}

/** The page of an actor, and whom they speak for. */
export function actorData(
  actor: Actor,
  { actors, title }: Subject,
  description: string,
  addressOf: AddressOf,
): readonly SchemaNode[] {
  const path = actorPath(actor.id);
  const home = actors.find(({ id }) => id === actor.affiliation);
  const node = actorNode(actor, addressOf);
  const affiliation = affiliationOf(actor, home, addressOf);
  return [
    {
      '@type': 'ProfilePage',
      '@id': addressOf(path),
      url: addressOf(path),
      name: actor.name,
      description,
      inLanguage: 'en',
      isPartOf: { '@type': 'WebSite', ...siteRef(addressOf), name: title },
      mainEntity: { '@id': node['@id'] },
    },
    { ...node, ...(actor.role !== undefined && { description: actor.role }), ...affiliation },
    ...(home && affiliation.affiliation ? [actorNode(home, addressOf)] : []),
    breadcrumbs(addressOf, [{ name: actor.name, path }]),
  ];
}
