import { findTimeExpressions } from './find-time-expressions';
import type { ReadingContext } from './time-expression';

/** The text with its expressions in brackets, each followed by its value: "on [Friday=2021-12-10]". */
export function marked(text: string, context: ReadingContext): string {
  let out = '';
  let at = 0;
  for (const { start, end, value } of findTimeExpressions(text, context)) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}=${value}]`;
    at = end;
  }
  return out + text.slice(at);
}

/** A marked text without its marks. */
export function unmarked(text: string): string {
  return text.replaceAll(/\[([^\]=]*)=[^\]]*\]/g, '$1');
}
