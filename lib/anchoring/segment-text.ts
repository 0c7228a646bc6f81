import type { TextRange } from '../model/passage';
import type { SourceText } from './source-text';

/** A stretch of text that one fixed set of ranges covers. */
export interface TextPiece<Id> {
  readonly text: string;
  readonly range: TextRange;
  /** In the order of the map of ranges. Empty: nothing covers it. */
  readonly ids: readonly Id[];
}

/**
 * Cuts `text` at the edges of all `ranges`, so that each piece is covered by one fixed set of them:
 * what the reader renders as <mark>, overlaps included. Looks at the part `within` only.
 *
 *   text    The Assembly met in the tennis court on 20 June.
 *   A           AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
 *   B                               BBBBBBBBBBBBBBBBBBBBBBB
 *   pieces  111122222222222222222222333333333333444444444445   1 {}  2 {A}  3 {A, B}  4 {B}  5 {}
 *
 * Laws: the pieces, joined, are `text` (or its part `within`) · no piece is empty.
 */
export function segmentText<Id>(
  text: SourceText,
  ranges: ReadonlyMap<Id, TextRange>,
  within: TextRange = text.range,
): readonly TextPiece<Id>[] {
  const touching = [...ranges].filter(
    ([, range]) => range.start < within.end && range.end > within.start,
  );
  const edges = new Set([within.start, within.end]);
  for (const [, { start, end }] of touching) {
    if (start > within.start) edges.add(start);
    if (end < within.end) edges.add(end);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const range = { start: cuts[i] ?? within.start, end };
    const covers = ([, r]: [Id, TextRange]) => r.start <= range.start && r.end >= range.end;
    return { text: text.slice(range), range, ids: touching.filter(covers).map(([id]) => id) };
  });
}
