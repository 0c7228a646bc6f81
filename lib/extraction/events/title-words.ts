import type { ReadDocument } from '../document/document';
import type { TokenRange } from '../document/sentences';

/** Twice what a title has room for, in UTF-16 units: the rest would be cut off. */
const mostWords = 240;

/** The words of a range as they stand, with single spaces, and without what is masked. */
export function wordsOf({ tokens, text, out }: ReadDocument, { first, end }: TokenRange): string {
  let words = '';
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (!token || out[at] === 1) continue;
    const space = token.gap === 'none' || words === '' ? '' : ' ';
    words += space + text.slice(token.start, token.end);
    if (words.length > mostWords) break;
  }
  return words;
}
