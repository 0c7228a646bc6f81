import type { TextRange } from '../model/passage';
import type { CodePointOffset, Utf16Offset } from '../model/units';

/**
 * A canonical text in which positions count code points, as the W3C selectors do, over a
 * JavaScript string, which counts UTF-16 units. Made by `canonicalText` only.
 *
 * An index of the astral characters is built once (linear); after that a position is converted in
 * O(log astral characters), so that texts of megabytes cost no more than short ones.
 */
export class SourceText {
  readonly value: string;
  /** In code points. */
  readonly length: number;
  /** UTF-16 offset of the first half of every surrogate pair, ascending. */
  readonly #pairs: Uint32Array;

  constructor(value: string) {
    this.value = value;
    this.#pairs = surrogatePairs(value);
    this.length = value.length - this.#pairs.length;
  }

  /** The whole text as a range. */
  get range(): TextRange {
    return { start: 0 as CodePointOffset, end: this.length as CodePointOffset };
  }

  /** Throws unless 0 <= start <= end <= length. */
  slice({ start, end }: TextRange): string {
    if (!(start >= 0 && start <= end && end <= this.length))
      throw new RangeError(`not in the text: ${start} to ${end} of ${this.length}`);
    return this.value.slice(this.toUtf16(start), this.toUtf16(end));
  }

  /** Law: toCodePoint(toUtf16(n)) is n. */
  toUtf16(offset: CodePointOffset): Utf16Offset {
    // The k-th pair (from 0) begins at code point pairs[k] - k.
    const before = countBefore(this.#pairs.length, (k) => (this.#pairs[k] ?? 0) - k < offset);
    return (offset + before) as Utf16Offset;
  }

  /** An offset between the halves of a pair counts as that of the character after it. */
  toCodePoint(offset: Utf16Offset): CodePointOffset {
    const before = countBefore(this.#pairs.length, (k) => (this.#pairs[k] ?? 0) < offset);
    const inside = before > 0 && (this.#pairs[before - 1] ?? 0) === offset - 1;
    return (offset - before + (inside ? 1 : 0)) as CodePointOffset;
  }

  /** Given UTF-16 offsets, returns the range they bound. */
  rangeOfUtf16(start: number, end: number): TextRange {
    return {
      start: this.toCodePoint(start as Utf16Offset),
      end: this.toCodePoint(end as Utf16Offset),
    };
  }
}

function surrogatePairs(value: string): Uint32Array {
  const pairs: number[] = [];
  for (const match of value.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(match.index);
  return Uint32Array.from(pairs);
}

/** Number of indices below `length` for which `isBefore` holds; it must hold for a leading run only. */
function countBefore(length: number, isBefore: (k: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
