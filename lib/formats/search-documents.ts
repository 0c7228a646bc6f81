/**
 * `/data/search.json`: the words that search looks through. The site's own, fetched when search is
 * first used; other programs read events.json.
 */
import type { Subject, TimelineEvent } from '../model/subject';
import { isVerbatim } from '../model/verbatim';
import type { ActorId, EpochMs, EventId } from '../model/units';
import { dateInWords } from '../time/date-words';
import { boundsOf } from '../time/edtf';

export interface SearchDocuments {
  readonly version: 1;
  readonly actors: readonly {
    readonly id: ActorId;
    /** The name, then other names in the documents. */
    readonly names: readonly string[];
  }[];
  /** In the order of the subject. */
  readonly events: readonly SearchedEvent[];
}

export interface SearchedEvent {
  readonly id: EventId;
  readonly title: string;
  readonly shortTitle: string;
  /** The date in words. */
  readonly when: string;
  /** Half-open, null where the date is open. */
  readonly start: EpochMs | null;
  readonly end: EpochMs | null;
  /** Without those that are a quote and nothing else. */
  readonly statements: readonly string[];
  readonly actors: readonly ActorId[];
  /** Each once, those of outcomes included. */
  readonly quotes: readonly string[];
}

export function searchDocuments({ actors, events }: Subject): SearchDocuments {
  return {
    version: 1,
    actors: actors.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] })),
    events: events.map(searchedEvent),
  };
}

function searchedEvent(event: TimelineEvent): SearchedEvent {
  const { id, title, shortTitle, date, statements, actors } = event;
  const quotes = statements
    .flatMap(({ evidence, outcome }) => [...evidence, ...(outcome?.evidence ?? [])])
    .map(({ passage }) => passage.selector[1].exact);
  return {
    id,
    title,
    shortTitle,
    when: dateInWords(date),
    ...boundsOf(date),
    statements: statements.filter((one) => !isVerbatim(one)).map(({ text }) => text),
    actors,
    quotes: [...new Set(quotes)],
  };
}
