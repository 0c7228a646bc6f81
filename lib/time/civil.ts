import type { EpochMs } from '../model/units';

export const msPerDay = 86_400_000;

/**
 * Given a proleptic Gregorian date, returns midnight UTC at its start. `year` is astronomical
 * (0 is 1 BCE); `month` counts from 1 and may leave 1..12, which moves the year; so may `day`.
 * Beyond 285,000 years from 1970 it is the nearest double: off by at most 32,768 ms at 13.8 billion.
 *
 * Pure arithmetic, after "days_from_civil" in Howard Hinnant's "chrono-Compatible Low-Level Date
 * Algorithms" (public domain): `Date.UTC` reads the years 0 to 99 as 1900 to 1999.
 */
export function epochOf(year: number, month = 1, day = 1): EpochMs {
  const months = year * 12 + (month - 1);
  const y = Math.floor(months / 12);
  const m = months - y * 12 + 1;
  const shifted = m > 2 ? y : y - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5);
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return ((era * 146_097 + dayOfEra - 719_468 + day - 1) * msPerDay) as EpochMs;
}

export interface CivilDate {
  /** Astronomical: 0 is 1 BCE. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Whether doubles hold every ms about this instant: up to some 285,000 years from 1970. */
export function isExact(t: number): boolean {
  return Math.abs(t) <= Number.MAX_SAFE_INTEGER;
}

/**
 * Days since 1970, whole. What lies as close before midnight as doubles can round it is of the day
 * that begins there, so that every date comes back from its instant, however far away.
 */
function dayOf(t: EpochMs): number {
  const days = t / msPerDay;
  return Math.floor(isExact(t) ? days : days + Math.abs(days) * 2 ** -51);
}

/**
 * Given an instant, returns the UTC date in which it lies. Law: civilOf(epochOf(y, m, d)) is y, m, d,
 * up to a million million years away.
 */
export function civilOf(t: EpochMs): CivilDate {
  const days = dayOf(t) + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** In ms since midnight UTC: 0 to 86,399,999. */
export function timeOfDay(t: EpochMs): number {
  return Math.max(0, t - dayOf(t) * msPerDay);
}

/**
 * The instant before `t`, to tell what a half-open range ends in. 1 ms; where doubles are coarser
 * than that, as far as is surely before, which is minutes at 13.8 billion years.
 */
export function justBefore(t: number): EpochMs {
  return (t - leastStep(t)) as EpochMs;
}

/** The least time after `t` that is surely another: 1 ms, or what doubles can tell apart. */
export function justAfter(t: number): EpochMs {
  return (t + leastStep(t)) as EpochMs;
}

/**
 * The shortest stretch at `t`, in ms, of which doubles tell thousands of instants apart: 1.5 ms today,
 * 5 days at 13.8 billion years. Nothing shorter can be shown there.
 */
export function finestLength(t: number): number {
  return Math.abs(t) * 2 ** -40;
}

function leastStep(t: number): number {
  return isExact(t) ? 1 : Math.abs(t) * 2 ** -50;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(t: EpochMs): number {
  const day = Math.floor(t / msPerDay) + 4;
  return day - Math.floor(day / 7) * 7;
}
