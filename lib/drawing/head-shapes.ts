import type { CssPx } from '../model/units';
import { foldLength } from '../time/folds';
import type { TickRows } from '../time/ticks';
import type { TimeScale } from '../time/time-scale';
import type { Shape, TextStyle } from './shape';

/** A year between two folds can be narrower than its name. */
const narrowestName: CssPx = 30;
/** The same for the count of months in a fold, and for the head of the time before the story. */
const narrowestCount: CssPx = 36;
const narrowestEarlier: CssPx = 52;

/** Base lines of the two rows, and of the unit below the count of a fold. */
const majorRow: CssPx = 16;
const minorRow: CssPx = 38;
const unitRow: CssPx = 30;

const text = (x: CssPx, y: CssPx, words: string, style: TextStyle): Shape => ({
  kind: 'text',
  x,
  y,
  anchor: 'start',
  style,
  runs: [{ words }],
});

/** The two rows of ticks above the tracks, with a count of months where a fold stands. */
export function headShapes(ticks: TickRows, scale: TimeScale, height: CssPx): readonly Shape[] {
  const { pieces, width } = scale;
  const tickLines = ticks.minor
    .filter(({ sticky }) => !sticky)
    .map(({ x }) => `M${x} ${height - 10}v10`);
  return [
    ...ticks.major
      .filter(({ x, x1 }) => x1 - x >= narrowestName)
      .map(({ x, label }) => text(x + 3, majorRow, label, 'major')),
    { kind: 'path', d: tickLines.join(''), stroke: 'rule2' },
    ...ticks.minor.map(({ x, label }) => text(x + 4, minorRow, label, 'minor')),
    ...pieces.flatMap(({ kind, range, x0, x1 }): Shape[] => {
      if (kind === 'fold' && x1 - x0 >= narrowestCount) {
        const { count, unit } = foldLength(range);
        const centred = { kind: 'text', x: (x0 + x1) / 2, anchor: 'middle' } as const;
        return [
          { ...centred, y: majorRow, style: 'major', runs: [{ words: String(count) }] },
          { ...centred, y: unitRow, style: 'minor', runs: [{ words: unit }] },
        ];
      }
      return kind === 'compressed' && x1 - x0 >= narrowestEarlier
        ? [text(x0 + 3, majorRow, 'Earlier', 'major')]
        : [];
    }),
    { kind: 'path', d: `M0 ${height - 0.5}H${width}`, stroke: 'ink' },
  ];
}

/** Arrows that point apart unfold a stretch; arrows that point at one another fold it again. */
export function foldArrows(isFolded: boolean): Shape {
  const d = isFolded
    ? 'M-7 0H7M-7 0l3-3M-7 0l3 3M7 0l-3-3M7 0l-3 3'
    : 'M-8 0h6M-2 0l-3-3M-2 0l-3 3M8 0H2M2 0l3-3M2 0l3 3';
  return { kind: 'path', d, stroke: 'ink', lineWidth: 1.25 };
}
