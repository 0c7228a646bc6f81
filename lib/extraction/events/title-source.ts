import { isPreposition } from '../clauses/small-words';
import { isSaying } from '../clauses/verb-forms';
import type { ReadDocument } from '../document/document';
import type { TokenRange } from '../document/sentences';
import type { Token } from '../timex/tokens';
import type { ClauseEvent } from './clause-event';
import { wordsOf } from './title-words';

export interface SourceWords {
  /** As they stand: "said Moll". */
  readonly stands: string;
  /** As they would stand before what is told: "Moll said". */
  readonly words: string;
  /** What joins them to what is told. */
  readonly mark: ':' | ',';
}

/** Who says it, where that stands behind what is told: "according to Moll", "Gazette reported"; null: it does not. */
export function sourceOf(document: ReadDocument, event: ClauseEvent): SourceWords | null {
  const { tokens } = document;
  const { verb, source } = event;
  if (!verb) return null;
  const behind = source ? (source.first >= verb.end ? source : null) : sayerBehind(document, event);
  if (!behind) return null;
  const { first, end } = behind;
  const stands = wordsOf(document, behind);
  if (tokens[first]?.lower === 'according') return { stands, words: stands, mark: ',' };
  if (!isSaying(tokens[first]?.lower ?? '')) return { stands, words: stands, mark: ':' };
  const sayer = wordsOf(document, { first: first + 1, end });
  return { stands, words: `${sayer} ${wordsOf(document, { first, end: first + 1 })}`, mark: ':' };
}

/** In tokens. */
const longestSayer = 10;

/** "“…”, the agency reported", "“…,” said the agency": who says what was quoted before. */
function sayerBehind({ tokens, quoted }: ReadDocument, event: ClauseEvent): TokenRange | null {
  const { verb, span } = event;
  if (event.status !== 'said' || !verb || !isSaying(tokens[verb.head]?.lower ?? '')) return null;
  const floor = Math.max(span.first, verb.first - longestSayer);
  let first = verb.first;
  while (first > floor && !marks.has(tokens[first - 1]?.lower ?? '') && quoted[first - 1] === 0)
    first--;
  if (!quoted.subarray(span.first, first).includes(1) || first === floor) return null;
  if (first < verb.first) return { first, end: verb.end };
  let end = verb.end;
  const last = Math.min(span.end, verb.end + longestSayer);
  while (end < last && !marks.has(tokens[end]?.lower ?? '') && !isAside(tokens[end])) end++;
  return end > verb.end ? { first, end } : null;
}

const marks = new Set([',', ';', ':', '—', '“', '”', '"']);

/** "said Moll | on Monday" */
function isAside(token: Token | undefined): boolean {
  return isPreposition(token) && token?.lower !== 'of';
}
