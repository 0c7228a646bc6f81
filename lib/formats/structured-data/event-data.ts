import type { Actor, Evidence, Subject, TimelineEvent } from '../../model/subject';
import type { ActorId } from '../../model/units';
import type { OutcomeResult } from '../../model/words';
import { actorNode } from './actor-data';
import { documentNode, documentRef } from './document-data';
import { breadcrumbs, type AddressOf, type SchemaNode } from './node';
import { schemaDates } from './schema-date';

/** Whether a plan came about; an open one stands as it was made. */
const status: Readonly<Record<OutcomeResult, string>> = {
  'came-true': 'https://schema.org/EventScheduled',
  open: 'https://schema.org/EventScheduled',
  'did-not-happen': 'https://schema.org/EventCancelled',
};

/**
 * The page of an event. Only what an editor wrote down as having happened, or as planned, is called an
 * Event, and a plan says what became of it. What was said or foretold, and what no editor has checked,
 * is a Claim: nobody who reads this learns of an event that may never have been.
 */
export function eventData(
  event: TimelineEvent,
  subject: Subject,
  description: string,
  addressOf: AddressOf,
): readonly SchemaNode[] {
  const path = `/events/${event.id}/`;
  const page = addressOf(path);
  const corrected = event.corrections.at(-1)?.date;
  const main = mainNode(event, subject, addressOf);
  return [
    {
      '@type': 'WebPage',
      '@id': page,
      url: page,
      name: event.title,
      description,
      inLanguage: 'en',
      datePublished: event.added,
      dateModified: corrected ?? event.added,
      isPartOf: { '@type': 'WebSite', '@id': `${addressOf('/')}#site`, name: subject.title },
      mainEntity: { '@id': main['@id'] },
      citation: citationsOf(event, addressOf),
    },
    main,
    ...documentsOf(event, subject, addressOf),
    breadcrumbs(addressOf, [{ name: event.title, path }]),
  ];
}

function mainNode(event: TimelineEvent, subject: Subject, addressOf: AddressOf): SchemaNode {
  const page = addressOf(`/events/${event.id}/`);
  const [main] = event.statements;
  const actors = nodesOf(event.actors, subject.actors, addressOf);
  const isPlan = main.kind === 'planned' && event.dateOf !== 'said';
  if (event.origin === 'curated' && (isPlan || main.kind === 'happened')) {
    return {
      '@type': 'Event',
      '@id': `${page}#event`,
      name: event.title,
      description: main.text,
      ...schemaDates(event.date),
      ...(isPlan && { eventStatus: status[main.outcome?.result ?? 'open'] }),
      ...(actors.length > 0 && { about: actors }),
    };
  }
  const said = nodesOf(main.saidBy ?? [], subject.actors, addressOf);
  const { startDate, endDate } = schemaDates(event.date);
  const sources = [...new Set(main.evidence.map(({ passage }) => passage.source))];
  return {
    '@type': 'Claim',
    '@id': `${page}#claim`,
    name: event.title,
    text: main.text,
    // Of what was foretold, the date may be that of what is to come.
    ...((main.kind === 'said' || event.dateOf === 'said') &&
      !endDate && { dateCreated: startDate }),
    ...(said.length > 0 && { author: said }),
    ...(actors.length > 0 && { about: actors }),
    ...(sources.length > 0 && {
      appearance: sources.map((id) => documentRef(id, addressOf)),
    }),
    ...(event.source && { appearance: [importedWork(event.source)] }),
  };
}

const importedWork = ({ title, url }: NonNullable<TimelineEvent['source']>): SchemaNode => ({
  '@type': 'CreativeWork',
  name: title,
  ...(url !== undefined && { url }),
});

function nodesOf(
  ids: readonly ActorId[],
  actors: readonly Actor[],
  addressOf: AddressOf,
): readonly SchemaNode[] {
  return ids.flatMap((id) => {
    const actor = actors.find((candidate) => candidate.id === id);
    return actor ? [actorNode(actor, addressOf)] : [];
  });
}

const evidenceOf = ({ statements }: TimelineEvent): readonly Evidence[] =>
  statements.flatMap(({ evidence, outcome }) => [...evidence, ...(outcome?.evidence ?? [])]);

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
  const cited = new Map<string, SchemaNode>();
  for (const { passage, anchor } of evidenceOf(event)) {
    const url = addressOf(`/sources/${passage.source}/#${anchor}`);
    cited.set(url, {
      '@type': 'Quotation',
      url,
      text: passage.selector[1].exact,
      isPartOf: documentRef(passage.source, addressOf),
    });
  }
  return [...(event.source ? [importedWork(event.source)] : []), ...cited.values()];
}
