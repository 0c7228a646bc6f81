import { endsInAbbreviation } from '../../anchoring/sentences';
import { isDeterminer } from '../clauses/small-words';
import type { Token } from '../timex/tokens';
import { wordSet } from '../timex/word-set';

/** Token indices, half-open. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

export interface Sentence extends TokenRange {
  /** Number of its paragraph, from 0: lines of one paragraph share it. */
  readonly paragraph: number;
  /** It ends in a full stop, a question or exclamation mark, or a colon: not a heading, nor a caption. */
  readonly closed: boolean;
}

/** Longer ones are lists or no prose; cutting them keeps the work on a sentence bounded. In tokens. */
const longestSentence = 300;

const closers = new Set(["'", '"', '”', ')', ']', '’', '»']);

/**
 * The sentences of a text, from its tokens; together they hold every token. A line break ends one,
 * but where the next line goes on in the middle of a sentence; in a wrapped text it is a space (see
 * `tokensOf`). One pass.
 */
export function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = -1;
  const close = (end: number, closed: boolean) => {
    sentences.push({ first, end, paragraph, closed });
    first = end;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (at === 0 || breaksParagraph(tokens, at)) {
      if (first < at) close(at, isClosed(tokens, at));
      paragraph++;
    }
    if (at >= first + longestSentence) close(at, false);
    const end = endAfter(text, tokens, at);
    if (end === null) continue;
    close(end, true);
    at = end - 1;
  }
  if (first < tokens.length) close(tokens.length, isClosed(tokens, tokens.length));
  return sentences;
}

function breaksParagraph(tokens: readonly Token[], at: number): boolean {
  const gap = tokens[at]?.gap;
  if (gap === 'blank line') return true;
  if (gap !== 'line') return false;
  const [before, next] = [tokens[at - 1], tokens[at]];
  const isOpen = before?.lower === ',' || isDeterminer(before) || linking.has(before?.lower ?? '');
  const goesOn = (next?.kind === 'word' && !next.capital) || isOpen;
  return !goesOn || isClosed(tokens, at);
}

/** No line of its own ends so. */
const linking = wordSet('of in on at by with for from to into and or but than as between during');

/** The tokens before `at` end a sentence. */
function isClosed(tokens: readonly Token[], at: number): boolean {
  let last = at - 1;
  while (last > at - 4 && closers.has(tokens[last]?.lower ?? '')) last--;
  return ['.', '!', '?', ':', '…'].includes(tokens[last]?.lower ?? '');
}

/** If a sentence ends with the mark at `at`, the token after it and its closing quotes; else null. */
function endAfter(text: string, tokens: readonly Token[], at: number): number | null {
  const mark = tokens[at]?.lower;
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return null;
  let end = at + 1;
  while (end < tokens.length && tokens[end]?.gap === 'none' && isEnding(tokens[end]?.lower)) end++;
  const next = tokens[end];
  if (!next) return end;
  if (next.gap === 'none') return null;
  if (next.kind === 'word' && !next.capital && next.gap === 'space' && isLowercase(text, next))
    return null;
  if (mark === '.' && end === at + 1 && next.gap === 'space') {
    const stop = tokens[at]?.end ?? 0;
    if (endsInAbbreviation(text.slice(Math.max(0, stop - 24), stop))) return null;
    if (/^[a-z]{1,5}$/.test(tokens[at - 1]?.lower ?? '') && next.kind === 'number')
      return shortBeforeNumber.has(tokens[at - 1]?.lower ?? '') ? null : end;
  }
  return end;
}

const shortBeforeNumber = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec no vol p pp fig ca art'.split(' '),
);

function isEnding(lower: string | undefined): boolean {
  return (
    lower !== undefined && (closers.has(lower) || lower === '.' || lower === '!' || lower === '?')
  );
}

/** Not so of digits, and of scripts without case. */
function isLowercase(text: string, { start }: Token): boolean {
  const letter = text.charAt(start);
  return letter !== letter.toUpperCase();
}
