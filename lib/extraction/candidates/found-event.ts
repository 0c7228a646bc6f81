import type { DateBasis, StatementKind } from '../../model/words';

/** Half-open range of a text, in UTF-16 units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * An event as it was read out of one document, before it has an id: what `npm run extract` makes a
 * line of `data/candidates` of, and `--events` a line of its output.
 */
export interface FoundEvent {
  /** The clause or sentence that tells it. Law: never cuts a word, never holds a citation. */
  readonly quote: TextSpan;
  /** The whole sentence that the quote is of, without citations at its edges. */
  readonly sentence: TextSpan;
  /** At most 120 characters. */
  readonly title: string;
  /** At most 40 characters. */
  readonly shortTitle: string;
  /** EDTF that `lib/time/edtf` reads; null: nothing tells when. */
  readonly date: string | null;
  readonly dateBasis: Exclude<DateBasis, 'supplied'>;
  /** The words the date rests on, and how. */
  readonly dateNote: string;
  /** The words that give the date; null: it was inherited, or is about the date of the document. */
  readonly timex: TextSpan | null;
  readonly status: StatementKind;
  /** The headline, where it announces this event. */
  readonly headline: TextSpan | null;
  /** The next sentence, where it says that what was foretold did not happen. */
  readonly denial: TextSpan | null;
  /** Ids of known actors, in the order of the text. */
  readonly actors: readonly string[];
  /** Names that nobody knows yet. */
  readonly proposed: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly rules: readonly string[];
}
