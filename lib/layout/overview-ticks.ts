import type { CssPx, EpochMs } from '../model/units';
import { civilOf, epochOf } from '../time/civil';
import { placeTicks } from '../time/ticks';
import type { TimeScale } from '../time/time-scale';
import { yearInWords } from '../time/year-words';

/** A year below the overview. */
export interface OverviewTick {
  readonly x: CssPx;
  /** Empty where there is no room for a word. */
  readonly label: string;
  /** Whether something starts here, or only the label stands at the edge of its piece. */
  readonly isStart: boolean;
}

/** Between two labels, and what a whole and a short year need before the edge. */
const leastGap: CssPx = 42;
const roomForYear: CssPx = 32;
const roomForShort: CssPx = 20;
const longestYear = 366 * 86_400_000;
const counts = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000];

/** The years that fit, from left to right; months or days where the strip holds less than two years. */
export function overviewTicks(scale: TimeScale): readonly OverviewTick[] {
  const count = counts.find((n) => (n * longestYear) / scale.msPerPx >= leastGap) ?? 100_000;
  const open = scale.pieces.filter(({ kind }) => kind === 'open');
  const years = open.flatMap(({ range }) => {
    const from = civilOf(range.start).year;
    const starts: EpochMs[] = [];
    for (let n = Math.ceil(from / count) * count; epochOf(n) < range.end; n += count)
      if (epochOf(n) > range.start) starts.push(epochOf(n));
    return [range.start, ...starts].map((t, i) => ({ t, isStart: i > 0 || epochOf(from) === t }));
  });
  if (years.filter(({ isStart }) => isStart).length < 2)
    return placeTicks(scale).major.map(({ x, label, sticky }) => ({
      x,
      label,
      isStart: !sticky,
    }));
  return years.flatMap(({ t, isStart }, i) => {
    const x = scale.toPx(t);
    const next = years[i + 1];
    const room = (next ? scale.toPx(next.t) : scale.width) - x;
    if (!isStart && room < roomForYear) return [];
    return [{ x, label: labelIn(room, t), isStart }];
  });
}

function labelIn(room: CssPx, t: EpochMs): string {
  const whole = yearInWords(civilOf(t).year);
  if (room >= roomForYear) return whole;
  return room >= roomForShort ? `’${whole.slice(-2)}` : '';
}
