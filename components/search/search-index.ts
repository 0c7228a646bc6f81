/** Search itself. Loaded, with MiniSearch, when it is first used: import it through search-store.ts. */
import MiniSearch, { type Query } from 'minisearch';
import {
  searchDocumentsOn,
  type SearchDocuments,
  type SearchedEvent,
} from '@/lib/formats/search-documents';
import { endOfDay } from '@/lib/known/counts-since';
import type { EventId } from '@/lib/model/units';
import { excerpt, markWords, type Piece } from '@/lib/search/excerpt';
import { exchanges, wordsAndCompoundsOf, wordsOf } from '@/lib/search/words';
import { dateIn, type FoundDate } from './date-in';

/** An event in which the words were found. */
export interface Hit {
  readonly event: SearchedEvent;
  /** The words of the event that answer those looked for, as `wordsOf` writes them. */
  readonly words: ReadonlySet<string>;
}

/** A hit as it is shown: its title, and the words where the title does not hold them all. */
export interface ShownHit {
  readonly title: readonly Piece[];
  readonly excerpt: { readonly part: string; readonly pieces: readonly Piece[] } | null;
}

/** How much more a word counts where it stands. A title says what the event is; a quote mentions much. */
const weights = { title: 5, actors: 3, statements: 2, quotes: 1 };
/** From this many letters on the beginning of a word finds it; shorter ones begin too many. */
const prefixFrom = 3;
/** From this many letters on one wrong letter is forgiven; among shorter words it makes others. */
const forgivenFrom = 5;

export class SearchIndex {
  readonly #mini: MiniSearch<SearchedEvent>;
  readonly #events: ReadonlyMap<EventId, SearchedEvent>;
  readonly #names: ReadonlyMap<string, readonly string[]>;
  readonly #documents: SearchDocuments;
  #then: { readonly day: string; readonly index: SearchIndex } | null = null;

  constructor(documents: SearchDocuments) {
    const { actors, events } = documents;
    this.#documents = documents;
    this.#events = new Map(events.map((event) => [event.id, event]));
    this.#names = new Map(actors.map(({ id, names }) => [id, names]));
    this.#mini = new MiniSearch({
      fields: Object.keys(weights),
      tokenize: (text) => wordsAndCompoundsOf(text).map((word) => word.text),
      processTerm: (word) => word,
      extractField: (event, field) =>
        field === 'id' ? event.id : this.#texts(event, field).join('\n'),
      searchOptions: { boost: weights, combineWith: 'AND' },
    });
    this.#mini.addAll(events);
  }

  /** What looks through that which was known on a day alone; null: through all. */
  on(day: string | null): SearchIndex {
    if (day === null) return this;
    if (this.#then?.day !== day) {
      const documents = searchDocumentsOn(this.#documents, endOfDay(day));
      this.#then = { day, index: new SearchIndex(documents) };
    }
    return this.#then.index;
  }

  /**
   * Given words, returns the events that hold every one of them, best first. The beginning of a
   * word will do. A word that no event holds is read with one letter wrong, or two exchanged.
   */
  find(words: string): readonly Hit[] {
    const queries = [...new Set(wordsOf(words).map(({ text }) => text))].map((word) =>
      this.#query(word),
    );
    if (queries.length === 0) return [];
    return this.#mini.search({ combineWith: 'AND', queries }).flatMap(({ id, match }) => {
      const event = this.#events.get(id);
      return event ? [{ event, words: new Set(Object.keys(match)) }] : [];
    });
  }

  /** What to show for words that are a date within the time of the events; else null. */
  dateIn(words: string): FoundDate | null {
    const bounds = [...this.#events.values()].flatMap(({ start, end }) => [start, end]);
    const known = bounds.filter((bound) => bound !== null);
    if (known.length < 2) return null;
    const start = known.reduce((x, y) => (y < x ? y : x));
    const end = known.reduce((x, y) => (y > x ? y : x));
    return dateIn(words, { start, end });
  }

  show({ event, words }: Hit): ShownHit {
    const title = markWords(event.title, words);
    const inTitle = heldBy(event.title, words);
    const candidates = (['statements', 'quotes', 'actors'] as const)
      .flatMap((part) => this.#texts(event, part).map((text) => ({ part, text })))
      .map((candidate) => ({ ...candidate, held: heldBy(candidate.text, words) }))
      .toSorted((a, b) => b.held - a.held);
    const [best] = candidates;
    if (!best || best.held <= inTitle) return { title, excerpt: null };
    return {
      title,
      excerpt: { part: partWords[best.part], pieces: excerpt(best.text, words) },
    };
  }

  #texts(event: SearchedEvent, field: string): readonly string[] {
    if (field === 'title') return [event.title, event.shortTitle];
    if (field === 'actors') return event.actors.flatMap((id) => this.#names.get(id) ?? []);
    return field === 'statements' ? event.statements : event.quotes;
  }

  #query(word: string): Query {
    if (word.length < prefixFrom && this.#holds(word, false))
      return { queries: [word], prefix: false };
    if (word.length < forgivenFrom || this.#holds(word, true))
      return { queries: [word], prefix: true };
    const oneWrong = this.#mini
      .search(word, { fuzzy: 1 })
      .flatMap(({ match }) => Object.keys(match));
    const near = new Set([...oneWrong, ...exchanges(word)]);
    return { combineWith: 'OR', prefix: true, queries: [word, ...near] };
  }

  #holds(word: string, prefix: boolean): boolean {
    return this.#mini.search(word, { prefix }).length > 0;
  }
}

const partWords = { statements: 'Statement', quotes: 'Quote', actors: 'Actor' };

/** How many of the words a text holds. */
function heldBy(text: string, words: ReadonlySet<string>): number {
  return new Set(
    wordsAndCompoundsOf(text)
      .filter((word) => words.has(word.text))
      .map((word) => word.text),
  ).size;
}
