import type { Bearings, Dated } from './bearings';
import { dayDate, daysIn, shiftDate, type CalendarDate } from './calendar-date';
import { feastIn } from './feasts';
import { isAheadIn } from './lexicon';
import type { CalendarMeaning } from './phrase';
import { weekdayDate } from './weekday-date';
import { yearOf } from './year-of';

/** A date told by its parts. `within`: what it is said to be of; undefined: nothing. */
export function namedDate(
  meaning: CalendarMeaning,
  bearings: Bearings,
  within: Dated | null | undefined,
): Dated | null {
  if (meaning.century !== undefined) return stated({ precision: 'century', year: meaning.century });
  if (meaning.decade !== undefined) return decadeDate(meaning, meaning.decade, bearings);
  if (meaning.weekday !== undefined && meaning.month === undefined)
    return weekdayDate(meaning.weekday, meaning.shift, bearings, within);
  if (meaning.day !== undefined && meaning.month === undefined)
    return dayOfMonth(meaning.day, bearings);
  const known = yearOf(meaning, bearings, within);
  if (!known) return null;
  const { year, anchored } = known;
  const put = (date: CalendarDate): Dated => ({ date, anchored });
  if (meaning.feast !== undefined) {
    const date = feastIn(meaning.feast, year);
    return date && put(date);
  }
  const { month, day } = meaning;
  if (month !== undefined && day !== undefined)
    return day <= daysIn(year, month)
      ? put(dayDate(year, month, day))
      : put({ precision: 'month', year, month });
  if (month !== undefined) return put({ precision: 'month', year, month });
  if (meaning.season) return put({ precision: 'season', year, season: meaning.season });
  const { fiscal } = meaning;
  if (meaning.quarter) return put({ precision: 'quarter', year, quarter: meaning.quarter });
  if (meaning.half) return put({ precision: 'half', year, half: meaning.half });
  return put({ precision: 'year', year, fiscal });
}

/** "the 15th": of the month of the story; in news, the nearest to now that the tense allows. */
function dayOfMonth(day: number, { genre, story, now, tense }: Bearings): Dated | null {
  const fromStory = story?.month && (genre === 'narrative' || story.precision === 'day');
  const base = fromStory ? story : now;
  if (!base?.month) return null;
  const anchored = fromStory ? 'narrative' : 'document';
  const over =
    fromStory || !base.day
      ? 0
      : isAheadIn(tense) && day < base.day
        ? 1
        : tense === 'past' && day > base.day
          ? -1
          : 0;
  const month = shiftDate(base, 'month', over);
  if (!month.month || day > daysIn(month.year, month.month)) return null;
  return { date: dayDate(month.year, month.month, day), anchored };
}

function stated(date: CalendarDate): Dated {
  return { date, anchored: 'stated' };
}

function decadeDate(
  meaning: CalendarMeaning,
  decade: number,
  { story, now, genre }: Bearings,
): Dated | null {
  if (!meaning.noCentury) return stated({ precision: 'decade', year: decade });
  const base = genre === 'narrative' ? (story ?? now) : (now ?? story);
  if (!base) return stated({ precision: 'decade', year: 1900 + decade });
  const year = Math.floor(base.year / 100) * 100 + decade;
  return {
    date: { precision: 'decade', year: year > base.year + 5 ? year - 100 : year },
    anchored: 'document',
  };
}
