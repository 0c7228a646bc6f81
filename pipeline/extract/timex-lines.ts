import { findTimeExpressions } from '../../lib/extraction/find-time-expressions';
import type { DocumentLine } from './read-document';

/**
 * The time expressions of a document, one line of JSON each, with offsets in code points of its
 * text. An expression whose text is not the slice at its offsets has no line.
 */
export function timexLines({ doc_id, text, dct, genre }: DocumentLine): string[] {
  const lines: string[] = [];
  const codePointAt = codePointCounter(text);
  for (const found of findTimeExpressions(text, { documentDate: dct, genre })) {
    if (text.slice(found.start, found.end) !== found.text || !found.text.isWellFormed()) continue;
    const { type, value } = found;
    const start = codePointAt(found.start);
    const end = codePointAt(found.end);
    lines.push(JSON.stringify({ doc_id, start, end, text: found.text, type, value }));
  }
  return lines;
}

/** Turns UTF-16 offsets into code points. Offsets have to be asked for in ascending order. */
function codePointCounter(text: string): (utf16: number) => number {
  let at = 0;
  let pairs = 0;
  return (utf16) => {
    for (; at < utf16; at++) {
      const isPair = isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1));
      if (isPair) pairs++;
    }
    return utf16 - pairs;
  };
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
