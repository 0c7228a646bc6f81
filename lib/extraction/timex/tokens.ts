import { lexicon, type Word } from './lexicon';
import { isFilled, wordLength, wrapWidth } from './wrapped-lines';

/** What stands between a token and the one before it. A line break made to wrap a text is a space. */
export type Gap = 'none' | 'space' | 'line' | 'blank line';

/** A run of letters, a run of digits, or one other character. */
export interface Token {
  /** UTF-16 offsets, half-open. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** In lower case; a word longer than any in the lexicon is cut. */
  readonly lower: string;
  /** What the lexicon knows of it. */
  readonly word: Word;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  readonly gap: Gap;
}

const nothingKnown: Word = {};
const longestWord = 24;

const other = 0;
const digit = 1;
const letter = 2;
const space = 3;
const newline = 4;

/** One line break, where the second follows the first. */
const carriageReturn = 13;
const lineFeed = 10;

/** One pass, no look-back: linear in the text, whatever it holds. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const width = wrapWidth(text);
  let at = 0;
  let gap: Gap = 'blank line';
  let lineStart = 0;
  let lineEnd = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === space || kind === newline) {
      gap = wider(gap, kind);
      if (kind === newline && gap === 'line') lineEnd = tokens.at(-1)?.end ?? 0;
      at += code === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
      continue;
    }
    let end = at + 1;
    if (kind === letter || kind === digit)
      while (end < text.length && classOf(text.charCodeAt(end)) === kind) end++;
    else if (code >= 0xd800 && code <= 0xdbff && end < text.length) end++;
    if (gap === 'line' && width !== null && !beginsItem(text, lineEnd, at))
      if (isFilled(lineEnd - lineStart, wordLength(text, at), width))
        gap = endsInHyphen(text, lineEnd) ? 'none' : 'space';
    const isNewLine = text.slice(tokens.at(-1)?.end ?? 0, at).includes('\n');
    if (isNewLine) lineStart = text.lastIndexOf('\n', at) + 1;
    tokens.push(tokenOf(text, at, end, kind, gap));
    gap = 'none';
    at = end;
  }
  return tokens;
}

/** "- bread", "2. Milk" after what ends or announces; "May 3, 2021" and no more. */
function beginsItem(text: string, before: number, at: number): boolean {
  const line = text.slice(at, at + longestDateLine);
  if (/^(?:[-–*•·]|\d{1,3}[.)])\s/.test(line)) return '.:;!?'.includes(text.charAt(before - 1));
  return /^(?:[A-Z][a-z]+\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]+ \d{4})\s*(?:\n|$)/.test(line);
}

/** In UTF-16 units. */
const longestDateLine = 30;

/** "Bervian-" */
function endsInHyphen(text: string, end: number): boolean {
  return text.charAt(end - 1) === '-' && classOf(text.charCodeAt(end - 2)) === letter;
}

function tokenOf(text: string, start: number, end: number, kind: number, gap: Gap): Token {
  const lower = text.slice(start, Math.min(end, start + longestWord)).toLowerCase();
  const first = text.charCodeAt(start);
  return {
    start,
    end,
    kind: kind === letter ? 'word' : kind === digit ? 'number' : 'mark',
    lower: normalMarks.get(lower) ?? lower,
    word: (kind === letter && end - start < longestWord && lexicon.get(lower)) || nothingKnown,
    capital: first >= 65 && first <= 90,
    gap,
  };
}

/** Dashes and apostrophes that mean the same. */
const normalMarks = new Map([
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2013', '-'],
  ['\u2014', '—'],
  ['\u2212', '-'],
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u02bc', "'"],
]);

function wider(gap: Gap, kind: number): Gap {
  if (kind === space) return gap === 'none' ? 'space' : gap;
  return gap === 'line' || gap === 'blank line' ? 'blank line' : 'line';
}

function classOf(code: number): number {
  if (code < 128) return asciiClass[code] ?? other;
  if (code === 0xa0 || code === 0x202f || code === 0x3000 || code === 0xfeff) return space;
  if (code >= 0x2000 && code <= 0x200b) return space;
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return newline;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? letter : other;
  if (code >= 0x2010 && code <= 0x2bff) return other;
  if (code >= 0x3001 && code <= 0x303f) return other;
  if (code >= 0xd800 && code <= 0xf8ff) return other;
  if (code >= 0xff00 && code <= 0xff20) return other;
  if (code === 0xd7 || code === 0xf7 || code >= 0xfff0) return other;
  return letter;
}

const asciiClass = Array.from({ length: 128 }, (_, code) => {
  if (code === 10 || code === 13 || code === 12 || code === 11) return newline;
  if (code === 32 || code === 9) return space;
  if (code >= 48 && code <= 57) return digit;
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? letter : other;
});
