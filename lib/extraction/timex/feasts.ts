import { addDays, dateAt, dayDate, isoWeekdayAt, type CalendarDate } from './calendar-date';
import { civilOf, epochOf } from '../../time/civil';
import type { EpochMs } from '../../model/units';

const fixed = new Map<string, readonly [month: number, day: number]>([
  ['christmas-eve', [12, 24]],
  ['christmas', [12, 25]],
  // 25 December of the Julian calendar, thirteen days behind from 1900 to 2099.
  ['orthodox-christmas-eve', [1, 6]],
  ['orthodox-christmas', [1, 7]],
  ['boxing-day', [12, 26]],
  ['new-years-eve', [12, 31]],
  ['new-year', [1, 1]],
  ['halloween', [10, 31]],
  ['valentine', [2, 14]],
  ['patrick', [3, 17]],
  ['may-day', [5, 1]],
  ['independence-day', [7, 4]],
  ['armistice', [11, 11]],
  ['bastille', [7, 14]],
  ['victory-day', [5, 9]],
  ['april-fools', [4, 1]],
]);

/** Days from Easter Sunday. */
const movable = new Map<string, number>([
  ['easter', 0],
  ['easter-monday', 1],
  ['good-friday', -2],
  ['palm-sunday', -7],
  ['ash-wednesday', -46],
  ['pentecost', 49],
]);

/** The day of a feast in a year; null for a name that is none. */
export function feastIn(feast: string, year: number): CalendarDate | null {
  const day = fixed.get(feast);
  if (day) return dayDate(year, day[0], day[1]);
  const offset = movable.get(feast);
  if (offset !== undefined) return dateAt(addDays(easterOf(year), offset));
  if (feast === 'orthodox-easter') return dateAt(julianEasterOf(year));
  if (feast === 'd-day') return dayDate(1944, 6, 6);
  if (feast === 'thanksgiving') return nthWeekday(year, 11, 4, 4);
  if (feast === 'labor-day') return nthWeekday(year, 9, 1, 1);
  if (feast === 'columbus-day') return nthWeekday(year, 10, 1, 2);
  if (feast === 'memorial-day') {
    const last = epochOf(year, 6, 0);
    return dateAt(addDays(last, -((isoWeekdayAt(last) + 6) % 7)));
  }
  return null;
}

function nthWeekday(year: number, month: number, weekday: number, n: number): CalendarDate {
  const first = epochOf(year, month);
  return dateAt(addDays(first, ((weekday - isoWeekdayAt(first) + 7) % 7) + 7 * (n - 1)));
}

/** Western Easter Sunday, by the anonymous Gregorian algorithm (Nature, 20 April 1876). */
function easterOf(year: number): EpochMs {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const months = h + l - 7 * m + 114;
  return epochOf(year, Math.floor(months / 31), (months % 31) + 1);
}

/** Orthodox Easter Sunday, from 1900 to 2099 (Meeus, Astronomical Algorithms, chapter 8, Julian calendar). */
function julianEasterOf(year: number): EpochMs {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const months = d + e + 114;
  return addDays(epochOf(year, Math.floor(months / 31), (months % 31) + 1), 13);
}

/** Which month a feast falls in, about. */
export function monthOfFeast(feast: string): number | null {
  const date = feastIn(feast, 2000);
  if (!date) return null;
  return date.month ?? civilOf(epochOf(2000)).month;
}
