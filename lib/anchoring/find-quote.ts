import type { TextRange } from '../model/passage';
import type { SourceText } from './source-text';

/** What must stand right before and right after a quote. */
export interface QuoteSurroundings {
  readonly prefix?: string;
  readonly suffix?: string;
}

/**
 * Every place where `quote` stands between `prefix` and `suffix`, in text order, overlapping ones
 * included. Compares code points exactly: no case folding, no whitespace tolerance. The ranges
 * cover the quote alone.
 */
export function findQuote(
  text: SourceText,
  quote: string,
  { prefix = '', suffix = '' }: QuoteSurroundings = {},
): readonly TextRange[] {
  if (quote === '') return [];
  const needle = prefix + quote + suffix;
  const ranges: TextRange[] = [];
  for (let at = text.value.indexOf(needle); at >= 0; at = text.value.indexOf(needle, at + 1)) {
    const start = at + prefix.length;
    const range = text.rangeOfUtf16(start, start + quote.length);
    // Fails only where a lone surrogate of the quote met half of a pair.
    if (text.slice(range) === quote) ranges.push(range);
  }
  return ranges;
}
