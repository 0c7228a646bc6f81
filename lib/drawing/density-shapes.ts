import type { OverviewTick } from '../layout/overview-ticks';
import type { PlacedOverview } from '../layout/place-overview';
import type { Span } from '../layout/span';
import type { CssPx } from '../model/units';
import { rangeInWords } from '../time/date-words';
import { foldLength } from '../time/folds';
import type { Fold, TimeScale } from '../time/time-scale';
import type { Shape, TextShape } from './shape';

export interface Density {
  readonly placed: PlacedOverview;
  readonly scale: TimeScale;
  readonly ticks: readonly OverviewTick[];
  /** Stretches without events. */
  readonly silences: readonly Fold[];
  /** What is said of them, such as `no event in these documents`. */
  readonly noEvent: string;
  /** Where a filter leaves out what is known by its number alone; absent: nowhere. */
  readonly leftOut?: readonly Span[];
  /** Of the stacks. */
  readonly plotHeight: CssPx;
  /** Base line of the years below them. */
  readonly yearsY: CssPx;
}

/** A square of the overview, without the gaps around it. */
const squareWidth: CssPx = 5;
const gap: CssPx = 1;
/** The widest that a character of the strip's small type is on average. */
const character: CssPx = 6.2;
const roomForEarlier: CssPx = 46;

/** The squares, or parts of bars, of one hue; of what a filter leaves out for null. */
export function stackShape({ placed, plotHeight }: Density, hue: number | null): Shape {
  const { bins, form, binWidth } = placed;
  const d = bins.flatMap(({ x, unit, stacks }) =>
    stacks
      .filter((stack) => stack.hue === hue)
      .flatMap(({ from, count }) => {
        const yOf = (level: number) => plotHeight - 1 - level * unit;
        if (form === 'bars')
          return [`M${x} ${yOf(from)}h${binWidth - gap}V${yOf(from + count)}h${gap - binWidth}z`];
        return Array.from(
          { length: count },
          (_, i) => `M${x} ${yOf(from + i)}h${squareWidth}v${gap - unit}h${-squareWidth}z`,
        );
      }),
  );
  return { kind: 'path', d: d.join(''), fill: hue === null ? 'rule2' : 'hue' };
}

/** The base line, the silent stretches and the years: everything but the stacks. */
export function stripShapes({
  placed,
  scale,
  ticks,
  silences,
  noEvent,
  leftOut = [],
  plotHeight,
  yearsY,
}: Density): readonly Shape[] {
  const { pieces, width } = scale;
  const starts = ticks.filter(({ isStart }) => isStart).map(({ x }) => `M${x} ${plotHeight}v5`);
  return [
    { kind: 'path', d: `M0 ${plotHeight - 0.5}H${width}`, stroke: 'rule2' },
    ...pieces.flatMap(({ kind, x1 }): Shape[] =>
      kind === 'compressed'
        ? [
            { kind: 'rect', x: x1 - 5, y: plotHeight - 2, width: 5, height: 3, fill: 'sunk' },
            ...(x1 >= roomForEarlier ? [minor(4, yearsY, 'Earlier')] : []),
          ]
        : [],
    ),
    {
      kind: 'path',
      d: leftOut.map(({ x0, x1 }) => `M${x0} ${plotHeight + 1}H${Math.max(x1, x0 + 1)}`).join(''),
      stroke: 'left-out',
      lineWidth: 2,
    },
    ...silences.flatMap((silence) => silenceShapes(silence, noEvent, scale, placed, plotHeight)),
    { kind: 'path', d: starts.join(''), stroke: 'rule2' },
    ...ticks.map(({ x, label }) => minor(x + 4, yearsY, label)),
  ];
}

/**
 * A bracket over a stretch without events that says so, where it has room to say anything: beside the stacks, which may
 * lean into it.
 */
function silenceShapes(
  { range }: Fold,
  noEvent: string,
  scale: TimeScale,
  { bins, binWidth }: PlacedOverview,
  plotHeight: CssPx,
): readonly Shape[] {
  let x0 = scale.toPx(range.start);
  let x1 = scale.toPx(range.end);
  const middle = (x0 + x1) / 2;
  for (const { x } of bins)
    if (x < middle) x0 = Math.max(x0, x + binWidth);
    else x1 = Math.min(x1, x);
  const { count, unit } = foldLength(range);
  const words = [
    `${rangeInWords(range).replace(' to ', ' – ')}: ${noEvent}`,
    noEvent,
    `${count} ${unit}: no event`,
    'no event',
  ].find(({ length }) => length * character <= x1 - x0 - 12);
  const [first] = scale.pieces;
  if (!words || x0 < (first?.kind === 'compressed' ? first.x1 : 0)) return [];
  return [
    { kind: 'path', d: `M${x0 + 3} ${plotHeight - 13}v5H${x1 - 3}v-5`, stroke: 'rule2' },
    { ...minor((x0 + x1) / 2, plotHeight - 19, words), anchor: 'middle' },
  ];
}

const minor = (x: CssPx, y: CssPx, words: string): TextShape => ({
  kind: 'text',
  x,
  y,
  anchor: 'start',
  style: 'minor',
  runs: [{ words }],
});
