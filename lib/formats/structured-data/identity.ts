import type { Evidence, TimelineEvent } from '../../model/subject';
import type { ActorId, EventId, SourceId } from '../../model/units';
import type { AddressOf, SchemaNode } from './node';

/** The path of the page of an event. */
export function eventPath(id: EventId): string {
  return `/events/${id}/`;
}

export function actorPath(id: ActorId): string {
  return `/actors/${id}/`;
}

export function sourcePath(id: SourceId): string {
  return `/sources/${id}/`;
}

/** Where a passage is marked in its document. */
export function passagePath(source: SourceId, anchor: string): string {
  return `${sourcePath(source)}#${anchor}`;
}

/** A node that is described elsewhere, by its name. */
export interface NodeRef {
  readonly '@id': string;
}

export function siteRef(addressOf: AddressOf): NodeRef {
  return { '@id': `${addressOf('/')}#site` };
}

/** An actor, not its page. */
export function actorRef(id: ActorId, addressOf: AddressOf): NodeRef {
  return { '@id': `${addressOf(actorPath(id))}#actor` };
}

/** A document, the work of its publisher, not the page about it. */
export function documentRef(id: SourceId, addressOf: AddressOf): NodeRef {
  return { '@id': `${addressOf(sourcePath(id))}#document` };
}

/**
 * What an event is to schema.org. Only what an editor wrote down as having happened, or as planned, is
 * called an Event, a plan only if its date is when it was to happen. What was said or foretold, and what no
 * editor has checked, is a Claim: nobody who reads this learns of an event that may never have been.
 */
export function eventType({
  origin,
  dateOf,
  statements: [{ kind }],
}: Pick<TimelineEvent, 'origin' | 'dateOf' | 'statements'>): 'Event' | 'Claim' {
  const isDated = kind === 'happened' || (kind === 'planned' && dateOf !== 'said');
  return origin === 'curated' && isDated ? 'Event' : 'Claim';
}

/** An event, or the claim that it is, not its page. */
export function eventRef(event: TimelineEvent, addressOf: AddressOf): NodeRef {
  return { '@id': `${addressOf(eventPath(event.id))}#${eventType(event).toLowerCase()}` };
}

/** The exact words of a document, by the place where they are marked. */
export function quotationNode({ passage, anchor }: Evidence, addressOf: AddressOf): SchemaNode {
  const url = addressOf(passagePath(passage.source, anchor));
  return {
    '@type': 'Quotation',
    '@id': url,
    url,
    text: passage.selector[1].exact,
    isPartOf: documentRef(passage.source, addressOf),
  };
}
