import type { Passage, TextRange } from '../model/passage';
import { findQuote } from './find-quote';
import type { SourceText } from './source-text';

/**
 * exact      the quote stands at its position: the only outcome the build accepts
 * moved      the quote stands elsewhere, once; `by` is the shift in code points
 * ambiguous  it stands at several places: a person must widen the context
 * orphan     it does not occur
 */
export type Anchoring =
  | { readonly kind: 'exact'; readonly range: TextRange }
  | { readonly kind: 'moved'; readonly range: TextRange; readonly by: number }
  | { readonly kind: 'ambiguous'; readonly ranges: readonly TextRange[] }
  | { readonly kind: 'orphan' };

/**
 * Looks at the position first and believes it only if the quote is there; then searches for the
 * quote with prefix and suffix, and for the quote alone if they changed too. Compares code points
 * exactly: no case folding, no whitespace tolerance, no edit distance (`nearestQuotes` has that,
 * for editors).
 *
 * Law: anchorPassage(text, describePassage(text, a, b)) is exact, with range [a, b).
 */
export function anchorPassage(text: SourceText, passage: Passage): Anchoring {
  const [position, quote] = passage.selector;
  const range: TextRange = { start: position.start, end: position.end };
  if (standsAt(text, quote.exact, range)) return { kind: 'exact', range };

  const inContext = findQuote(text, quote.exact, quote);
  const ranges = inContext.length > 0 ? inContext : findQuote(text, quote.exact);
  const [only] = ranges;
  if (!only) return { kind: 'orphan' };
  if (ranges.length > 1) return { kind: 'ambiguous', ranges };
  return { kind: 'moved', range: only, by: only.start - position.start };
}

function standsAt(text: SourceText, exact: string, { start, end }: TextRange): boolean {
  const isInText = start >= 0 && start < end && end <= text.length;
  return isInText && text.slice({ start, end }) === exact;
}
