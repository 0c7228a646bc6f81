import { lastChange } from '../../history/last-change';
import type { Evidence, Subject, TimelineEvent } from '../../model/subject';
import { actorNode } from './actor-data';
import { documentNode } from './document-data';
import { eventNode, importedWork } from './event-node';
import { eventPath, quotationNode, siteRef } from './identity';
import { breadcrumbs, type AddressOf, type SchemaNode } from './node';

/** The page of an event: the event or the claim, then the actors and documents that it names. */
export function eventData(
  event: TimelineEvent,
  subject: Subject,
  description: string,
  addressOf: AddressOf,
): readonly SchemaNode[] {
  const path = eventPath(event.id);
  const page = addressOf(path);
  const main = eventNode(event, addressOf);
  return [
    {
      '@type': 'WebPage',
      '@id': page,
      url: page,
      name: event.title,
      description,
      inLanguage: 'en',
      datePublished: event.added,
      dateModified: lastChange(event),
      isPartOf: { '@type': 'WebSite', ...siteRef(addressOf), name: subject.title },
      mainEntity: { '@id': main['@id'] },
      citation: citationsOf(event, addressOf),
    },
    main,
    ...actorsOf(event, subject, addressOf),
    ...documentsOf(event, subject, addressOf),
    breadcrumbs(addressOf, [{ name: event.title, path }]),
  ];
}

const evidenceOf = ({ statements }: TimelineEvent): readonly Evidence[] =>
  statements.flatMap(({ evidence, outcome }) => [...evidence, ...(outcome?.evidence ?? [])]);

/** Each actor that the event names, and who says it. */
function actorsOf(
  { actors, statements: [main] }: TimelineEvent,
  subject: Subject,
  addressOf: AddressOf,
): readonly SchemaNode[] {
  const named = new Set([...actors, ...(main.saidBy ?? [])]);
  return subject.actors
    .filter(({ id }) => named.has(id))
    .map((actor) => actorNode(actor, addressOf));
}

/** Each document on which the page rests. */
function documentsOf(
  event: TimelineEvent,
  { sources }: Subject,
  addressOf: AddressOf,
): readonly SchemaNode[] {
  const cited = new Set(evidenceOf(event).map(({ passage }) => passage.source));
  return sources.filter(({ id }) => cited.has(id)).map((source) => documentNode(source, addressOf));
}

/** The exact words that the page rests on, each once, with the document in which they stand. */
function citationsOf(event: TimelineEvent, addressOf: AddressOf): readonly SchemaNode[] {
  const cited = new Map(
    evidenceOf(event).map((evidence) => [
      `${evidence.passage.source} ${evidence.anchor}`,
      quotationNode(evidence, addressOf),
    ]),
  );
  return [...(event.source ? [importedWork(event.source)] : []), ...cited.values()];
}
