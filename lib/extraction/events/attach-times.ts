import { isDoubtfulNoun, isEventNoun } from '../clauses/event-nouns';
import type { Clause } from '../clauses/split-clauses';
import { isSaying, isStative } from '../clauses/verb-forms';
import { isDeterminer, isPreposition, type VerbGroup } from '../clauses/verb-groups';
import type { DatedPhrase, ReadDocument } from '../document/document';
import type { TokenRange } from '../document/sentences';
import type { Token } from '../timex/tokens';
import type { DocumentTime } from './when';

/** The times of a sentence that can date an event: placed on a calendar or shortly before, and not masked. */
export function usableTimes(
  { tokens, out, quoted }: ReadDocument,
  times: readonly DatedPhrase[],
): DatedPhrase[] {
  return times.filter(
    ({ first, end, time }) =>
      out[first] === 0 &&
      quoted[first] === 0 &&
      (time.edtf !== null ||
        isRecent(time.text) ||
        (isVague(time.text) && tokens[end]?.lower === 'after' && opensSentence(tokens, first))),
  );
}

/** "Weeks after …" */
function isVague(text: string): boolean {
  return /^(?:(?:a )?few |several |some )?(?:days|weeks)$/i.test(text);
}

function opensSentence(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return !before || ['.', '!', '?', '”'].includes(before.lower) || tokens[first]?.gap !== 'space';
}

function isRecent(text: string): boolean {
  return /^(?:just )?recently$|\brecent (?:days|weeks|months)\b|\b(?:few|some|several) (?:days|weeks) ago\b|^(?:days|weeks) ago$/i.test(
    text,
  );
}

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

/** Which times of a clause date its verb, and which what else it names. */
export interface AttachedTimes {
  readonly verb: readonly DatedPhrase[];
  readonly named: readonly NamedEvent[];
}

/** How far a time may stand from its noun, in tokens. */
const reach = 16;

/**
 * Attaches each time of a clause to what it dates. "the cyberattack last Friday", "Tuesday's phone
 * call"; but "they met for talks on Friday": where the verb tells of something done, it is the verb's.
 */
export function attachTimes(
  document: ReadDocument,
  clause: Clause,
  verb: VerbGroup | null,
  times: readonly DatedPhrase[],
  time: DocumentTime,
): AttachedTimes {
  const ofVerb: DatedPhrase[] = [];
  const named: NamedEvent[] = [];
  for (const phrase of times) {
    if (isCompared(document, phrase)) continue;
    if (opensWith(document, clause, phrase)) {
      ofVerb.push(phrase);
      continue;
    }
    const takes = verbTakes(document, clause, verb, phrase, time);
    const found =
      nounAfter(document, clause, phrase) ??
      participleBefore(document, clause, phrase, verb, takes) ??
      nounBefore(document, clause, phrase, takes || isUnreal(verb) ? verb : null, times);
    if (!found) {
      if (isOfThing(document, clause, phrase)) continue;
      if (isGiven(document, verb, phrase, takes)) ofVerb.push(phrase);
    } else if (!named.some(({ head }) => head === found.head)) named.push(found);
  }
  return { verb: ofVerb, named };
}

const openers = new Set(['in', 'at', 'during', 'on']);

/** "In a July 16 press conference, he said": a time before the verb, in what the clause opens with, is the verb's. */
function opensWith({ tokens }: ReadDocument, clause: Clause, phrase: DatedPhrase): boolean {
  if (!openers.has(tokens[clause.first]?.lower ?? '')) return false;
  if (phrase.first - clause.first > reach) return false;
  const verb = clause.verbs.find(({ form }) => form !== 'participle');
  if (verb && verb.first < phrase.end) return false;
  const limit = verb?.first ?? clause.end;
  for (let at = phrase.end; at < limit; at++) if (tokens[at]?.lower === ',') return true;
  return false;
}

/** "the 2011 version", "the company's 2010 results": the time of a thing, and of no event. */
function isOfThing(
  { tokens }: ReadDocument,
  clause: Clause,
  { first, end, time }: DatedPhrase,
): boolean {
  if (!['year', 'month', 'decade', 'century'].includes(time.granularity)) return false;
  const before = tokens[first - 1];
  const isOwned =
    isDeterminer(before) || (before?.lower === 's' && tokens[first - 2]?.lower === "'");
  const next = tokens[end];
  const isOwner = next?.lower === "'" && tokens[end + 1]?.lower === 's';
  if (!isOwned && !isOwner) return false;
  return (
    isOwner ||
    (next?.kind === 'word' &&
      next.gap === 'space' &&
      !isPreposition(next) &&
      !clause.verbs.some((verb) => verb.first === end))
  );
}

/** "the first since 1992", "compared to March": a time that something else is measured by. */
function isCompared({ tokens }: ReadDocument, { first }: DatedPhrase): boolean {
  const [before, last] = [tokens[first - 2]?.lower ?? '', tokens[first - 1]?.lower ?? ''];
  if (['than', 'versus', 'unlike', 'vs'].includes(last)) return true;
  if (last === 'since')
    for (let at = first - 2; at >= Math.max(0, first - 8); at--)
      if (/^(?:first|only|most|least|worst|best|last|\w+est)$/.test(tokens[at]?.lower ?? ''))
        return true;
  return (
    (last === 'to' || last === 'with') && ['compared', 'comparison', 'relative'].includes(before)
  );
}

/** A time that nothing else takes is the verb's, unless it is of what somebody says, or of what follows. */
function isGiven(
  { tokens }: ReadDocument,
  verb: VerbGroup | null,
  phrase: DatedPhrase,
  takes: boolean,
): boolean {
  if (takes || verb === null || isUnreal(verb)) return true;
  if (isInConsequence(tokens, verb.end, phrase.first)) return false;
  return !isSaying(tokens[verb.head]?.lower ?? '');
}

/** ", resulting in closures during the autumn": the time of what follows from the verb. */
function isInConsequence(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++)
    if (tokens[at]?.lower === ',' && /^[a-z]{3,}ing$/.test(tokens[at + 1]?.lower ?? ''))
      return true;
  return false;
}

/** What it tells was not, or may not be: neither was what it names with it. */
function isUnreal(verb: VerbGroup | null): boolean {
  return verb !== null && (verb.negated || verb.form === 'may' || verb.form === 'must');
}

/** The verb tells of something that can have been at that time, and no other verb stands nearer to it. */
function verbTakes(
  { tokens }: ReadDocument,
  clause: Clause,
  verb: VerbGroup | null,
  phrase: DatedPhrase,
  time: DocumentTime,
): boolean {
  if (!verb || verb.bare || verb.negated) return false;
  if (isStative(tokens[verb.head]?.lower ?? '')) return false;
  if (verb.form === 'present' || verb.form === 'may' || verb.form === 'must') return false;
  const isNearer = clause.verbs.some(({ first, end }) => first >= verb.end && end <= phrase.first);
  if (
    isNearer &&
    isSaying(tokens[verb.head]?.lower ?? '') &&
    !clause.verbs.some(({ form }) => aheadForms.has(form))
  )
    return false;
  if (isInConsequence(tokens, verb.end, phrase.first)) return false;
  const isAhead = verb.form === 'will' || verb.form === 'planned';
  return !(
    isAhead &&
    phrase.time.edtf !== null &&
    time.date !== null &&
    phrase.time.edtf < time.date.slice(0, 7)
  );
}

const aheadForms = new Set(['will', 'would', 'may', 'planned', 'predicted']);

/** "proposals sent by the envoys last month": the participle nearest before the time, and no verb between. */
function participleBefore(
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

function nounAfter(document: ReadDocument, clause: Clause, phrase: DatedPhrase): NamedEvent | null {
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

function nounBefore(
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
