import type { TextRange } from '../model/passage';
import { sentencesOfLine } from './sentences';
import type { SourceText } from './source-text';
import { countWords } from './word-count';

/** How much of something passages cover, and how much there is. */
export interface Share {
  readonly used: number;
  readonly all: number;
}

/** How much of a text its passages cover. */
export interface TextUse {
  /** Words that a passage covers. */
  readonly words: Share;
  /** Sentences, and paragraphs, that a passage touches. A paragraph is a line that holds a word. */
  readonly sentences: Share;
  readonly paragraphs: Share;
}

/** Laws: `used` is at most `all` · a word that two passages cover counts once · no passages use nothing. */
export function textUse(text: SourceText, passages: readonly TextRange[]): TextUse {
  const covered = joined(passages).map(({ start, end }) => ({
    start: text.toUtf16(start),
    end: text.toUtf16(end),
  }));
  const isTouched = (start: number, end: number) =>
    covered.some((range) => range.start < end && range.end > start);
  const sentences = { used: 0, all: 0 };
  const paragraphs = { used: 0, all: 0 };
  let at = 0;
  for (const line of text.value.split('\n')) {
    count(paragraphs, line, isTouched(at, at + line.length));
    for (const { start, end } of sentencesOfLine(line)) {
      const sentence = line.slice(start, end);
      count(sentences, sentence, isTouched(at + start, at + start + sentence.trimEnd().length));
    }
    at += line.length + 1;
  }
  const all = countWords(text.value);
  const words = covered.reduce(
    (sum, { start, end }) => sum + countWords(text.value.slice(start, end)),
    0,
  );
  return { words: { used: Math.min(words, all), all }, sentences, paragraphs };
}

function count(share: { used: number; all: number }, text: string, isUsed: boolean): void {
  if (countWords(text) === 0) return;
  share.all++;
  if (isUsed) share.used++;
}

/** The same stretches without overlaps, in order. */
function joined(ranges: readonly TextRange[]): readonly TextRange[] {
  const apart: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (!last || range.start > last.end) apart.push(range);
    else if (range.end > last.end) apart[apart.length - 1] = { start: last.start, end: range.end };
  }
  return apart;
}
