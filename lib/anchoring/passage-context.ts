import type { TextRange } from '../model/passage';
import type { Evidence } from '../model/subject';
import { lineAround } from './lines';
import { sentencesOfLine, type LineSpan } from './sentences';
import type { SourceText } from './source-text';

/** About three lines of a panel, in UTF-16 units. */
const mostUnits = 220;
/** How far sentences are looked for: a line can be the whole of a text of megabytes. */
const windowUnits = 2000;

/** `sentence`: no more than completes the quote's own sentences. `neighbours`: one more on either side. */
export type ContextReach = 'sentence' | 'neighbours';

/**
 * What a page shows around a quote: the rest of the sentences in which it begins and ends, and with
 * `neighbours` one more sentence a side where that fits, within its paragraph, at most about 220
 * characters a side, whole words. `cutBefore` and `cutAfter`: the sentence goes on beyond what is given.
 *
 * Law: before + quote + after stands in the text just so.
 */
export function passageContext(
  text: SourceText,
  range: TextRange,
  reach: ContextReach = 'neighbours',
): Evidence['context'] {
  const first = text.toUtf16(range.start);
  const last = text.toUtf16(range.end);
  const before = contextBefore(text.value, first, reach);
  const after = contextAfter(text.value, last, reach);
  return {
    before: text.value.slice(before.edge, first),
    after: text.value.slice(last, after.edge),
    cutBefore: before.isCut,
    cutAfter: after.isCut,
  };
}

interface Edge {
  /** UTF-16 offset into the text. */
  readonly edge: number;
  readonly isCut: boolean;
}

function contextBefore(value: string, at: number, reach: ContextReach): Edge {
  const { line, start } = windowAround(value, at);
  const q = at - start;
  const sentences = sentencesOfLine(line);
  const own = sentences.findIndex((span) => span.start <= q && q < span.end);
  const i = own < 0 ? sentences.length : own;
  const ownStart = sentences[i]?.start ?? q;
  const candidates = startsFrom(ownStart, reach === 'neighbours' ? sentences[i - 1] : undefined, q);
  const whole = candidates.find((from) => q - from <= mostUnits);
  const from = whole ?? firstWordFrom(line, q - mostUnits, q);
  return { edge: start + skipSpace(line, from, q), isCut: whole === undefined };
}

/** Where the context may begin, best first: with the sentence before; with the quote's own. */
function startsFrom(ownStart: number, previous: LineSpan | undefined, q: number): number[] {
  if (!previous) return [ownStart];
  return ownStart === q ? [previous.start] : [previous.start, ownStart];
}

function contextAfter(value: string, at: number, reach: ContextReach): Edge {
  const { line, start } = windowAround(value, at);
  const q = at - start;
  const sentences = sentencesOfLine(line);
  const own = sentences.findIndex((span) => span.start < q && q <= span.end);
  const ownEnd = sentences[own]?.end ?? q;
  const next = reach === 'neighbours' ? sentences[own + 1]?.end : undefined;
  const isOwnDone = line.slice(q, ownEnd).trim() === '';
  const candidates = next === undefined ? [ownEnd] : isOwnDone ? [next] : [next, ownEnd];
  const whole = candidates.find((to) => line.slice(q, to).trimEnd().length <= mostUnits);
  const to = whole ?? lastWordTo(line, q, q + mostUnits);
  return { edge: at + line.slice(q, to).trimEnd().length, isCut: whole === undefined };
}

/** The line around `at`, shortened to what can matter; never between the halves of a pair. */
function windowAround(value: string, at: number): { line: string; start: number } {
  const { line, start } = lineAround(value, at);
  const q = at - start;
  let from = Math.max(0, q - windowUnits);
  let to = Math.min(line.length, q + windowUnits);
  if (isLowSurrogate(line, from)) from += 1;
  if (isLowSurrogate(line, to)) to -= 1;
  return { line: line.slice(from, to), start: start + from };
}

function isLowSurrogate(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at));
}

const words = new Intl.Segmenter('und', { granularity: 'word' });

/** Start of the first word that begins at or after `from`: after a space if there is one before `q`. */
function firstWordFrom(line: string, from: number, q: number): number {
  const space = /\s+/.exec(line.slice(from, q));
  if (space && from + space.index + space[0].length < q)
    return from + space.index + space[0].length;
  const starts = [...words.segment(line.slice(0, q))].map(({ index }) => index);
  return starts.find((index) => index >= from) ?? q;
}

/** End of the last word that ends at or before `to`: before a space if there is one after `q`. */
function lastWordTo(line: string, q: number, to: number): number {
  const spaced = /^[^]*\S(?=\s)/.exec(line.slice(q, to + 1));
  if (spaced) return q + spaced[0].length;
  const ends = [...words.segment(line.slice(q))].map(
    ({ index, segment }) => q + index + segment.length,
  );
  return ends.findLast((end) => end <= to) ?? q;
}

function skipSpace(line: string, from: number, q: number): number {
  const rest = line.slice(from, q);
  return rest.trim() === '' ? q : from + (rest.length - rest.trimStart().length);
}
