import type { EpochMs } from '../model/units';
import { civilOf, epochOf, isExact, justBefore, msPerDay, timeOfDay } from './civil';
import { inFewWords, long, rangeInWords, spanOf } from './date-words';
import type { DatePoint } from './edtf';
import { monthOf, startOfMonth } from './months';
import type { TimeRange } from './time-range';
import { firstRoundYear } from './year-words';

/**
 * A stretch of time for what is counted in it, from the first instant to the last: in years, months or days where it begins and
 * ends with such, else to the minute, the second or the millisecond; where numbers cannot tell that, or nobody would
 * want it of so long a time, about.
 * 3–9 March 2022 · 2015 to 2019 · 22:30 UTC, 3 March to 09:00 UTC, 9 March 2022 · 2.5 million BCE to 2.45 million BCE ·
 * about 50,000 BCE to 1051 BCE · about 13.94 to 13.8 billion BCE
 */
export function wholeRangeInWords({ start, end }: TimeRange): string {
  const isYear = (t: EpochMs) => epochOf(civilOf(t).year) === t;
  const isMonth = (t: EpochMs) => startOfMonth(monthOf(t)) === t;
  const isDay = (t: EpochMs) => timeOfDay(t) === 0;
  const whole = (
    [
      ['year', isYear],
      ['month', isMonth],
      ['day', isDay],
    ] as const
  ).find(([, begins]) => begins(start) && begins(end));
  const canTell = isExact(start) && isExact(end);
  const days = (end - start) / msPerDay;
  const isAbout = whole
    ? whole[0] === 'day' && days > longestInDays
    : days > longestInClock || (days >= 1 && (start % 60_000 !== 0 || end % 60_000 !== 0));
  if (isAbout || (!canTell && whole?.[0] !== 'year'))
    return `about ${rangeInWords({ start, end })}`;
  if (whole) {
    const at = (t: EpochMs): DatePoint => ({
      precision: whole[0],
      start: t,
      end: t,
      approximate: false,
    });
    // Round years of the Stone Age are said, not the last one before them.
    if (whole[0] === 'year' && civilOf(end).year <= firstRoundYear)
      return spanOf(at(start), at(end), inFewWords, '–', ' to ');
    return spanOf(at(start), at(justBefore(end)), long, '–', ' to ');
  }
  // Nothing starts between two milliseconds.
  const [first, last] = [Math.ceil(start), Math.ceil(end)];
  const [precision] = (
    [
      ['minute', 60_000],
      ['second', 1000],
      ['millisecond', 1],
    ] as const
  ).find(([, unit]) => first % unit === 0 && last % unit === 0) ?? ['millisecond'];
  const at = (t: number): DatePoint => ({
    precision,
    start: t as EpochMs,
    end: t as EpochMs,
    approximate: false,
  });
  return spanOf(at(first), at(last), long, '–', ' to ');
}

/** Of a longer stretch the days, or the clock times, on which it begins and ends say nothing. */
const [longestInDays, longestInClock] = [1000, 60];
