import { qualifiersIn } from '../../anchoring/qualifiers';
import { isPreposition } from '../clauses/small-words';
import { isParticiple } from '../clauses/verb-forms';
import type { ReadDocument } from '../document/document';
import type { TokenRange } from '../document/sentences';
import { beginningWithin } from '../document/within';
import { wordSet } from '../timex/word-set';
import type { ClauseEvent } from './clause-event';
import { shorten } from './shorten';
import { clauseStart } from './subject-of';
import { sourceOf } from './title-source';
import { wordsOf } from './title-words';

export interface Titles {
  /** At most 120 characters. */
  readonly title: string;
  /** At most 40. */
  readonly shortTitle: string;
}

const longestTitle = 120;
const longestShortTitle = 40;

/**
 * Titles from the words of the clause: without what joins it to the sentence, its date, or what is in
 * brackets. They state no more than the passage: where the clause alone would lose a negation, a
 * hedge, who says it, or its subject, they are made of the whole quote, and if that has no subject
 * of the sentence. null: there is no verb with a subject, and no noun that names an event.
 */
export function titlesOf(
  document: ReadDocument,
  event: ClauseEvent,
  quote: TokenRange,
): Titles | null {
  const range = wordsRange(document, event, quote);
  if (!range) return null;
  const subject = range.isClause && event.subject ? `${wordsOf(document, event.subject)} ` : '';
  const words = subject + wordsOf(document, range);
  const { verb } = event;
  const verbEnd = verb
    ? subject.length + wordsOf(document, { first: range.first, end: verb.end }).length
    : 0;
  const source = sourceOf(document, event);
  const fitted = (longest: number) => {
    const plain = shorten(words, longest, verbEnd);
    if (!source || plain.includes(source.stands)) return capital(plain);
    const lead = `${source.words}${source.mark} `;
    const told = source.mark === ',' ? lowerOpening(words) : words;
    return capital(shorten(lead + told, longest, lead.length + verbEnd));
  };
  const title = fitted(longestTitle);
  return title === '' ? null : { title, shortTitle: fitted(longestShortTitle) };
}

/** "According to Moll, the ships left": only of words that are no names. */
function lowerOpening(words: string): string {
  return words.replace(/^(?:The|A|An|This|These|He|She|It|They|In|On|At)\b/, (word) =>
    word.toLowerCase(),
  );
}

interface WordsRange extends TokenRange {
  /** Of the clause alone, so that its subject may stand elsewhere. */
  readonly isClause: boolean;
}

function wordsRange(
  document: ReadDocument,
  event: ClauseEvent,
  quote: TokenRange,
): WordsRange | null {
  const clause = trimmed(document, event, coreOf(document, event, quote));
  const { verb } = event;
  if (event.kind === 'noun' || !verb) return { ...clause, isClause: true };
  const sentence = document.sentences[event.sentence] ?? quote;
  const isWhole =
    leavesOut(document, event, clause, quote) || isVague(document, event, clause, quote);
  if (!isWhole && (event.subject || hasSubject(document, clause, event)))
    return { ...clause, isClause: true };
  const whole = trimmed(document, event, quote);
  if (hasSubject(document, whole, event)) return { ...whole, isClause: false };
  const all = trimmed(document, event, sentence);
  return hasWords(document, all, verb.first) ? { ...all, isClause: false } : null;
}

function hasWords({ tokens }: ReadDocument, { first }: TokenRange, end: number): boolean {
  return tokens
    .slice(first, end)
    .some(({ kind, lower }) => kind !== 'mark' && !connectives.has(lower));
}

/** Something stands before the verb that can be who or what it tells of, and no verb before that. */
function hasSubject(document: ReadDocument, range: TokenRange, event: ClauseEvent): boolean {
  const isVerb = event.clause.verbs.some(({ first }) => first === range.first);
  if (isVerb || isLooseParticiple(document.tokens, range.first)) return false;
  return hasWords(document, range, event.verb?.first ?? range.first);
}

/** "illustrated recently by …" */
function isLooseParticiple(tokens: ReadDocument['tokens'], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const isAdverb = next?.lower.endsWith('ly') === true && !next.capital;
  return token !== undefined && isParticiple(token.lower) && (isPreposition(next) || isAdverb);
}

const joins = wordSet('and but or yet nor');

/** The clause alone would lose who says it, or a negation or hedge of its own or of what it goes on with. */
function leavesOut(
  { text, tokens }: ReadDocument,
  { span, source }: ClauseEvent,
  { first, end }: TokenRange,
  quote: TokenRange,
): boolean {
  if (source && (source.first < first || source.end > end)) return true;
  const hedges = (from: number, to: number) =>
    from < to && qualifiersIn(text.slice(tokens[from]?.start, tokens[to - 1]?.end)).length > 0;
  const after = tokens[end]?.lower === ',' ? end + 1 : end;
  const goesOn = joins.has(tokens[after]?.lower ?? '');
  // "It may be recalled that": told for all that.
  const frame = tokens[span.first]?.lower === 'it' && !source;
  return (!frame && hedges(span.first, first)) || (goesOn && hedges(end, quote.end));
}

const pronouns = wordSet('this that these those it they he she we i one');
const fewestWords = 5;

/** "This was lost": says too little by itself, where the quote says more. */
function isVague(
  { tokens }: ReadDocument,
  { subject }: ClauseEvent,
  { first, end }: TokenRange,
  quote: TokenRange,
): boolean {
  const isShort = end - first < fewestWords && quote.end - quote.first > end - first + 1;
  return isShort && !subject && pronouns.has(tokens[first]?.lower ?? '');
}

function trimmed(document: ReadDocument, event: ClauseEvent, range: TokenRange): TokenRange {
  let [first, end] = [range.first, range.end];
  while (first < end - 1 && isLeading(document, event, first)) first++;
  const lead = leadingTime(document, event, first, end);
  if (lead !== null) first = lead;
  while (end > first + 1 && isTrailing(document, end - 1)) end--;
  return { first, end };
}

function isTrailing({ tokens, out }: ReadDocument, at: number): boolean {
  if (out[at] === 1) return true;
  const token = tokens[at];
  return (
    token?.kind === 'mark' && !['”', '"', "'", ')', '%', '°', '$', '€', '£'].includes(token.lower)
  );
}

/** Of what a clause opens with, nothing is left out if less than this remains. */
const fewestTokens = 5;
/** Begin what a title can do without: a time, a place, what came before. */
const circumstances = wordSet('in on at after before during since following despite amid among');

function coreOf(document: ReadDocument, event: ClauseEvent, range: TokenRange): TokenRange {
  if (event.kind === 'noun' || !event.verb) return event.span;
  const { tokens } = document;
  const { verb, subject } = event;
  const opener = tokens[event.span.first]?.lower ?? '';
  const isFrame = ['it', 'that', ...connectives].includes(opener);
  const isFree =
    isFrame || circumstances.has(opener) || tokens[event.span.first + 1]?.lower === 'by';
  const plain = isFree ? clauseStart(document, event.span, verb) : event.span.first;
  const isBare = plain > event.span.first && event.span.end - plain < fewestTokens;
  const start = subject ? verb.first : isBare ? event.span.first : plain;
  let end = Math.min(event.span.end, range.end);
  // "has said that": what it said goes on in the clauses that follow.
  if (tokens[end - 1]?.lower === 'that') end = range.end;
  return { first: Math.min(Math.max(start, range.first), end - 1), end };
}

const connectives = wordSet(`
  and but so yet while whereas although though even as because then also now meanwhile however notably who which
  when after since where
`);

function isLeading({ tokens, out }: ReadDocument, event: ClauseEvent, at: number): boolean {
  const token = tokens[at];
  if (!token || out[at] === 1) return true;
  if (token.kind === 'mark') return !['“', '"', '‘', "'", '`', '$', '€', '£'].includes(token.lower);
  if (event.kind === 'noun')
    return ['the', 'a', 'an', 'his', 'her', 'its', 'their', 'this', 'that'].includes(token.lower);
  return connectives.has(token.lower);
}

/** Where the clause goes on after "On Tuesday," or "In 2008,"; null if it does not begin so. */
function leadingTime(
  { tokens, times }: ReadDocument,
  { when }: ClauseEvent,
  first: number,
  end: number,
): number | null {
  const phrase = beginningWithin(times, first, first + 3).find(
    ({ time }) => time.start === when.timex?.start,
  );
  if (!phrase || phrase.end >= end) return null;
  return tokens[phrase.end]?.lower === ',' && phrase.end + 1 < end ? phrase.end + 1 : null;
}

function capital(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}
