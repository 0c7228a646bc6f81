/**
 * `/data/search.json`: the words that search looks through. The site's own, fetched when search is
 * first used; other programs read events.json.
 */
import { knownSinceOf, titleTells, type KnownSinceOf } from '../known/known-since';
import type { Subject, TimelineEvent, Titles } from '../model/subject';
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
  /** Its titles until the instant at which it is known what became of it, where its own tell. */
  readonly foretold?: Titles & { readonly until: EpochMs };
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
  /** Since when each of them is known, in their order, in ms; null: by no document. */
  readonly since: {
    readonly statements: readonly (EpochMs | null)[];
    readonly quotes: readonly (EpochMs | null)[];
  };
}

export function searchDocuments(subject: Subject): SearchDocuments {
  const { actors, events } = subject;
  const since = knownSinceOf(subject);
  return {
    version: 1,
    actors: actors.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] })),
    events: events.map((event) => searchedEvent(event, since)),
  };
}

/**
 * What was known by an instant, the end of a day: events, statements and quotes of documents that had been published.
 */
export function searchDocumentsOn(documents: SearchDocuments, by: EpochMs): SearchDocuments {
  const known = (texts: readonly string[], since: readonly (EpochMs | null)[]) =>
    texts.filter((_, i) => (since[i] ?? Infinity) <= by);
  const events = documents.events.map((event) => ({
    ...event,
    ...(event.foretold && by < event.foretold.until && titlesOf(event.foretold)),
    statements: known(event.statements, event.since.statements),
    quotes: known(event.quotes, event.since.quotes),
  }));
  return { ...documents, events: events.filter(({ quotes }) => quotes.length > 0) };
}

const titlesOf = ({ title, shortTitle }: Titles): Titles => ({ title, shortTitle });

function searchedEvent(event: TimelineEvent, since: KnownSinceOf): SearchedEvent {
  const { id, title, shortTitle, foretoldAs, date, statements, actors } = event;
  const told = statements.filter((one) => !isVerbatim(one));
  const quotes = new Map<string, number>();
  for (const statement of statements)
    for (const evidence of [...statement.evidence, ...(statement.outcome?.evidence ?? [])]) {
      const { exact } = evidence.passage.selector[1];
      const known = since.evidence(statement, evidence);
      quotes.set(exact, Math.min(quotes.get(exact) ?? Infinity, known));
    }
  const inJson = (instant: number) => (instant === Infinity ? null : (instant as EpochMs));
  return {
    id,
    title,
    shortTitle,
    ...(foretoldAs && { foretold: { ...foretoldAs, until: titleTells(event, since) } }),
    when: dateInWords(date),
    ...boundsOf(date),
    statements: told.map(({ text }) => text),
    actors,
    quotes: [...quotes.keys()],
    since: {
      statements: told.map((statement) => inJson(since.statement(statement))),
      quotes: [...quotes.values()].map(inJson),
    },
  };
}
