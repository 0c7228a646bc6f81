import type { EpochMs } from '../model/units';
import { civilOf, epochOf, isExact, msPerDay, timeOfDay } from '../time/civil';
import { parseEdtf, yearInEdtf } from '../time/edtf';
import type { TimeRange } from '../time/time-range';

type ClockUnit = 'millisecond' | 'second' | 'minute';
type Unit = 'year' | 'month' | 'day' | ClockUnit;

const lengthOf: Readonly<Record<ClockUnit, number>> = {
  millisecond: 1,
  second: 1000,
  minute: 60_000,
};

function isClock(unit: Unit): unit is ClockUnit {
  return unit in lengthOf;
}

/**
 * The coarsest unit whose rounding a reader would not see: below about one pixel in a thousand. None
 * finer than a day where doubles do not hold every ms.
 */
function unitFor({ start, end }: TimeRange): Unit {
  const days = (end - start) / msPerDay;
  if (days >= 400 * 365) return 'year';
  if (days >= 40 * 365) return 'month';
  if (days >= 8 || !isExact(start) || !isExact(end)) return 'day';
  if (days >= 1 / 4) return 'minute';
  return days >= 1 / 96 ? 'second' : 'millisecond';
}

function floorTo(unit: Unit, t: EpochMs): EpochMs {
  if (isClock(unit)) return (Math.floor(t / lengthOf[unit]) * lengthOf[unit]) as EpochMs;
  const { year, month, day } = civilOf(t);
  return epochOf(year, unit === 'year' ? 1 : month, unit === 'day' ? day : 1);
}

function ceilTo(unit: Unit, t: EpochMs): EpochMs {
  const floor = floorTo(unit, t);
  if (floor === t) return t;
  if (isClock(unit)) return (floor + lengthOf[unit]) as EpochMs;
  const { year, month, day } = civilOf(floor);
  if (unit === 'year') return epochOf(year + 1);
  return unit === 'month' ? epochOf(year, month + 1) : epochOf(year, month, day + 1);
}

function digits(value: number, width: number): string {
  return String(Math.floor(value)).padStart(width, '0');
}

function formatInstant(unit: Unit, t: EpochMs): string {
  const { year, month, day } = civilOf(t);
  const parts = [yearInEdtf(year), digits(month, 2), digits(day, 2)];
  if (unit === 'year') return parts[0] ?? '';
  if (unit === 'month') return parts.slice(0, 2).join('-');
  return parts.join('-') + (isClock(unit) ? formatClock(timeOfDay(t)) : '');
}

/** `T0630`, `T063005`, `T063005.120`, no finer than it is; empty for midnight. */
function formatClock(ms: number): string {
  if (ms === 0) return '';
  const minute = `T${digits(ms / 3_600_000, 2)}${digits((ms / 60_000) % 60, 2)}`;
  const second = ms % 60_000 === 0 ? '' : digits((ms / 1000) % 60, 2);
  return minute + second + (ms % 1000 === 0 ? '' : `.${digits(ms % 1000, 3)}`);
}

/**
 * Given a range, returns `start..end` (end not included), rounded outward to years, months, days,
 * minutes, seconds or milliseconds by its length. Laws: what parseRange reads from it contains the range
 * (beyond 285,000 years from 1970: to the precision of doubles), and is written alike.
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
  if (!reading.ok || reading.date.shape !== 'single' || date.includes('X')) return null;
  const { first, precision } = reading.date;
  if (!first || first.approximate) return null;
  if (clock === undefined) return first.start;
  const match = /^([01]\d|2[0-3])([0-5]\d)(?:([0-5]\d)(?:\.(\d{3}))?)?$/.exec(clock);
  if (!match || precision !== 'day') return null;
  const [hour, minute, second, ms] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return (first.start + ((hour * 60 + minute) * 60 + second) * 1000 + ms) as EpochMs;
}

/** Given `start..end`, returns the range, or null if it is none. */
export function parseRange(text: string): TimeRange | null {
  const ends = text.split('..');
  if (ends.length !== 2) return null;
  const start = parseInstant(ends[0] ?? '');
  const end = parseInstant(ends[1] ?? '');
  return start !== null && end !== null && start < end ? { start, end } : null;
}
