import { spansTouch, type Span } from '../layout/span';
import type { CssPx, EpochMs } from '../model/units';
import { msPerDay } from '../time/civil';
import type { TimeScale } from '../time/time-scale';
import type { Box } from './label-shapes';
import type { Shape } from './shape';
import { flagGround, flagShapes, flagSpan } from './selected-shapes';

/** Between the flag and what stands beside it. */
const gap: CssPx = 3;
/** What the pole takes of its flag on either side. */
const poleRoom: CssPx = 5;
/** Where a flag on the row of the years ends. */
const upperFoot: CssPx = 25;

/** Where the day stands of which it is shown what was known; `by`: at which it ends. null outside the view. */
export function knownX(by: EpochMs, scale: TimeScale): CssPx | null {
  const x = (scale.toPx((by - msPerDay) as EpochMs) + scale.toPx(by)) / 2;
  return x < 0 || x > scale.width ? null : x;
}

/** Between the line and words that it stops at, on every side. */
const clearOfWords: CssPx = 3;

/**
 * A dashed line through all tracks: beside it stands what was known then, on both its sides. It stops at the
 * `words` that stand across it. Law: what is drawn of it touches none of them, and all else of `height` is drawn.
 */
export function knownLine(x: CssPx, height: CssPx, words: readonly Box[] = []): Shape {
  const across = words
    .filter(({ x0, x1 }) => x0 - clearOfWords < x && x < x1 + clearOfWords)
    .toSorted((a, b) => a.y0 - b.y0);
  let d = '';
  let from = 0;
  for (const { y0, y1 } of across) {
    if (y0 - clearOfWords > from) d += `M${x} ${from}V${y0 - clearOfWords}`;
    from = Math.max(from, y1 + clearOfWords);
  }
  if (from < height) d += `M${x} ${from}V${height}`;
  return { kind: 'path', d, stroke: 'ink', lineWidth: 1.5, dash: [5, 3] };
}

/** Where the flag of the day stands: on the row of the dates or on that of the years. */
export interface KnownFlagPlace {
  /** Of its line, which may lie beside the flag. */
  readonly x: CssPx;
  readonly span: Span;
  readonly row: 'lower' | 'upper';
}

/** What a flag may not cover, on each row. */
export type TakenByRow = Readonly<Record<KnownFlagPlace['row'], readonly Span[]>>;

/**
 * Given the line of the day and the width of its words, returns where its flag stands: on the lower row as near
 * to the line as is clear of what is taken there, so that its line touches it; else on the upper row, likewise; else
 * on the lower one beside the line, as near as can be; null where nothing has room. Law: it lies in the plot, and is clear of
 * all that is taken on its row.
 */
export function placeKnownFlag(
  x: CssPx,
  width: CssPx,
  plotWidth: CssPx,
  taken: TakenByRow,
): KnownFlagPlace | null {
  const usual = flagSpan(x, width, plotWidth);
  const flag = usual.x1 - usual.x0;
  const freeOn = (row: KnownFlagPlace['row']) => {
    const beside = taken[row].flatMap(({ x0, x1 }) => [x0 - gap - flag, x1 + gap]);
    return [usual.x0, 0, plotWidth - flag, ...beside]
      .map((x0) => ({ x0, x1: x0 + flag }))
      .filter((span) => span.x0 >= 0 && span.x1 <= plotWidth)
      .filter((span) => taken[row].every((other) => !spansTouch(span, other, gap)))
      .sort((a, b) => Math.abs(a.x0 - usual.x0) - Math.abs(b.x0 - usual.x0));
  };
  const lower = freeOn('lower');
  const isOver = ({ x0, x1 }: Span) =>
    x0 <= Math.max(x - poleRoom, 0) && x1 >= Math.min(x + poleRoom, plotWidth);
  const nearest = lower.find(isOver);
  if (nearest) return { x, span: nearest, row: 'lower' };
  const upper = freeOn('upper').find(isOver);
  if (upper) return { x, span: upper, row: 'upper' };
  const [beside] = lower;
  return beside ? { x, span: beside, row: 'lower' } : null;
}

/** The flag of the day with its pole, on a head that is `foot` high; from one beside its line a foot leads there. */
export function knownFlagShapes(
  { x, span, row }: KnownFlagPlace,
  words: string,
  foot: CssPx,
): readonly Shape[] {
  if (row === 'upper')
    return [
      { kind: 'path', d: `M${x} 20V${foot}`, stroke: 'ink', lineWidth: 1.5, dash: [5, 3] },
      ...flagShapes(x, words, span, upperFoot),
    ];
  if (span.x0 <= x && x <= span.x1) return flagShapes(x, words, span, foot);
  const from = x < span.x0 ? span.x1 : span.x0;
  return [
    { kind: 'path', d: `M${from} ${foot - 1.5}H${x}`, stroke: 'ink', lineWidth: 1.5 },
    ...flagGround(words, span, foot),
  ];
}
