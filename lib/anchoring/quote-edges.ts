import type { TextRange } from '../model/passage';
import type { Utf16Offset } from '../model/units';
import { clauseAfter, clauseBefore } from './clauses';
import { cutsGrapheme } from './graphemes';
import { lineAround } from './lines';
import { qualifiersIn } from './qualifiers';
import type { SourceText } from './source-text';

/**
 * What is wrong with how a quote is trimmed.
 *
 * inside-word  it begins or ends inside `word` of the text
 * qualifier    it leaves `word`, a negation or a hedge, off the clause that it cuts; of several the
 *              one farthest from the quote
 */
export interface EdgeFault {
  readonly kind: 'inside-word' | 'qualifier';
  readonly side: 'start' | 'end';
  /** As it stands in the text. */
  readonly word: string;
}

/** Given where a quote stands, returns the faults of both its edges, the start's first. */
export function quoteEdges(text: SourceText, range: TextRange): readonly EdgeFault[] {
  const quote = text.slice(range);
  const first = text.toUtf16(range.start);
  const last = text.toUtf16(range.end);
  const head = lineAround(text.value, first);
  const tail = lineAround(text.value, last);
  const trimmedBefore = clauseBefore(head.line.slice(0, first - head.start), quote);
  const trimmedAfter = clauseAfter(quote, tail.line.slice(last - tail.start));

  const faults: EdgeFault[] = [];
  const report = (kind: EdgeFault['kind'], side: EdgeFault['side'], word?: string | null) => {
    if (word) faults.push({ kind, side, word });
  };
  report('inside-word', 'start', wordCutAt(text, first));
  report('qualifier', 'start', qualifiersIn(trimmedBefore).at(0));
  report('inside-word', 'end', wordCutAt(text, last));
  report('qualifier', 'end', qualifiersIn(trimmedAfter).at(-1));
  return faults;
}

const words = new Intl.Segmenter('und', { granularity: 'word' });
/** What can matter to a word's edge; the 300-letter word of a test has room in it. */
const wordWindow = 400;

/** The word, compound or character that `at` falls inside, or null. */
function wordCutAt(text: SourceText, at: Utf16Offset): string | null {
  const { value } = text;
  const before = /[^\s]*$/u.exec(value.slice(Math.max(0, at - wordWindow), at))?.[0] ?? '';
  const after = /^[^\s]*/u.exec(value.slice(at, at + wordWindow))?.[0] ?? '';
  if (before === '' || after === '') return null;
  const cut = words.segment(before + after).containing(before.length);
  if (cut && cut.index !== before.length && cut.isWordLike) return cut.segment;
  const [left] = /[\p{L}\p{N}\p{M}]+[-‐‑]?$/u.exec(before) ?? [''];
  const [right] = /^[-‐‑]?[\p{L}\p{N}]+/u.exec(after) ?? [''];
  const isCompound = left && right && /^[^-‐‑]+[-‐‑][^-‐‑]+$/u.test(left + right);
  if (isCompound) return left + right;
  return cutsGrapheme(text, text.toCodePoint(at)) ? (cut?.segment ?? '') : null;
}

/** True if the quote has an ellipsis that was put there to leave words out: the text has none there. */
export function hasOwnEllipsis(text: SourceText, quote: string): boolean {
  return /…|\.\.\./u.test(quote) && !text.value.includes(quote);
}
