import type { ReadingContext, TimeExpression } from './time-expression';

/** Given any text, returns its time expressions in the order of the text; none overlap. Never throws. */
export function findTimeExpressions(
  _text: string,
  _context: ReadingContext = {},
): TimeExpression[] {
  return [];
}
