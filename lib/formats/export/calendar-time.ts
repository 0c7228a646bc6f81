import type { EpochMs } from '../../model/units';
import { civilOf, timeOfDay } from '../../time/civil';
import { isFiner, type DatePoint, type EdtfDate } from '../../time/edtf';

/** When a calendar shows an event, as iCalendar writes it (RFC 5545, 3.3.4 and 3.3.5). */
export interface CalendarTime {
  /** DATE: whole days. DATE-TIME: instants, UTC. */
  readonly type: 'DATE' | 'DATE-TIME';
  readonly start: string;
  /** Not included. Absent for an instant. */
  readonly end?: string;
}

/** Why a calendar cannot show a date: it has days and times, and nothing vaguer. */
export type NoCalendarTime =
  'open' | 'unknown day' | 'approximate' | 'not to the day' | 'year out of reach';

/**
 * Given a date, returns when a calendar shows it, or why it cannot. Only what is known to the day, or as
 * lasting from one day to another, has a place in a calendar. Law: whole days are the date's bounds.
 */
export function calendarTime({ shape, first, last }: EdtfDate): CalendarTime | NoCalendarTime {
  if (!first || !last) return 'open';
  if (shape === 'one-of') return 'unknown day';
  if (first.approximate || last.approximate) return 'approximate';
  if (isVague(first) || isVague(last)) return 'not to the day';
  if (civilOf(first.start).year < 1 || civilOf(last.end).year > 9999) return 'year out of reach';
  if (isInstant(first) && isInstant(last)) {
    const [start, end] = [instantText(first.start), instantText(last.start)];
    return { type: 'DATE-TIME', start, ...(end > start && { end }) };
  }
  return { type: 'DATE', start: dayText(first.start), end: dayText(dayAfter(last)) };
}

function isVague({ precision }: DatePoint): boolean {
  return isFiner('day', precision);
}

/** An hour is no instant: such an event is shown on its day. */
function isInstant({ precision }: DatePoint): boolean {
  return isFiner(precision, 'hour');
}

/** Midnight at the end of the day in which a date ends. */
function dayAfter({ end }: DatePoint): EpochMs {
  const rest = timeOfDay(end);
  return (rest === 0 ? end : end - rest + 86_400_000) as EpochMs;
}

function dayText(t: EpochMs): string {
  const { year, month, day } = civilOf(t);
  return `${digits(year, 4)}${digits(month, 2)}${digits(day, 2)}`;
}

function instantText(t: EpochMs): string {
  const seconds = Math.floor(timeOfDay(t) / 1000);
  const [hour, minute] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${dayText(t)}T${digits(hour, 2)}${digits(minute, 2)}${digits(seconds % 60, 2)}Z`;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
