import type { TextRange } from '../model/passage';
import type { SourceDisplay } from '../model/words';
import type { CodePointOffset } from '../model/units';
import { passageContext } from './passage-context';
import { segmentText, type TextPiece } from './segment-text';
import type { SourceText } from './source-text';
import { countWords } from './word-count';

/** A paragraph, or the part of one that is shown. */
export interface ExcerptParagraph<Id> {
  readonly range: TextRange;
  /** The words shown, cut at the edges of passages; joined, they are the text of `range`. */
  readonly pieces: readonly TextPiece<Id>[];
  /** It begins, or ends, in the middle of a sentence. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

export interface ExcerptBlock<Id> {
  /** Words not shown between the block before (or the start of the text) and this one. */
  readonly wordsBefore: number;
  readonly paragraphs: readonly ExcerptParagraph<Id>[];
}

export interface Excerpt<Id> {
  /** In the order of the text. */
  readonly blocks: readonly ExcerptBlock<Id>[];
  /** Words not shown after the last block. */
  readonly wordsAfter: number;
}

/** A shorter gap is shown: saying how much is left out would take as much room. In words. */
const leastGap = 12;

/**
 * What the page of a document shows: with `excerpt`, every passage to the ends of its sentences, and
 * no more, since a stored article is not ours to publish again; near ones in one block; with `full`, everything as one block.
 *
 * Laws: every character of every passage is in a block, line breaks apart · blocks do not overlap ·
 * the words shown and not shown add up to those of the text · no gap has 1 to 11 words.
 */
export function excerptText<Id>(
  text: SourceText,
  passages: ReadonlyMap<Id, TextRange>,
  display: SourceDisplay,
): Excerpt<Id> {
  const whole: Stretch = { ...text.range, cutBefore: false, cutAfter: false };
  const stretches =
    display === 'full' ? [whole] : joinNear(text, [...passages.values()].map(inContext(text)));
  let shown = text.range.start;
  const blocks = stretches.map((stretch) => {
    const wordsBefore = wordsBetween(text, shown, stretch.start);
    shown = stretch.end;
    return { wordsBefore, paragraphs: paragraphsOf(text, stretch, passages) };
  });
  return { blocks, wordsAfter: wordsBetween(text, shown, text.range.end) };
}

interface Stretch extends TextRange {
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

function inContext(text: SourceText): (range: TextRange) => Stretch {
  return (range) => {
    const { before, after, cutBefore, cutAfter } = passageContext(text, range, 'sentence');
    const first = text.toUtf16(range.start) - before.length;
    const last = text.toUtf16(range.end) + after.length;
    return { ...text.rangeOfUtf16(first, last), cutBefore, cutAfter };
  };
}

/** Joins stretches that overlap or have a short gap between them, the ends of the text included. */
function joinNear(text: SourceText, stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (!last) joined.push(stretch);
    else if (stretch.end <= last.end) continue;
    else if (wordsBetween(text, last.end, stretch.start) < leastGap)
      joined[joined.length - 1] = { ...stretch, start: last.start, cutBefore: last.cutBefore };
    else joined.push(stretch);
  }
  const [first] = joined;
  if (first && wordsBetween(text, text.range.start, first.start) < leastGap)
    joined[0] = { ...first, start: text.range.start, cutBefore: false };
  const last = joined.at(-1);
  if (last && wordsBetween(text, last.end, text.range.end) < leastGap)
    joined[joined.length - 1] = { ...last, end: text.range.end, cutAfter: false };
  return joined;
}

function wordsBetween(text: SourceText, start: CodePointOffset, end: CodePointOffset): number {
  return start < end ? countWords(text.slice({ start, end })) : 0;
}

function paragraphsOf<Id>(
  text: SourceText,
  stretch: Stretch,
  passages: ReadonlyMap<Id, TextRange>,
): readonly ExcerptParagraph<Id>[] {
  const ranges = linesOf(text, stretch);
  return ranges.map((range, i) => ({
    range,
    pieces: segmentText(text, passages, range),
    cutBefore: i === 0 && stretch.cutBefore,
    cutAfter: i === ranges.length - 1 && stretch.cutAfter,
  }));
}

/** The lines of a stretch that hold more than space. */
function linesOf(text: SourceText, stretch: TextRange): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let at: number = text.toUtf16(stretch.start);
  for (const line of text.slice(stretch).split('\n')) {
    if (line.trim() !== '') ranges.push(text.rangeOfUtf16(at, at + line.length));
    at += line.length + 1;
  }
  return ranges;
}
