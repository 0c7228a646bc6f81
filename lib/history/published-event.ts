import type { EventFile } from '../model/files';
import type { PublishedEvent, PublishedStatement } from '../model/published';

/** What of an event a release puts on record. */
export function publishedEvent(event: EventFile): PublishedEvent {
  const { title, date, added, statements, corrections } = event;
  return { title, date, added, statements: statements.map(publishedStatement), corrections };
}

function publishedStatement({
  text,
  kind,
  outcome,
  evidence,
}: EventFile['statements'][number]): PublishedStatement {
  return {
    text,
    kind,
    ...(outcome && { outcome: outcome.result }),
    quotes: [...evidence, ...(outcome?.evidence ?? [])].map(({ source, quote, relation }) => ({
      source,
      quote,
      relation,
    })),
  };
}
