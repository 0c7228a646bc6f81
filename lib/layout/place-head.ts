import type { CssPx } from '../model/units';
import { foldLength } from '../time/folds';
import { calendarUnits } from '../time/tick-steps';
import type { Tick, TickRows } from '../time/ticks';
import type { ScalePiece, TimeScale } from '../time/time-scale';
import { spansTouch, type Span } from './span';

/** Years, counts of folds and “Earlier” stand above; under a count its unit; months and the like below. */
export type HeadRow = 'major' | 'unit' | 'minor';

/** A word in the head of the axis. */
export interface HeadWord extends Span {
  readonly key: string;
  readonly row: HeadRow;
  readonly text: string;
}

/** The button on a fold, or on a stretch that was unfolded. */
export interface HeadButton {
  /** Its middle. */
  readonly x: CssPx;
  readonly isFolded: boolean;
  /** What of the stretch is in view. */
  readonly stretch: Span;
}

export interface HeadFlag extends Span {
  readonly row: 'lower' | 'upper';
}

export interface HeadToPlace<Button extends HeadButton> {
  readonly scale: TimeScale;
  readonly ticks: TickRows;
  readonly buttons: readonly Button[];
  /** Dates that have their places before all words: of the open event, and of the day as known on which all is shown. */
  readonly flags: readonly HeadFlag[];
  /** As measured in the type of the row. */
  readonly widthOf: (text: string, row: HeadRow) => CssPx;
}

export interface PlacedHead<Button extends HeadButton> {
  readonly words: readonly HeadWord[];
  readonly buttons: readonly Button[];
}

/** From top to bottom, in px from the top of the head (LOOK 4: years at 16, months at 38). */
interface Band {
  readonly from: CssPx;
  readonly to: CssPx;
}
export const headBands: Readonly<
  Record<HeadRow | 'folded' | 'unfolded' | 'flag' | 'upperFlag', Band>
> = {
  major: { from: 5, to: 20 },
  unit: { from: 21, to: 33 },
  minor: { from: 28, to: 42 },
  unfolded: { from: 5, to: 21 },
  folded: { from: 33, to: 45 },
  flag: { from: 26, to: 46 },
  upperFlag: { from: 3, to: 25 },
};
export const headButtonWidth: CssPx = 22;
/** Between two words. */
export const headGap: CssPx = 4;
/** Between a tick and its word. */
const afterTick: Readonly<Record<HeadRow, CssPx>> = { major: 3, unit: 0, minor: 4 };
/** How far a year may reach beyond the stretch that it names: a fold's first pixels are empty. */
const beyondPiece: CssPx = 4;

interface Box extends Span {
  readonly band: Band;
}

/**
 * The words of the head that have room, and its buttons:
 *
 *   Earlier        2021              3  2021        2022
 *   1950  2000 ↔   Mar  Apr  May  months  Sep  Oct  Jan
 *                                   ↔
 *
 * What a fold says comes first, both of its words or neither; then the years, then the months, of
 * each row the coarser unit, then what is not sticky, then the first. What was unfolded has its
 * button on the upper row, moved along the stretch until it is clear of the years.
 *
 * Laws: no two words, buttons or flag overlap · every word lies in the plot, and is whole · panning
 * by k px moves what stays by k.
 */
export function placeHead<Button extends HeadButton>({
  scale,
  ticks,
  buttons,
  flags,
  widthOf,
}: HeadToPlace<Button>): PlacedHead<Button> {
  const taken: Box[] = buttons
    .filter(({ isFolded }) => isFolded)
    .map(({ x }) => ({ ...buttonSpan(x), band: headBands.folded }));
  for (const flag of flags)
    taken.push({ ...flag, band: headBands[flag.row === 'lower' ? 'flag' : 'upperFlag'] });
  const words: HeadWord[] = [];
  const add = (together: readonly HeadWord[]) => {
    const boxes = together.map((word) => ({ ...word, band: headBands[word.row] }));
    const isFree = boxes.every(
      (box) =>
        box.x0 >= 0 && box.x1 <= scale.width && taken.every((other) => !boxesTouch(box, other)),
    );
    if (!isFree) return;
    taken.push(...boxes);
    words.push(...together);
  };
  const wordAt = (key: string, row: HeadRow, text: string, x: CssPx): HeadWord => ({
    key,
    row,
    text,
    x0: x + afterTick[row],
    x1: x + afterTick[row] + widthOf(text, row),
  });

  for (const together of foldWordsOf(scale, widthOf)) add(together);
  for (const { kind, range, x0, x1 } of scale.pieces) {
    if (kind !== 'compressed') continue;
    const word = wordAt(`earlier-${range.start}`, 'major', 'Earlier', x0);
    if (word.x1 <= x1 + beyondPiece) add([word]);
  }
  for (const tick of [...ticks.major].sort(byWeight)) {
    const word = wordAt(`major-${tick.t}`, 'major', tick.label, tick.x);
    if (word.x1 <= tick.x1 + beyondPiece) add([word]);
  }
  const placed = buttons.map((button): Button => {
    if (button.isFolded) return button;
    const x = clearOf(words, button);
    taken.push({ ...buttonSpan(x), band: headBands.unfolded });
    return { ...button, x };
  });
  for (const tick of [...ticks.minor].sort(byWeight))
    add([wordAt(`minor-${tick.t}`, 'minor', tick.label, tick.x)]);
  const isClear = (word: HeadWord) =>
    word.row !== 'major' ||
    placed.every(({ isFolded, x }) => isFolded || !spansTouch(word, buttonSpan(x), 0));
  return { words: words.filter(isClear).sort((a, b) => a.x0 - b.x0), buttons: placed };
}

export function buttonSpan(x: CssPx): Span {
  return { x0: x - headButtonWidth / 2, x1: x + headButtonWidth / 2 };
}

function boxesTouch(a: Box, b: Box): boolean {
  return a.band.from < b.band.to && b.band.from < a.band.to && spansTouch(a, b, headGap);
}

/** The coarser unit first, then what is not sticky, then the earlier. */
function byWeight(a: Tick, b: Tick): number {
  return (
    calendarUnits.indexOf(b.unit) - calendarUnits.indexOf(a.unit) ||
    Number(a.sticky) - Number(b.sticky) ||
    a.t - b.t
  );
}

/** What each fold in view says, where it is whole. */
export function foldWordsOf(
  { pieces, width }: TimeScale,
  widthOf: HeadToPlace<HeadButton>['widthOf'],
): readonly (readonly HeadWord[])[] {
  return pieces
    .filter(({ kind }) => kind === 'fold')
    .map((piece) => foldWordsIn(piece, widthOf))
    .filter((words) => words.length > 0 && words.every(({ x0, x1 }) => x0 >= 0 && x1 <= width));
}

/** "34" and "months" in the middle of a fold; none where they have no room, as in the one that parts. */
function foldWordsIn(
  { range, x0, x1 }: ScalePiece,
  widthOf: (text: string, row: HeadRow) => CssPx,
): readonly HeadWord[] {
  const middle = (x0 + x1) / 2;
  const { count, unit } = foldLength(range);
  const word = (row: HeadRow, text: string): HeadWord => {
    const half = widthOf(text, row) / 2;
    return { key: `${row}-${range.start}`, row, text, x0: middle - half, x1: middle + half };
  };
  const words = [word('major', String(count)), word('unit', unit)];
  return words.every((each) => each.x1 - each.x0 <= x1 - x0) ? words : [];
}

/** Where on its stretch a button is clear of the words above it, as near as can be to where it was. */
function clearOf(words: readonly HeadWord[], { x, stretch }: HeadButton): CssPx {
  const above = words.filter(({ row }) => row === 'major');
  const half = headButtonWidth / 2;
  const isFree = (at: CssPx) =>
    at - half >= stretch.x0 &&
    at + half <= stretch.x1 &&
    above.every((word) => !spansTouch(word, buttonSpan(at), headGap));
  const beside = above.flatMap((word) => [word.x0 - headGap - half, word.x1 + headGap + half]);
  const near = [x, ...beside].filter(isFree).sort((a, b) => Math.abs(a - x) - Math.abs(b - x));
  return near[0] ?? x;
}
