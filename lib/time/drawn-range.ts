import type { EpochMs } from '../model/units';
import { civilOf, msPerDay } from './civil';
import type { DatePoint, EdtfDate, Precision } from './edtf';
import type { TimeRange } from './time-range';
import { halfFigure } from './year-words';

const minutes = 1 / 1440;

/** How far an approximate end is drawn beyond the date as written, in days. */
const airOfApproximate: Readonly<Record<Precision, number>> = {
  millisecond: (3 * minutes) / 60_000,
  second: (3 * minutes) / 60,
  minute: 3 * minutes,
  hour: 180 * minutes,
  day: 3,
  month: 15,
  season: 30,
  year: 120,
  decade: 730,
  century: 7300,
};

/** How much is drawn of a date that is open at one end, in days; more if its known end is longer. */
const openDays = 45;

/** Half-open, with what is not sharp about it. */
export interface DrawnRange extends TimeRange {
  readonly fadesIn: boolean;
  readonly fadesOut: boolean;
}

/**
 * The time a date takes on the axis. Approximate ends are drawn further out and fade: a time of day
 * by 3 of its units, a day by 3 days, a month by 15, a season by 30, a year by 120, a decade by 2
 * years, a century by 20; a year of the Stone Age by half of its last known figure. An open end is
 * drawn 45 days from the known one, or as far as that would be if it were approximate, and fades.
 *
 *   2022-02-13~      ░░▒▓▓▒░░      10 to 16 February
 *   2022-02-16/..    ▓▓▓▓▓▓▓▒░     16 February to 1 April
 *
 * Law: it contains the date as written, but for the open end.
 */
export function drawnRange(date: EdtfDate): DrawnRange {
  const { first, last } = date;
  if (first && last)
    return {
      start: earlierBy(first.start, airOf(first)),
      end: earlierBy(last.end, -airOf(last)),
      fadesIn: first.approximate,
      fadesOut: last.approximate,
    };
  if (first) {
    const end = Math.max(earlierBy(first.start, -openDaysOf(first)), first.end) as EpochMs;
    const start = earlierBy(first.start, airOf(first));
    return { start, end, fadesIn: first.approximate, fadesOut: true };
  }
  if (!last) throw new Error(`open at both ends: ${date.edtf}`);
  const start = Math.min(earlierBy(last.end, openDaysOf(last)), last.start) as EpochMs;
  const end = earlierBy(last.end, -airOf(last));
  return { start, end, fadesIn: true, fadesOut: last.approximate };
}

function airOf(point: DatePoint): number {
  return point.approximate ? vagueness(point) : 0;
}

function openDaysOf(point: DatePoint): number {
  return Math.max(openDays, vagueness(point));
}

/** In days. A set is drawn from its first to its last year, and needs no more. */
function vagueness({ precision, start, end }: DatePoint): number {
  if (precision !== 'year') return airOfApproximate[precision];
  const days = (end - start) / msPerDay;
  return days > 367 ? 0 : Math.max(airOfApproximate.year, halfFigure(civilOf(start).year) * 365);
}

function earlierBy(t: EpochMs, days: number): EpochMs {
  return Math.round(t - days * msPerDay) as EpochMs;
}
