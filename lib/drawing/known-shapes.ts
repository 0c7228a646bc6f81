import { headGap } from '../layout/place-head';
import { spansTouch, type Span } from '../layout/span';
import type { CssPx, EpochMs } from '../model/units';
import { msPerDay } from '../time/civil';
import type { TimeScale } from '../time/time-scale';
import type { Box } from './label-shapes';
import type { Shape } from './shape';
import { flagGround, flagShapes, flagSpan } from './selected-shapes';

/** Between the flag and what stands beside it: as much as words in the head keep between them. */
const gap: CssPx = headGap;
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

/** What a flag says, and how wide that is. */
export interface FlagWords {
  readonly words: string;
  readonly width: CssPx;
}

/** Where the flag of the day stands: on the row of the dates or on that of the years. */
export interface KnownFlagPlace {
  /** Of its line, which may lie beside the flag. */
  readonly x: CssPx;
  readonly span: Span;
  readonly row: 'lower' | 'upper';
  readonly words: string;
}

/** What a flag may not cover, on each row. */
export type TakenByRow = Readonly<Record<KnownFlagPlace['row'], readonly Span[]>>;

/**
 * Given the line of the day, and what its flag may say from the wished-for to the shortest, returns where it stands: on the lower
 * row as near to the line as is clear of what is taken there, so that its line touches it; else on the upper row,
 * likewise; else with the fewest words on the lower one beside the line; null where nothing has room. Law: it lies in the plot, and is clear
 * of all that is taken on its row.
 */
export function placeKnownFlag(
  x: CssPx,
  flags: readonly FlagWords[],
  plotWidth: CssPx,
  taken: TakenByRow,
): KnownFlagPlace | null {
  const isOver = ({ x0, x1 }: Span) =>
    x0 <= Math.max(x - poleRoom, 0) && x1 >= Math.min(x + poleRoom, plotWidth);
  for (const row of ['lower', 'upper'] as const)
    for (const { words, width } of flags) {
      const span = freeSpans(x, width, plotWidth, taken[row]).find(isOver);
      if (span) return { x, span, row, words };
    }
  const shortest = flags.at(-1);
  const [beside] = shortest ? freeSpans(x, shortest.width, plotWidth, taken.lower) : [];
  return shortest && beside ? { x, span: beside, row: 'lower', words: shortest.words } : null;
}

/** Where a flag is clear of what is taken, from the nearest to where it would stand about `x`. */
function freeSpans(
  x: CssPx,
  width: CssPx,
  plotWidth: CssPx,
  taken: readonly Span[],
): readonly Span[] {
  const usual = flagSpan(x, width, plotWidth);
  const flag = usual.x1 - usual.x0;
  const beside = taken.flatMap(({ x0, x1 }) => [x0 - gap - flag, x1 + gap]);
  return [usual.x0, 0, plotWidth - flag, ...beside]
    .map((x0) => ({ x0, x1: x0 + flag }))
    .filter((span) => span.x0 >= 0 && span.x1 <= plotWidth)
    .filter((span) => taken.every((other) => !spansTouch(span, other, gap)))
    .sort((a, b) => Math.abs(a.x0 - usual.x0) - Math.abs(b.x0 - usual.x0));
}

/** The flag of the day with its pole, on a head that is `foot` high; from one beside its line a foot leads there. */
export function knownFlagShapes(
  { x, span, row, words }: KnownFlagPlace,
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
