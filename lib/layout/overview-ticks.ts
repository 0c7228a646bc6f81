import type { CssPx, EpochMs } from '../model/units';
import { civilOf, epochOf, msPerDay } from '../time/civil';
import { placeTicks } from '../time/ticks';
import type { TimeRange } from '../time/time-range';
import type { TimeScale } from '../time/time-scale';
import { roundYear, yearInFewWords } from '../time/year-words';

/** A year below the overview. */
export interface OverviewTick {
  readonly x: CssPx;
  /** Empty where there is no room for a word. */
  readonly label: string;
  /** Whether something starts here, or only the label stands at the edge of its piece. */
  readonly isStart: boolean;
}

/** Between two labels of four figures; and what a whole and a short year need before the edge. */
const leastGap: CssPx = 42;
const roomForYear: CssPx = 32;
const roomForShort: CssPx = 20;
/** Of a figure or letter, on the safe side. */
const character: CssPx = 6.5;
const longestYear = 366 * msPerDay;

/** The years that fit, from left to right; months or days where the strip holds less than two years. */
export function overviewTicks(scale: TimeScale): readonly OverviewTick[] {
  const count = yearsBetweenLabels(scale);
  const open = scale.pieces.filter(({ kind }) => kind === 'open');
  const years = open.flatMap(({ range }) => {
    const from = civilOf(range.start).year;
    const starts: EpochMs[] = [];
    for (let n = Math.ceil(from / count); epochOf(roundYear(n * count)) < range.end; n++) {
      const t = epochOf(roundYear(n * count));
      if (t > range.start) starts.push(t);
    }
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
    const label = labelIn(room, t);
    if (!isStart && (room < roomForYear || label === '' || count >= 1000)) return [];
    return [{ x, label, isStart }];
  });
}

/** 1, 2, 5, 10, 20 … years, as many as the labels at both ends need. */
function yearsBetweenLabels({ range, msPerPx }: TimeScale): number {
  for (let power = 1; ; power *= 10)
    for (const digit of [1, 2, 5]) {
      const count = digit * power;
      const px = (count * longestYear) / msPerPx;
      if (px >= leastGap && px >= longestLabel(range, count) * character) return count;
    }
}

/** In characters, of the years at multiples of `count`. */
function longestLabel({ start, end }: TimeRange, count: number): number {
  const labelAt = (t: EpochMs) =>
    yearInFewWords(roundYear(Math.round(civilOf(t).year / count) * count)).length;
  return Math.max(labelAt(start), labelAt(end));
}

function labelIn(room: CssPx, t: EpochMs): string {
  const whole = yearInFewWords(civilOf(t).year);
  if (room >= Math.max(roomForYear, whole.length * character)) return whole;
  return room >= roomForShort && /^\d{4}$/.test(whole) ? `’${whole.slice(-2)}` : '';
}
