import type { Anchor, Genre } from '../time-expression';
import type { CalendarDate } from './calendar-date';
import type { Tense } from './lexicon';
import type { Shift } from './phrase';

/** What phrases are reckoned from. */
export interface Bearings {
  readonly genre: Genre;
  /** The document date. */
  readonly now: CalendarDate | null;
  /** The last date mentioned. */
  readonly story: CalendarDate | null;
  /** Year of a date said right beside: "January and February 1937". */
  readonly besideYear: number | null;
  /** Day said right beside an hour: "Tuesday at 18:00". */
  readonly besideDay: CalendarDate | null;
  readonly tense: Tense | null;
}

/** A place on the calendar, and what told it. */
export interface Dated {
  readonly date: CalendarDate;
  readonly anchored: Anchor;
}

/** From what a shift is reckoned: a narrative has its own now. */
export function baseOf(shift: Shift, { genre, now, story }: Bearings): Dated | null {
  const fromStory = shift.from === 'story' || genre === 'narrative';
  if (fromStory && story) return { date: story, anchored: 'narrative' };
  return now && { date: now, anchored: 'document' };
}
