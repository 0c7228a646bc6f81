import type { ReadDocument } from '../document/document';
import type { TokenRange } from '../document/sentences';
import { beginningWithin } from '../document/within';
import type { ClauseEvent } from './clause-event';
import { clauseStart } from './subject-of';

const longestTitle = 120;
const longestShortTitle = 40;

/** Words that a title neither begins nor ends with. */
const dangling = new Set(
  'the a an of in on at by with for from to and but or so yet as that which who when while after before his her its their into than is was were are be has have had not if since about over between because although though both ever'.split(
    ' ',
  ),
);

/** A title from the words of the clause: without what joins it to the sentence, its date, or what is in brackets. */
export function titleOf(document: ReadDocument, event: ClauseEvent, range: TokenRange): string {
  const core = coreOf(document, event, range);
  let [first, end] = [core.first, core.end];
  while (first < end - 1 && isLeading(document, event, first)) first++;
  const lead = leadingTime(document, event, first, end);
  if (lead !== null) first = lead;
  while (end > first + 1 && isTrailing(document, end - 1)) end--;
  const subject = event.subject ? wordsOf(document, event.subject) : '';
  const words = wordsOf(document, { first, end });
  return capital(balance(cut(subject === '' ? words : `${subject} ${words}`, longestTitle)));
}

function wordsOf({ tokens, text, out }: ReadDocument, { first, end }: TokenRange): string {
  let words = '';
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (!token || out[at] === 1) continue;
    const space = token.gap === 'none' || words === '' ? '' : ' ';
    words += space + text.slice(token.start, token.end);
    if (words.length > longestTitle * 2) break;
  }
  return words;
}

function isTrailing({ tokens, out }: ReadDocument, at: number): boolean {
  if (out[at] === 1) return true;
  const token = tokens[at];
  return token?.kind === 'mark' && !['”', '"', "'", ')'].includes(token.lower);
}

/** For a title of at most 40 characters: cut where a word ends, without one that dangles. */
export function shortTitleOf(title: string): string {
  return balance(cut(title, longestShortTitle));
}

/** Of what a clause opens with, nothing is left out if less than this remains. */
const fewestTokens = 5;

function coreOf(document: ReadDocument, event: ClauseEvent, range: TokenRange): TokenRange {
  if (event.kind === 'noun' || !event.verb) return event.span;
  const { tokens } = document;
  const { verb, subject } = event;
  const plain = clauseStart(document, event.span, verb);
  const isBare = plain > event.span.first && event.span.end - plain < fewestTokens;
  const start = subject ? verb.first : isBare ? event.span.first : plain;
  let end = Math.min(event.span.end, range.end);
  // "has said that": what it said goes on in the clauses that follow.
  if (tokens[end - 1]?.lower === 'that') end = range.end;
  return { first: Math.min(Math.max(start, range.first), end - 1), end };
}

const connectives = new Set([
  'and',
  'but',
  'so',
  'yet',
  'while',
  'whereas',
  'although',
  'though',
  'even',
  'as',
  'because',
  'then',
  'also',
  'now',
  'meanwhile',
  'however',
  'notably',
  'who',
  'which',
  'when',
  'after',
  'since',
  'where',
]);

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

function cut(words: string, longest: number): string {
  const clean = words.replace(/\s+/g, ' ').trim();
  const kept = clean.slice(0, longest).split(' ');
  if (clean.length > longest && clean.charAt(longest) !== ' ') kept.pop();
  if (kept.length === 0) return `${[...clean].slice(0, Math.floor(longest / 2) - 1).join('')}…`;
  while (
    kept.length > 1 &&
    (dangling.has((kept.at(-1) ?? '').toLowerCase()) || /[,;:–—-]$/.test(kept.at(-1) ?? ''))
  ) {
    const last = kept.pop() ?? '';
    const bare = last.replace(/[,;:–—-]+$/, '');
    if (bare !== '' && bare !== last) {
      kept.push(bare);
      if (!dangling.has(bare.toLowerCase())) break;
    }
  }
  return kept.join(' ');
}

/** Without a quotation mark or a bracket whose partner was cut off. */
function balance(words: string): string {
  let result = words;
  for (const [open, close] of [
    ['“', '”'],
    ['(', ')'],
    ['[', ']'],
  ] as const) {
    const opens = result.split(open).length;
    const closes = result.split(close).length;
    if (opens !== closes) result = result.replaceAll(open, '').replaceAll(close, '');
  }
  if ((result.split('"').length - 1) % 2 === 1) result = result.replaceAll('"', '');
  return result.replace(/\s+/g, ' ').trim();
}

function capital(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}
