import type { HeadRow, HeadWord } from '../layout/place-head';
import type { CssPx } from '../model/units';
import type { TickRows } from '../time/ticks';
import type { Shape, TextStyle } from './shape';

/** Base lines of the words, and their type. */
const rows: Readonly<Record<HeadRow, { readonly y: CssPx; readonly style: TextStyle }>> = {
  major: { y: 16, style: 'major' },
  unit: { y: 30, style: 'minor' },
  minor: { y: 38, style: 'minor' },
};

/** The words above the tracks, the ticks of the lower row, and the line below them. */
export function headShapes(
  words: readonly HeadWord[],
  ticks: TickRows,
  { width, height }: { readonly width: CssPx; readonly height: CssPx },
): readonly Shape[] {
  const lines = ticks.minor
    .filter(({ sticky }) => !sticky)
    .map(({ x }) => ({ at: x, from: height - 10, to: height }));
  return [
    { kind: 'lines', along: 'y', lines, stroke: 'rule2' },
    {
      kind: 'lines',
      along: 'x',
      lines: [{ at: height - 0.5, from: 0, to: width }],
      stroke: 'ink',
    },
    ...words.map(({ row, text, x0 }): Shape => ({
      kind: 'text',
      x: x0,
      anchor: 'start',
      ...rows[row],
      runs: [{ words: text }],
    })),
  ];
}

/** Arrows that point apart unfold a stretch; arrows that point at one another fold it again. */
export function foldArrows(isFolded: boolean): Shape {
  const d = isFolded
    ? 'M-7 0H7M-7 0l3-3M-7 0l3 3M7 0l-3-3M7 0l-3 3'
    : 'M-8 0h6M-2 0l-3-3M-2 0l-3 3M8 0H2M2 0l3-3M2 0l3 3';
  return { kind: 'path', d, stroke: 'ink', lineWidth: 1.25 };
}
