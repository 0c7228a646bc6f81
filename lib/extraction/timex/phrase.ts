import type { TimeModifier } from '../time-expression';
import type { TimeOfDay } from './calendar-date';
import type { Season, Unit } from './lexicon';

/** Away from now (the document date) or from the story (the last date mentioned). */
export interface Shift {
  /** In units; null: some way off, nobody says how far. */
  readonly by: number | null;
  readonly from: 'now' | 'story';
  /** null by: which way. */
  readonly direction?: -1 | 1;
}

/** A place on the calendar, as far as the words tell; what is missing comes from elsewhere. */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  /** Astronomical. */
  readonly year?: number | undefined;
  /** Two figures only ('89, 1915-17): the century comes from elsewhere. */
  readonly yearOfCentury?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  readonly season?: Season | undefined;
  readonly quarter?: number | undefined;
  readonly half?: number | undefined;
  /** First year of it. Of "the 80s", 80 with `noCentury`. */
  readonly decade?: number | undefined;
  readonly century?: number | undefined;
  readonly noCentury?: true | undefined;
  readonly fiscal?: true | undefined;
  /** A feast whose day depends on the year. */
  readonly feast?: string | undefined;
  /** "last June", "next Friday". */
  readonly shift?: Shift | undefined;
  /** "of last year", "of that month". */
  readonly within?: Meaning | undefined;
}

/** "last week", "two days later", "today". */
export interface ShiftMeaning {
  readonly kind: 'shift';
  readonly unit: Unit;
  readonly shift: Shift;
  /** Of a quarter told before: "a year earlier" is that quarter of the year before. */
  readonly keepsQuarter?: true | undefined;
  /** The past one or the coming one, as the verb has it. */
  readonly byTense?: true | undefined;
  /** "the same period last year": what `within` says, at the precision of the story. */
  readonly samePeriod?: true | undefined;
  readonly samePeriodUnit?: Unit | undefined;
  readonly samePeriodOf?: Meaning | undefined;
}

/** "the last week of March": counted from the end when negative. */
export interface NthMeaning {
  readonly kind: 'nth';
  readonly unit: Unit;
  readonly ordinal: number;
  readonly within: Meaning;
}

export interface DurationMeaning {
  readonly kind: 'duration';
  readonly unit: Unit;
  readonly count: number | null;
  /** "ten days after …": which way from what follows. */
  readonly fromEvent?: -1 | 1 | undefined;
}

export interface SetMeaning {
  readonly kind: 'set';
  readonly value: string;
}

export interface ReferenceMeaning {
  readonly kind: 'reference';
  readonly value: string;
  readonly type?: 'DATE' | 'TIME' | 'DURATION';
}

/** A time of a day that something else has to tell. */
export interface HourMeaning {
  readonly kind: 'hour';
  /** "that morning": of the day of the story; else of a day said beside it, or of any day. */
  readonly ofStory?: true | undefined;
}

export type Meaning =
  | CalendarMeaning
  | ShiftMeaning
  | NthMeaning
  | DurationMeaning
  | SetMeaning
  | ReferenceMeaning
  | HourMeaning;

/** What a rule found in the tokens [first, end). */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly time?: TimeOfDay | undefined;
  readonly modifier?: TimeModifier | undefined;
  readonly rule: string;
}
