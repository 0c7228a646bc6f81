import type { Token } from '../timex/tokens';
import type { Sentence } from './sentences';

/**
 * 1 for every token between quotation marks: “…”, "…", ``…'' and «…». A quotation that is not closed
 * ends with its paragraph. One pass.
 */
export function quotedTokens(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let closer: string | null = null;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) closer = null;
    paragraph = sentence.paragraph;
    for (let at = sentence.first; at < sentence.end; at++) {
      const token = tokens[at];
      if (!token) break;
      const mark = token.kind === 'mark' ? text.slice(token.start, token.start + 2) : '';
      if (closer === null) {
        closer = openerOf(mark);
        continue;
      }
      if (mark.startsWith(closer) || (closer === '”' && mark.startsWith('"'))) closer = null;
      else quoted[at] = 1;
    }
  }
  return quoted;
}

/** Given two characters, the mark that closes a quotation which they open. */
function openerOf(mark: string): string | null {
  if (mark.startsWith('“')) return '”';
  if (mark.startsWith('"')) return '"';
  if (mark.startsWith('«')) return '»';
  return mark === '``' ? "''" : null;
}
