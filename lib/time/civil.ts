import type { EpochMs } from '../model/units';

export const msPerDay = 86_400_000;

/**
 * Given a proleptic Gregorian date, returns midnight UTC at its start. `year` is astronomical
 * (0 is 1 BCE); `month` counts from 1 and may leave 1..12, which moves the year; so may `day`.
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

/** Given an instant, returns the UTC date in which it lies. Law: civilOf(epochOf(y, m, d)) is y, m, d. */
export function civilOf(t: EpochMs): CivilDate {
  const days = Math.floor(t / msPerDay) + 719_468;
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

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(t: EpochMs): number {
  const day = Math.floor(t / msPerDay) + 4;
  return day - Math.floor(day / 7) * 7;
}
