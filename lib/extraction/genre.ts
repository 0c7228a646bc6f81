import type { CalendarDate } from './timex/calendar-date';
import type { Phrase } from './timex/phrase';
import type { Genre } from './time-expression';

/**
 * Whether a text reckons from its own date or from what it has told: a narrative names many years,
 * most of them well before the document's, and hardly a weekday or a "yesterday".
 */
export function genreOf(phrases: readonly Phrase[], now: CalendarDate | null): Genre {
  let stated = 0;
  let old = 0;
  let fromNow = 0;
  for (const { meaning } of phrases) {
    if (meaning.kind === 'calendar') {
      if (meaning.year !== undefined) {
        stated++;
        if (now && now.year - meaning.year >= 2) old++;
      } else if (meaning.weekday !== undefined && meaning.month === undefined) fromNow++;
    } else if (meaning.kind === 'shift' && meaning.shift.from === 'now') fromNow++;
  }
  if (stated < fewestYears || fromNow > stated / 2) return 'news';
  return now === null || old > stated / 2 ? 'narrative' : 'news';
}

/** Fewer years than this are no story. */
const fewestYears = 6;
