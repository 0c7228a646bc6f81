import { civilOf, epochOf, msPerDay } from '../../time/civil';
import { yearInEdtf } from '../../time/edtf';

/** A time of day as written, with what it says of its zone. */
export interface Clock {
  /** Milliseconds since midnight, in its own zone. */
  readonly ms: number;
  /** The last that is written. */
  readonly precision: 'minute' | 'second' | 'millisecond';
  /** Minutes by which its zone is ahead of UTC; null where it names none, and is read as UTC. */
  readonly offset: number | null;
  /** How it is written, to tell two formats in one column apart: `h:mm`, `h:mm:ss`, `h:mm AM` … */
  readonly shape: string;
}

const clockText =
  /^(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(a\.?m\.?|p\.?m\.?)?\s*(z|utc|gmt|[+-]\d\d(?::?\d\d)?)?$/i;

/** Given a time of day, such as `16:36:22Z`, `12:00 AM` or `9:05+02:00`, returns it; null if it is none. */
export function readClock(text: string): Clock | null {
  const match = clockText.exec(text.trim());
  if (!match) return null;
  const [, hourText, minuteText, secondText, fraction, half, zone] = match;
  const [written, minute, second] = [hourText, minuteText, secondText ?? '0'].map(Number);
  if (written === undefined || minute === undefined || second === undefined) return null;
  if (half && (written < 1 || written > 12)) return null;
  const hour = half ? (written % 12) + (half[0]?.toLowerCase() === 'p' ? 12 : 0) : written;
  if (hour > 24 || minute > 59 || second > 59) return null;
  const ms = Math.floor(Number(`0.${fraction ?? '0'}`) * 1000);
  const total = ((hour * 60 + minute) * 60 + second) * 1000 + ms;
  if (total > msPerDay) return null;
  const offset = zone === undefined ? null : offsetOf(zone);
  if (offset !== null && Math.abs(offset) > 18 * 60) return null;
  const shape = `h:mm${secondText ? ':ss' : ''}${half ? ' AM' : ''}`;
  const precision =
    fraction !== undefined ? 'millisecond' : secondText !== undefined ? 'second' : 'minute';
  return { ms: total, precision, offset, shape };
}

function offsetOf(zone: string): number {
  const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -minutes : minutes;
}

/** Given a day and a time of day, returns the instant as EDTF, in UTC: `2022-02-25T16:36:22Z`, no more precise than written. */
export function instantInEdtf(year: number, month: number, day: number, clock: Clock): string {
  const t = epochOf(year, month, day) + clock.ms - (clock.offset ?? 0) * 60_000;
  const date = civilOf(t as ReturnType<typeof epochOf>);
  const rest = t - Math.floor(t / msPerDay) * msPerDay;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const parts = [rest / 3_600_000, (rest / 60_000) % 60, (rest / 1000) % 60];
  const time = (clock.precision === 'minute' ? parts.slice(0, 2) : parts).map(two).join(':');
  const rests = clock.precision === 'millisecond' ? `.${String(rest % 1000).padStart(3, '0')}` : '';
  return `${dayInEdtf(date.year, date.month, date.day)}T${time}${rests}Z`;
}

/** A calendar day as EDTF; nothing is checked. */
export function dayInEdtf(year: number, month: number, day: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${yearInEdtf(year)}-${two(month)}-${two(day)}`;
}
