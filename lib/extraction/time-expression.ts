/** TIMEX3 types (TimeML annotation guidelines 1.2.1). */
export type TimeExpressionType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/**
 * What a value was reckoned from:
 *
 *   stated     nothing: the words say it all ("14 December 2021", "two weeks")
 *   document   the date of the document ("yesterday", "Friday", "last month")
 *   narrative  a date mentioned before ("the following day", "May" after "1941")
 *   none       it could not be reckoned, or is no place in time ("now", "daily")
 */
export type Anchor = 'stated' | 'document' | 'narrative' | 'none';

/** How finely the words place it in time; of durations and sets, their unit. Never finer than said. */
export type TimeGranularity =
  | 'time'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'unknown';

/** Which part is meant: "early June" is the month with START. As in TIMEX3, which has more. */
export type TimeModifier = 'START' | 'MID' | 'END' | 'APPROX';

/** Words that say when, how long or how often. */
export interface TimeExpression {
  /** UTF-16 offset into the text given, inclusive. */
  readonly start: number;
  /** UTF-16 offset, exclusive. Law: text.slice(start, end) is `text`. */
  readonly end: number;
  readonly text: string;
  readonly type: TimeExpressionType;
  /** TIMEX3: 2021-12-14, 2021-W50, 2021-SP, 2021-12-14TMO, 202, P2W, PXD, PRESENT_REF, BC0480 … */
  readonly value: string;
  /** The same as EDTF, where `lib/time/edtf` can read it; null for durations, sets and references. */
  readonly edtf: string | null;
  readonly modifier: TimeModifier | null;
  /** The rule that found it, with what it added: "month-day", "weekday", "unit-later". */
  readonly rule: string;
  readonly anchored: Anchor;
  readonly granularity: TimeGranularity;
}

export interface ReadingContext {
  /** ISO 8601: YYYY, YYYY-MM or YYYY-MM-DD; more after that is not looked at. Inferred if missing. */
  readonly documentDate?: string | undefined;
  /**
   * `news` reckons from the document date, `narrative` from the dates mentioned before.
   * Inferred from the text if missing.
   */
  readonly genre?: Genre | undefined;
}

export type Genre = 'news' | 'narrative';
