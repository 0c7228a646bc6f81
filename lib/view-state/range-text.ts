import type { EpochMs } from '../model/units';
import { civilOf, epochOf, msPerDay } from '../time/civil';
import { parseEdtf, yearInEdtf } from '../time/edtf';
import type { TimeRange } from '../time/time-range';

const msPerMinute = 60_000;

type Unit = 'year' | 'month' | 'day' | 'minute';

/** The coarsest unit whose rounding a reader would not see: below about one pixel in a thousand. */
function unitFor(range: TimeRange): Unit {
  const days = (range.end - range.start) / msPerDay;
  if (days >= 400 * 365) return 'year';
  if (days >= 40 * 365) return 'month';
  return days >= 8 ? 'day' : 'minute';
}

function floorTo(unit: Unit, t: EpochMs): EpochMs {
  if (unit === 'minute') return (Math.floor(t / msPerMinute) * msPerMinute) as EpochMs;
  const { year, month, day } = civilOf(t);
  return epochOf(year, unit === 'year' ? 1 : month, unit === 'day' ? day : 1);
}

function ceilTo(unit: Unit, t: EpochMs): EpochMs {
  const floor = floorTo(unit, t);
  if (floor === t) return t;
  if (unit === 'minute') return (floor + msPerMinute) as EpochMs;
  const { year, month, day } = civilOf(floor);
  if (unit === 'year') return epochOf(year + 1);
  return unit === 'month' ? epochOf(year, month + 1) : epochOf(year, month, day + 1);
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function formatInstant(unit: Unit, t: EpochMs): string {
  const { year, month, day } = civilOf(t);
  const parts = [yearInEdtf(year), digits(month, 2), digits(day, 2)];
  if (unit === 'year') return parts[0] ?? '';
  if (unit === 'month') return parts.slice(0, 2).join('-');
  const minutes = Math.floor((t - epochOf(year, month, day)) / msPerMinute);
  const clock = `T${digits(Math.floor(minutes / 60), 2)}${digits(minutes % 60, 2)}`;
  return parts.join('-') + (unit === 'minute' && minutes > 0 ? clock : '');
}

/**
 * Given a range, returns `start..end` (end not included), rounded outward to years, months, days or
 * minutes by its length. Law: what parseRange reads from it contains the range, and is written alike.
 */
export function formatRange(range: TimeRange): string {
  let rounded = range;
  let unit = unitFor(rounded);
  for (;;) {
    rounded = { start: floorTo(unit, range.start), end: ceilTo(unit, range.end) };
    const next = unitFor(rounded);
    if (next === unit) break;
    unit = next;
  }
  return `${formatInstant(unit, rounded.start)}..${formatInstant(unit, rounded.end)}`;
}

function parseInstant(text: string): EpochMs | null {
  const [date = '', clock] = text.split('T');
  const reading = parseEdtf(date);
  if (!reading.ok || reading.date.shape !== 'single' || /[~?%X]/.test(date)) return null;
  const start = reading.date.first?.start;
  if (start === undefined) return null;
  if (clock === undefined) return start;
  const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(clock);
  if (!match || reading.date.precision !== 'day') return null;
  return (start + (Number(match[1]) * 60 + Number(match[2])) * msPerMinute) as EpochMs;
}

/** Given `start..end`, returns the range, or null if it is none. */
export function parseRange(text: string): TimeRange | null {
  const ends = text.split('..');
  if (ends.length !== 2) return null;
  const start = parseInstant(ends[0] ?? '');
  const end = parseInstant(ends[1] ?? '');
  return start !== null && end !== null && start < end ? { start, end } : null;
}
