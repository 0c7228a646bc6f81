import type { DateBasis, StatementKind } from '../../model/words';
import type { TextSpan } from '../candidates/found-event';
import type { Clause } from '../clauses/split-clauses';
import type { VerbGroup } from '../clauses/verb-group';
import type { TokenRange } from '../document/sentences';

/** When an event was, and how that is known. */
export interface When {
  /** EDTF; null: nothing tells. */
  readonly edtf: string | null;
  readonly basis: Exclude<DateBasis, 'supplied'>;
  /** The words it rests on, in the text; null: it rests on the date of the document. */
  readonly timex: TextSpan | null;
  readonly rule: string;
  /** The words stand in another clause, and are of another event. */
  readonly inherited: boolean;
}

/** An event with its place in the sentence, before it has words of its own. Positions are token indices. */
export interface ClauseEvent {
  /** Index of its sentence. */
  readonly sentence: number;
  readonly clause: Clause;
  readonly span: TokenRange;
  /** The verb or noun that tells what happened. */
  readonly head: number;
  readonly when: When;
  readonly status: StatementKind;
  readonly rules: readonly string[];
  readonly kind: 'verb' | 'noun' | 'heading';
  readonly verb: VerbGroup | null;
  /** Who or what it tells of, where the clause itself does not say so. */
  readonly subject: TokenRange | null;
  /** The words by which others tell it: "Moll said that"; null: the document itself tells it. */
  readonly source: TokenRange | null;
  /** Sentence that says that what was foretold did not come; null: none does. */
  readonly denial: TokenRange | null;
}
