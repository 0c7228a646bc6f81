import { isSaying, isStative } from '../clauses/verb-forms';
import { callsOff, extendsTo, postpones } from '../clauses/calling-off';
import { isDeterminer, isPreposition } from '../clauses/small-words';
import type { Clause } from '../clauses/split-clauses';
import type { VerbGroup } from '../clauses/verb-group';
import type { DatedPhrase, ReadDocument } from '../document/document';
import type { Token } from '../timex/tokens';
import {
  isOnlyPossible,
  nounAfter,
  nounBefore,
  participleBefore,
  reach,
  type NamedEvent,
} from './named-events';
import type { DocumentTime } from './when';

/** Which times of a clause date its verb, and which what else it names. */
export interface AttachedTimes {
  readonly verb: readonly DatedPhrase[];
  readonly named: readonly NamedEvent[];
}

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
    if (verb && extendsTo(document.tokens, verb, phrase)) continue;
    // "The meeting on May 3 was postponed"
    const isOfSubject =
      verb !== null && phrase.first > clause.first + 1 && phrase.end <= verb.first;
    if (verb && isOfSubject && postpones(document.tokens, verb)) continue;
    // "cancelled the meeting on May 3", "the meeting on May 3 was cancelled": the time of what did not come.
    if (verb && callsOff(document.tokens, verb)) {
      if (isOfSubject || nounBefore(document, clause, phrase, null, times)) continue;
    }
    // "A possible strike on May 30 alarmed them": the alarm has come, and the strike has not.
    const subject = isOfSubject ? nounBefore(document, clause, phrase, null, times) : null;
    if (subject && isOnlyPossible(document.tokens, subject.head)) {
      named.push(subject);
      continue;
    }
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
  if (!verb.hearsay && isStative(tokens[verb.head]?.lower ?? '')) return false;
  if (verb.form === 'present' || verb.form === 'may' || verb.form === 'must') return false;
  const isNearer = clause.verbs.some(({ first, end }) => first >= verb.end && end <= phrase.first);
  if (
    isNearer &&
    isSaying(tokens[verb.head]?.lower ?? '') &&
    !clause.verbs.some(({ form }) => aheadForms.has(form))
  )
    return false;
  if (isInConsequence(tokens, verb.end, phrase.first)) return false;
  const isAhead = (verb.form === 'will' || verb.form === 'planned') && !verb.wasAhead;
  return !(
    isAhead &&
    phrase.time.edtf !== null &&
    time.date !== null &&
    phrase.time.edtf < time.date.slice(0, 7)
  );
}

const aheadForms = new Set(['will', 'would', 'may', 'planned', 'predicted']);
