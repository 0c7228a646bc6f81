import type { EpochMs } from '../model/units';
import { msPerDay } from './civil';
import type { DatePoint, EdtfDate, Precision } from './edtf';
import type { TimeRange } from './time-range';

/** How far an approximate end is drawn beyond the date as written, in days. */
const airOfApproximate: Readonly<Record<Precision, number>> = {
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
 * The time a date takes on the axis. Approximate ends are drawn further out and fade: a day by
 * 3 days, a month by 15, a season by 30, a year by 120, a decade by 2 years, a century by 20. An
 * open end is drawn 45 days from the known one, and fades.
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
    const end = Math.max(earlierBy(first.start, -openDays), first.end) as EpochMs;
    const start = earlierBy(first.start, airOf(first));
    return { start, end, fadesIn: first.approximate, fadesOut: true };
  }
  if (!last) throw new Error(`open at both ends: ${date.edtf}`);
  const start = Math.min(earlierBy(last.end, openDays), last.start) as EpochMs;
  const end = earlierBy(last.end, -airOf(last));
  return { start, end, fadesIn: true, fadesOut: last.approximate };
}

function airOf(point: DatePoint): number {
  return point.approximate ? airOfApproximate[point.precision] : 0;
}

function earlierBy(t: EpochMs, days: number): EpochMs {
  return (t - days * msPerDay) as EpochMs;
}
