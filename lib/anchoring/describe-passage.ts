import type { Passage, TextRange } from '../model/passage';
import type { CodePointOffset, SourceId } from '../model/units';
import { findQuote } from './find-quote';
import { cutsGrapheme } from './graphemes';
import type { SourceText } from './source-text';

/** A document's text with the names under which passages of it are known. */
export interface StoredText {
  readonly source: SourceId;
  /** SHA-256 (lower-case hex) of the canonical text. */
  readonly sha256: string;
  readonly text: SourceText;
}

/** Code points a side: as Hypothesis does, enough to tell apart nearly all repeated phrases. */
const defaultContext = 32;

/**
 * The passage for [start, end) of `stored`, with at least `context` code points of prefix and
 * suffix (fewer at the ends of the text), lengthened until the quote occurs once.
 * Throws if the range is empty, leaves the text, or cuts a grapheme cluster.
 */
export function describePassage(
  stored: StoredText,
  start: CodePointOffset,
  end: CodePointOffset,
  context = defaultContext,
): Passage {
  const { text } = stored;
  if (start >= end) throw new RangeError(`empty passage: ${start} to ${end}`);
  const exact = text.slice({ start, end });
  if (cutsGrapheme(text, start) || cutsGrapheme(text, end))
    throw new RangeError(`passage cuts a character: ${start} to ${end}`);

  let size = context;
  let around = surroundings(text, { start, end }, size);
  while (findQuote(text, exact, around).length > 1) {
    size = Math.max(1, size * 2);
    around = surroundings(text, { start, end }, size);
  }
  return {
    source: stored.source,
    textSha256: stored.sha256,
    selector: [
      { type: 'TextPositionSelector', start, end },
      { type: 'TextQuoteSelector', exact, ...around },
    ],
  };
}

function surroundings(text: SourceText, { start, end }: TextRange, size: number) {
  const first = Math.max(0, start - size) as CodePointOffset;
  const last = Math.min(text.length, end + size) as CodePointOffset;
  return {
    prefix: text.slice({ start: first, end: start }),
    suffix: text.slice({ start: end, end: last }),
  };
}
