import { monthOf, type CalendarDate } from './calendar-date';
import type { Tense } from './lexicon';

/** A month, or a day of one, whose year was not said. */
export interface Yearless {
  /** 1 to 12. */
  readonly month: number;
  readonly day?: number | undefined;
}

/**
 * In news: the year that brings it next to `now`, in the direction of the tense. The nearest without
 * a tense, and for what was ahead of a time that is past; so too for a day that is near ahead, of
 * which a past verb only tells the plan ("the deadline was set at June 1"): nobody leaves out the
 * year of a day of ten months ago.
 */
export function yearNear(now: CalendarDate, said: Yearless, tense: Tense | null): number {
  const nowMonth = monthOf(now);
  if (!nowMonth) return now.year;
  const position = said.month * 32 + (said.day ?? 0);
  const nowPosition = nowMonth * 32 + (said.day === undefined ? 0 : (now.day ?? 15));
  const yearLength = 12 * 32;
  const distance = position - nowPosition;
  const nearAhead = said.day !== undefined && distance > 0 && distance <= nearDays;
  if (tense === 'past' && !nearAhead) return distance > 0 ? now.year - 1 : now.year;
  if (tense === 'future') return distance < 0 ? now.year + 1 : now.year;
  if (distance > yearLength / 2) return now.year - 1;
  return distance < -yearLength / 2 ? now.year + 1 : now.year;
}

/** How many days are near, months counted as 32. */
const nearDays = 64;

/** How many months a story steps over the turn of the year, and back. */
const monthsOn = 3;
const monthsBack = 1;

/** In a narrative: the year of the last mention, or the next when the story goes over its end. */
export function yearAfter(story: CalendarDate, said: Yearless): number {
  const month = monthOf(story);
  if (!month) return story.year;
  const on = said.month - month;
  if (on < 0 && on + 12 <= monthsOn) return story.year + 1;
  if (on > 0 && 12 - on <= monthsBack) return story.year - 1;
  return story.year;
}
