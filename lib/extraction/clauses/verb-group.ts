import type { TokenRange } from '../document/sentences';

/**
 * What a verb and its auxiliaries say of the time and the truth of their clause:
 *
 *   past, present, perfect, past perfect
 *   will, would, may, must     the modal ("could" is a "may")
 *   planned, predicted         "is to fly", "was supposed to attack"
 *   participle                 no finite verb: "delivered ten days later", "withdrawing tanks"
 */
export type VerbForm =
  | 'past'
  | 'present'
  | 'perfect'
  | 'past perfect'
  | 'will'
  | 'would'
  | 'may'
  | 'must'
  | 'planned'
  | 'predicted'
  | 'participle';

/** A verb with its auxiliaries: token indices, half-open. */
export interface VerbGroup extends TokenRange {
  /** The token that says what happens: "launched" of "were supposed to have launched". */
  readonly head: number;
  readonly form: VerbForm;
  /** It is denied, or was missed: "did not leave", "never left", "tried to leave", "nearly left". */
  readonly negated: boolean;
  /** Others tell it: "is said to have left". */
  readonly hearsay: boolean;
  /** Its first auxiliary is in the past: "was to fly", "were supposed to". */
  readonly wasAhead: boolean;
  /** Only a form of "to be" or "to have": no happening. */
  readonly bare: boolean;
}
