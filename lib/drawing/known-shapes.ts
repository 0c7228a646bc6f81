import { spansTouch, type Span } from '../layout/span';
import type { CssPx, EpochMs } from '../model/units';
import { msPerDay } from '../time/civil';
import type { TimeScale } from '../time/time-scale';
import type { Box } from './label-shapes';
import type { Shape } from './shape';
import { flagShapes, flagSpan } from './selected-shapes';

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

/** Where the flag of the day stands: on the row of the dates, or where that has no room for it, on that of the years. */
export interface KnownFlagPlace {
  /** Of its line. */
  readonly x: CssPx;
  readonly span: Span;
  readonly row: 'lower' | 'upper';
}

/**
 * Given the line of the day and the width of its words, returns where its flag stands: as near to the line as
 * is clear of what is `taken` on the lower row, and so that its line touches it; else above. Law: it lies in the
 * plot, and on the lower row it is clear of what is taken.
 */
export function placeKnownFlag(
  x: CssPx,
  width: CssPx,
  plotWidth: CssPx,
  taken: readonly Span[],
): KnownFlagPlace {
  const usual = flagSpan(x, width, plotWidth);
  const flag = usual.x1 - usual.x0;
  const beside = taken.flatMap(({ x0, x1 }) => [x0 - gap - flag, x1 + gap]);
  const [nearest] = [usual.x0, ...beside]
    .map((x0) => ({ x0, x1: x0 + flag }))
    .filter((span) => span.x0 >= 0 && span.x1 <= plotWidth)
    .filter((span) => span.x0 <= x - poleRoom && span.x1 >= x + poleRoom)
    .filter((span) => taken.every((other) => !spansTouch(span, other, gap)))
    .sort((a, b) => Math.abs(a.x0 - usual.x0) - Math.abs(b.x0 - usual.x0));
  return nearest ? { x, span: nearest, row: 'lower' } : { x, span: usual, row: 'upper' };
}

/** The flag of the day with its pole, on a head that is `foot` high. */
export function knownFlagShapes(
  { x, span, row }: KnownFlagPlace,
  words: string,
  foot: CssPx,
): readonly Shape[] {
  if (row === 'lower') return flagShapes(x, words, span, foot);
  return [
    { kind: 'path', d: `M${x} 20V${foot}`, stroke: 'ink', lineWidth: 1.5, dash: [5, 3] },
    ...flagShapes(x, words, span, upperFoot),
  ];
}
