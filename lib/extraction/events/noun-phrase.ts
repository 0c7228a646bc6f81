import { isDeterminer } from '../clauses/small-words';
import type { ReadDocument } from '../document/document';
import type { TokenRange } from '../document/sentences';

/** In tokens. */
const longestPhrase = 8;

const stops = new Set(
  ', ; : ( “ " — of in on at by to for with as from after before that than and or but about into over while when if is are was were be been has have had said says including such'.split(
    ' ',
  ),
);
const skipped = new Set([',', '”', '"', '—', '’']);

/** The noun phrase that ends right before token `at`, a comma or a closing quotation mark between; null if there is none. */
export function nounPhraseBefore(
  { tokens, out }: ReadDocument,
  sentence: TokenRange,
  at: number,
): TokenRange | null {
  let end = at;
  while (end > sentence.first && skipped.has(tokens[end - 1]?.lower ?? '')) end--;
  const isName = tokens[end - 1]?.capital === true;
  let first = end;
  while (first > sentence.first && end - first < longestPhrase) {
    const before = tokens[first - 1];
    if (!before || out[first - 1] === 1 || stops.has(before.lower)) break;
    // "they fear Danko": the name alone; "the troops that …": from its article.
    if (isName && before.kind === 'word' && !before.capital && before.lower !== 's') break;
    first--;
    if (isDeterminer(before)) break;
  }
  return end > first ? { first, end } : null;
}
