import type { CodePointOffset } from '../model/units';
import { lineAround } from './lines';
import type { SourceText } from './source-text';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** True if `offset` lies inside what a reader sees as one character, such as a letter and its accent. */
export function cutsGrapheme(text: SourceText, offset: CodePointOffset): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const at = text.toUtf16(offset);
  const { line, start } = lineAround(text.value, at);
  if (at === start || at === start + line.length) return false;
  return graphemes.segment(line).containing(at - start)?.index !== at - start;
}
