import type { TimelineEvent } from '../../model/subject';
import type { OutcomeResult } from '../../model/words';
import { actorRef, documentRef, eventRef, eventType } from './identity';
import type { AddressOf, SchemaNode } from './node';
import { schemaDates } from './schema-date';

/** Whether a plan came about; an open one stands as it was made. */
const status: Readonly<Record<OutcomeResult, string>> = {
  'came-true': 'https://schema.org/EventScheduled',
  open: 'https://schema.org/EventScheduled',
  'did-not-happen': 'https://schema.org/EventCancelled',
};

/**
 * An event, by the name that pages and files have for it. Actors and documents are named, and described in
 * nodes of their own. Of a Claim, the date is no `startDate`: that would make it an event.
 */
export function eventNode(event: TimelineEvent, addressOf: AddressOf): SchemaNode {
  const [main] = event.statements;
  const type = eventType(event);
  const { startDate, endDate } = schemaDates(event.date);
  const about = event.actors.map((id) => actorRef(id, addressOf));
  const common = {
    '@type': type,
    ...eventRef(event, addressOf),
    name: event.title,
    ...(about.length > 0 && { about }),
  };
  if (type === 'Event')
    return {
      ...common,
      description: main.text,
      ...schemaDates(event.date),
      ...(main.kind === 'planned' && { eventStatus: status[main.outcome?.result ?? 'open'] }),
    };
  const author = (main.saidBy ?? []).map((id) => actorRef(id, addressOf));
  const sources = [...new Set(main.evidence.map(({ passage }) => passage.source))];
  return {
    ...common,
    text: main.text,
    // Of what was foretold, the date may be that of what is to come.
    ...((main.kind === 'said' || event.dateOf === 'said') &&
      !endDate && { dateCreated: startDate }),
    ...(author.length > 0 && { author }),
    ...(sources.length > 0 && { appearance: sources.map((id) => documentRef(id, addressOf)) }),
    ...(event.source && { appearance: [importedWork(event.source)] }),
  };
}

/** The source of an imported event, which is not stored here. */
export function importedWork({ title, url }: NonNullable<TimelineEvent['source']>): SchemaNode {
  return { '@type': 'CreativeWork', name: title, ...(url !== undefined && { url }) };
}
