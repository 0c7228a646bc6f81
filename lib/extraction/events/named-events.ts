import { isDoubtfulNoun, isEventNoun } from '../clauses/event-nouns';
import { isDeterminer } from '../clauses/small-words';
import type { Clause } from '../clauses/split-clauses';
import type { VerbGroup } from '../clauses/verb-group';
import type { DatedPhrase, ReadDocument } from '../document/document';
import type { TokenRange } from '../document/sentences';
import { wordSet } from '../timex/word-set';

/** An event that a noun or a participle names, and which a time dates. */
export interface NamedEvent {
  readonly phrase: DatedPhrase;
  readonly head: number;
  /** The noun with what belongs to it, its time included. */
  readonly span: TokenRange;
  /** The time stands before the noun: "Tuesday’s call", "the 2022 invasion". */
  readonly attributive: boolean;
  /** The participle, if it is one: "proposals sent by the envoys last month". */
  readonly verb: VerbGroup | null;
}

/** How far a time may stand from its noun, in tokens. */
export const reach = 16;

/** "proposals sent by the envoys last month": the participle nearest before the time, and no verb between. */
export function participleBefore(
  document: ReadDocument,
  clause: Clause,
  phrase: DatedPhrase,
  verb: VerbGroup | null,
  takes: boolean,
): NamedEvent | null {
  const nearest = clause.verbs.findLast(
    ({ first, end }) => end <= phrase.first && phrase.first - first <= reach,
  );
  if (nearest?.form !== 'participle' || nearest === verb) return null;
  for (let at = nearest.end; at < phrase.first; at++)
    if (document.tokens[at]?.lower === ',') return null;
  const isBeforeVerb = verb !== null && verb.first > phrase.first;
  if (takes && !isBeforeVerb) return null;
  return {
    phrase,
    head: nearest.head,
    span: {
      first: startOfNoun(document, clause, Math.max(clause.first, nearest.first - 1)),
      end: endOfNoun(document, clause, phrase.end),
    },
    attributive: false,
    verb: nearest,
  };
}

export function nounAfter(
  document: ReadDocument,
  clause: Clause,
  phrase: DatedPhrase,
): NamedEvent | null {
  const { tokens } = document;
  let at = phrase.end;
  const isPossessive = tokens[at]?.lower === "'" && tokens[at + 1]?.lower === 's';
  if (isPossessive) at += 2;
  else if (!isAttributive(document, phrase)) return null;
  for (let next = at; next < Math.min(clause.end, at + 4); next++) {
    const token = tokens[next];
    if (token?.kind !== 'word' && token?.lower !== '-') return null;
    if (clause.verbs.some(({ first }) => first === next)) return null;
    if (token?.kind === 'word' && isEventNoun(token.lower)) {
      const follows = tokens[next + 1];
      if (follows?.kind === 'word' && isEventNoun(follows.lower)) continue;
      return {
        phrase,
        verb: null,
        head: next,
        span: {
          first: startOfNoun(document, clause, phrase.first),
          end: endOfNoun(document, clause, next + 1),
        },
        attributive: true,
      };
    }
  }
  return null;
}

/** "the 2022 invasion", "a March meeting": nothing stands between it and a noun. */
function isAttributive({ tokens }: ReadDocument, { first, end }: DatedPhrase): boolean {
  const next = tokens[end];
  if (next?.kind !== 'word' || next.gap !== 'space') return false;
  return isDeterminer(tokens[first - 1]) || isDeterminer(tokens[first]);
}

export function nounBefore(
  document: ReadDocument,
  clause: Clause,
  phrase: DatedPhrase,
  verb: VerbGroup | null,
  times: readonly DatedPhrase[],
): NamedEvent | null {
  const { tokens, out, quoted } = document;
  const floor = Math.max(clause.first, phrase.first - reach);
  const other = times.findLast(({ end }) => end <= phrase.first && end > floor);
  const isApposed = other !== undefined && phrase.first - other.end <= 1;
  for (let at = phrase.first - 1; at >= floor; at--) {
    if (out[at] === 1) return null;
    const token = tokens[at];
    const mark = token?.lower;
    if (mark === ';' || mark === ':') return null;
    if (clause.verbs.some(({ head, form }) => head === at && form !== 'participle')) return null;
    if (other && !isApposed && at < other.end && at >= other.first) return null;
    if (clause.verbs.some(({ head }) => head === at)) return null;
    if (token?.kind !== 'word' || !isEventNoun(token.lower) || quoted[at] === 1) continue;
    if (isDoubtfulNoun(token.lower) && !isNoun(document, at)) continue;
    const isOf = tokens[phrase.first - 1]?.lower === 'of' && at === phrase.first - 2;
    if (!isOf && isVerbsOwn(document, clause, verb, at, times)) return null;
    return {
      phrase,
      verb: null,
      head: at,
      span: {
        first: startOfNoun(document, clause, at),
        end: endOfNoun(document, clause, phrase.end),
      },
      attributive: false,
    };
  }
  return null;
}

/** The verb takes the time, unless it has one of its own before the noun, or the noun is only looked back on. */
function isVerbsOwn(
  { tokens }: ReadDocument,
  clause: Clause,
  verb: VerbGroup | null,
  noun: number,
  times: readonly DatedPhrase[],
): boolean {
  if (!verb) return false;
  for (let at = noun - 1; at > Math.max(verb.head, noun - 8); at--)
    if (lookingBack.has(tokens[at]?.lower ?? '')) return false;
  return !times.some(({ first, end }) => first >= clause.first && end <= noun);
}

const lookingBack = new Set(['since', 'after', 'before', 'following', 'until', 'despite', 'as']);

function isNoun({ tokens }: ReadDocument, at: number): boolean {
  for (let before = at - 1; before >= at - 3; before--)
    if (isDeterminer(tokens[before])) return true;
  return tokens[at - 1]?.lower === 's';
}

const possible = wordSet(
  'possible potential feared likely hypothetical looming threatened imminent alleged purported supposed',
);

/** "a possible strike on August 20", "a feared Bervian attack" */
export function isOnlyPossible(tokens: ReadDocument['tokens'], noun: number): boolean {
  return [noun - 1, noun - 2].some((at) => possible.has(tokens[at]?.lower ?? ''));
}

const nounStarts = new Set([
  ',',
  ';',
  ':',
  '(',
  '“',
  '"',
  '—',
  'of',
  'in',
  'on',
  'by',
  'to',
  'for',
  'with',
  'as',
  'since',
  'from',
  'after',
  'before',
  'during',
  'and',
  'or',
  'at',
  'that',
  'about',
  'following',
  'behind',
  'over',
  'into',
  'than',
  'until',
]);

/** Where the noun phrase begins that `at` belongs to. */
function startOfNoun({ tokens, out }: ReadDocument, clause: Clause, at: number): number {
  let first = at;
  while (first > clause.first && at - first < 8) {
    const before = tokens[first - 1];
    if (!before || out[first - 1] === 1 || nounStarts.has(before.lower)) break;
    if (clause.verbs.some(({ head }) => head === first - 1)) break;
    first--;
  }
  return first;
}

/** Where the noun phrase ends at the earliest at `end`: with what "of", "in" and "between" add to it. */
function endOfNoun({ tokens, out }: ReadDocument, clause: Clause, end: number): number {
  let at = end;
  while (at < clause.end && at - end < 14) {
    const token = tokens[at];
    if (!token || out[at] === 1 || clause.verbs.some(({ first }) => first === at)) break;
    if (token.kind === 'mark' && !["'", '-', '.'].includes(token.lower)) break;
    if (token.lower === '.' && tokens[at + 1]?.gap !== 'none') break;
    at++;
  }
  const closes = tokens[at]?.lower === ')' && at < clause.end;
  return closes ? at + 1 : at;
}
