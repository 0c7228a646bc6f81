import search from 'approx-string-match';
import type { TextRange } from '../model/passage';
import { compareQuotes, type QuoteComparison } from './quote-differences';
import type { SourceText } from './source-text';

/** Words of a text that are like a quote which is not in it. */
export interface NearQuote extends QuoteComparison {
  readonly range: TextRange;
  readonly exact: string;
}

/**
 * How unlike the nearest words may be. A quarter of the quote is about where likeness is chance;
 * the cost grows with n * errors / 32 for a text of n characters, hence the ceiling.
 */
const mostErrors = { share: 0.25, ceiling: 96 };
/** Beyond this many UTF-16 units a quote is compared by its beginning only. */
const longestQuote = 1500;

/**
 * The places of `text` most like `quote`, all equally near, in text order; at most `limit`. Empty
 * if nothing is like it. For editors: what it finds is proposed, never published.
 */
export function nearestQuotes(text: SourceText, quote: string, limit = 3): readonly NearQuote[] {
  const pattern = quote.slice(0, longestQuote);
  const errors = Math.min(Math.floor(pattern.length * mostErrors.share), mostErrors.ceiling);
  return distinct(search(text.value, pattern, errors), pattern.length)
    .slice(0, limit)
    .map(({ start, end }) => {
      const range = text.rangeOfUtf16(start, end);
      const exact = text.slice(range);
      return { range, exact, ...compareQuotes(pattern, exact) };
    });
}

interface Match {
  readonly start: number;
  readonly end: number;
}

/** Of matches that overlap, the one whose length is nearest to `length`. */
function distinct(matches: readonly Match[], length: number): readonly Match[] {
  const misfit = ({ start, end }: Match) => Math.abs(end - start - length);
  const kept: Match[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    if (match.start >= match.end) continue;
    if (!last || match.start >= last.end) kept.push(match);
    else if (misfit(match) < misfit(last)) kept[kept.length - 1] = match;
  }
  return kept;
}
