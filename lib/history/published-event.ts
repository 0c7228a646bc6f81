import type { EventFile, SourceFile } from '../model/files';
import type { PublishedDocument, PublishedEvent, PublishedStatement } from '../model/published';

/**
 * What of an event a release puts on record. Not its chapter, its actors and its rank: they say where it
 * is found, and nothing of what happened; who said or planned something is on record with the statement.
 */
export function publishedEvent(event: EventFile): PublishedEvent {
  const { title, shortTitle, date, dateBasis, dateNote, dateOf, added, statements, corrections } =
    event;
  return {
    title,
    shortTitle,
    date,
    dateBasis,
    ...(dateNote !== undefined && { dateNote }),
    ...(dateOf !== undefined && { dateOf }),
    added,
    statements: statements.map(publishedStatement),
    corrections,
  };
}

function publishedStatement({
  text,
  kind,
  saidBy,
  outcome,
  evidence,
}: EventFile['statements'][number]): PublishedStatement {
  return {
    text,
    kind,
    ...(saidBy !== undefined && saidBy !== 'document' && { saidBy: saidBy.join(', ') }),
    ...(outcome && {
      outcome: {
        result: outcome.result,
        ...(outcome.event !== undefined && { event: outcome.event }),
        ...(outcome.note !== undefined && { note: outcome.note }),
      },
    }),
    quotes: [...evidence, ...(outcome?.evidence ?? [])].map(({ source, quote, relation }) => ({
      source,
      quote,
      relation,
    })),
  };
}

/** What of a document a release puts on record. */
export function publishedDocument({
  title,
  published,
  corrections,
}: SourceFile): PublishedDocument {
  return { title, date: published.date, basis: published.basis, corrections };
}
