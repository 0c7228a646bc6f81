import type { CssPx, EpochMs } from '../model/units';
import { civilOf, epochOf, isExact, msPerDay, timeOfDay } from './civil';
import { clockInWords } from './clock-words';
import { monthName, monthOf, shortMonthName, startOfMonth } from './months';
import {
  calendarUnits,
  coarsestStep,
  majorUnits,
  minorSteps,
  msIn,
  yearsIn,
  type CalendarUnit,
  type TickRow,
  type TickStep,
} from './tick-steps';
import type { ScalePiece, TimeScale } from './time-scale';
import type { TimeRange } from './time-range';
import { roundYear, yearInFewWords, yearSpan } from './year-words';

export interface Tick {
  /** Start of a unit, UTC; for a sticky tick the start of its piece. */
  readonly t: EpochMs;
  readonly x: CssPx;
  /** Where the next tick of the row stands, or the piece ends: to centre a label between them. */
  readonly x1: CssPx;
  readonly label: string;
  /** The coarsest unit that starts here: how strong the line is. */
  readonly unit: CalendarUnit;
  /** Nothing starts here: the label of a unit whose start is not in view. */
  readonly sticky: boolean;
}

export interface TickRows {
  readonly major: readonly Tick[];
  readonly minor: readonly Tick[];
}

export interface TickOptions {
  /** Between minor ticks. Smaller: labels touch. */
  readonly minGap: CssPx;
  /** Between major ticks, whose labels are longer. */
  readonly minMajorGap: CssPx;
}
export const defaultTickOptions: TickOptions = { minGap: 40, minMajorGap: 48 };

/**
 * Two rows of ticks, aligned with the calendar.
 *
 *   major   2021               |2021           2022           |2025
 *   minor   Mar   Apr   May    |Sep  Oct  Nov  Dec  Jan  Feb  |Feb  Mar
 *           └ sticky            fold                           fold
 *
 * One step for all open pieces; a compressed piece has its own and no major ticks. None stands
 * in a fold. In a row of days the first of a month is labelled with the month.
 *
 * Laws: the ticks of a row increase and stand at least the gap apart (minor ticks of two pieces:
 * six tenths of it) · every open piece that has room shows a major label, sticky if nothing starts
 * in it · none stands in a fold · x is toPx(t)
 */
export function placeTicks(scale: TimeScale, options: Partial<TickOptions> = {}): TickRows {
  const { minGap, minMajorGap } = { ...defaultTickOptions, ...options };
  const step = stepFor(scale.msPerPx, minGap, scale.range);
  const majorUnit = majorUnits[step.row];
  const major: Tick[][] = [];
  const minor: Tick[][] = [];
  for (const piece of scale.pieces) {
    if (piece.kind === 'open') {
      if (majorUnit) major.push(ticksOf(scale, piece, majorUnit, true));
      minor.push(ticksOf(scale, piece, step, step.row === 'weeks'));
    } else if (piece.kind === 'compressed') {
      const { range, x0, x1 } = piece;
      const sparse = stepFor((range.end - range.start) / (x1 - x0), minGap, range);
      minor.push(ticksOf(scale, piece, sparse, false));
    }
  }
  return {
    major: spread(major, ({ label }) => Math.max(minMajorGap, label.length * majorCharacter)),
    minor: spread(minor, (_, samePiece) => minGap * (samePiece ? 1 : acrossPieces)),
  };
}

/** Two pieces have different steps, so their ticks need only room for their labels. */
const acrossPieces = 0.6;

/** Width of a character of a major label, on the safe side. */
const majorCharacter: CssPx = 8;

/** Width of a character of a minor label, and of the air beside it, on the safe side. */
const minorCharacter: CssPx = 6.4;
const minorAir: CssPx = 9;

/** The finest step whose labels have room; days, where doubles do not hold the times of clocks. */
function stepFor(msPerPx: number, minGap: CssPx, range: TimeRange): TickStep {
  const finest = isExact(range.start) && isExact(range.end) ? 1 : msPerDay;
  const fits = (step: TickStep) =>
    step.least >= finest &&
    step.least / msPerPx >= minGap &&
    step.least / msPerPx >= longestLabel(step, range) * minorCharacter + minorAir;
  return minorSteps.find(fits) ?? coarsestStep;
}

/** In characters, of the labels of years and of clocks; all others are shorter than any gap. */
function longestLabel(step: TickStep, { start, end }: TimeRange): number {
  if (step.row === 'clock') return '16:36:10'.length;
  const years = (yearsIn[step.unit] ?? 0) * step.count;
  if (years === 0) return 0;
  const labelAt = (t: EpochMs) =>
    yearInFewWords(roundYear(Math.round(civilOf(t).year / years) * years)).length;
  return Math.max(labelAt(start), labelAt(end));
}

/** `sticky` also labels the piece's first, partial unit. */
function ticksOf(scale: TimeScale, piece: ScalePiece, step: TickStep, sticky: boolean): Tick[] {
  const { start, end } = piece.range;
  const starts = startsOf(step, start, end);
  const ticks = starts
    .filter((t) => t >= start && t < end)
    .map((t): Tick => {
      const unit = coarsestStartingAt(t, step.unit);
      return {
        t,
        x: scale.toPx(t),
        x1: piece.x1,
        label: labelOf(t, unit, step),
        unit,
        sticky: false,
      };
    });
  const before = starts[0];
  if (sticky && before !== undefined && before < start) {
    const unit = step.row === 'weeks' ? 'month' : step.unit;
    const label = labelOf(start, unit, step);
    ticks.unshift({ t: start, x: piece.x0, x1: piece.x1, label, unit, sticky: true });
  }
  return ticks;
}

/** Starts of a step's units from the one in which `start` lies to the last before `end`. */
function startsOf({ unit, count }: TickStep, start: EpochMs, end: EpochMs): EpochMs[] {
  const starts: EpochMs[] = [];
  const from = civilOf(start);
  const add = (t: EpochMs) => {
    if (t <= start) starts[0] = t;
    else if (t < end) starts.push(t);
    return t < end;
  };
  const ms = (msIn[unit] ?? 0) * count;
  if (ms > 0) {
    for (let n = Math.floor(start / ms); add((n * ms) as EpochMs); n++);
  } else if (unit === 'day') {
    for (let month = monthOf(start); add(startOfMonth(month)); month++) {
      const first = startOfMonth(month);
      const days = (startOfMonth(month + 1) - first) / msPerDay;
      for (let day = count; day < days; day += count) add((first + day * msPerDay) as EpochMs);
    }
  } else if (unit === 'month') {
    const first = Math.floor(monthOf(start) / count) * count;
    for (let month = first; add(startOfMonth(month)); month += count);
  } else {
    const years = count * (yearsIn[unit] ?? 1);
    for (let n = Math.floor(from.year / years) - 1; add(epochOf(roundYear(n * years))); n++);
  }
  return starts;
}

function coarsestStartingAt(t: EpochMs, unit: CalendarUnit): CalendarUnit {
  const { year, month, day } = civilOf(t);
  const counted = year > 1 ? year : year === 1 ? 0 : 1 - year;
  const atYear = t === epochOf(year);
  const starts: Record<CalendarUnit, boolean> = {
    millisecond: true,
    second: t % 1000 === 0,
    minute: t % 60_000 === 0,
    hour: t % 3_600_000 === 0,
    day: t === epochOf(year, month, day),
    month: t === epochOf(year, month),
    year: atYear,
    decade: atYear && counted % 10 === 0,
    century: atYear && counted % 100 === 0,
    millennium: atYear && counted % 1000 === 0,
  };
  const coarser = calendarUnits.slice(calendarUnits.indexOf(unit));
  return coarser.findLast((candidate) => starts[candidate]) ?? unit;
}

function labelOf(t: EpochMs, starting: CalendarUnit, { unit, row }: TickStep): string {
  const { year, month, day } = civilOf(t);
  switch (unit) {
    case 'millisecond':
    case 'second':
    case 'minute':
    case 'hour':
      return clockLabel(t, unit, row);
    case 'day':
      if (row === 'major') return dayLabel(t);
      return starting === 'day' ? String(day) : shortMonthName(month);
    case 'month':
      return row === 'major'
        ? `${monthName(month)}\u00a0${yearInFewWords(year)}`
        : shortMonthName(month);
    case 'decade':
      return row === 'major' ? decadeLabel(year) : yearInFewWords(year);
    default:
      return yearInFewWords(year);
  }
}

/** 1990s · 50–41 BCE; where single years are hardly told apart, its first. */
function decadeLabel(year: number): string {
  if (year > 0) return `${Math.floor(year / 10) * 10}s`;
  const first = yearInFewWords(year);
  return year > -9999 ? yearSpan(first, yearInFewWords(year + 9)) : first;
}

function dayLabel(t: EpochMs): string {
  const { year, month, day } = civilOf(t);
  return `${day}\u00a0${monthName(month)}\u00a0${yearInFewWords(year)}`;
}

/** 16:36 · 16:36:10 · and where the minute or second stands above, only what is left of it: :05 · :05.5 · .050 */
function clockLabel(t: EpochMs, unit: CalendarUnit, row: TickRow): string {
  const ms = timeOfDay(t);
  if (row === 'major') {
    const clock = clockInWords(ms, unit === 'minute' ? 'minute' : 'second');
    return `${clock}\u00a0UTC, ${dayLabel(t)}`;
  }
  const whole = clockInWords(ms, 'millisecond');
  switch (row) {
    case 'milliseconds':
      return whole.slice(8);
    case 'tenths':
      return whole.slice(5, 10);
    case 'seconds':
      return whole.slice(5, 8);
    default:
      return whole.slice(0, row === 'clock' ? 8 : 5);
  }
}

/**
 * Of two ticks that stand too close, drops the one of the finer unit, then the sticky one, then the
 * later. Given the ticks of each piece, and how much room a tick needs before the next; sets x1.
 */
function spread(
  pieces: readonly Tick[][],
  roomAfter: (tick: Tick, samePiece: boolean) => CssPx,
): Tick[] {
  const kept: Tick[] = [];
  for (const ticks of pieces) {
    const start = ticks[0]?.x ?? 0;
    for (const tick of ticks) {
      const tooClose = (last: Tick) => tick.x - last.x < roomAfter(last, last.x >= start);
      let last = kept.at(-1);
      while (last && tooClose(last) && outranks(tick, last)) {
        kept.pop();
        last = kept.at(-1);
      }
      if (!last || !tooClose(last)) kept.push(tick);
    }
  }
  return kept.map((tick, i) => ({ ...tick, x1: Math.min(tick.x1, kept[i + 1]?.x ?? tick.x1) }));
}

function outranks(a: Tick, b: Tick): boolean {
  const finer = calendarUnits.indexOf(a.unit) - calendarUnits.indexOf(b.unit);
  return finer === 0 ? b.sticky && !a.sticky : finer > 0;
}
