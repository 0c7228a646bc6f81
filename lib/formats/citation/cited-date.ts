import { civilOf, justBefore } from '../../time/civil';
import { isFiner, type DatePoint, type EdtfDate } from '../../time/edtf';
import { dateInWords } from '../../time/date-words';

/** A day, a month, a season or a year, no finer than it is known; astronomical years. */
export interface CitedDay {
  readonly year: number;
  /** 1 spring, 2 summer, 3 autumn, 4 winter; as CSL counts them. Never beside a month. */
  readonly season?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
}

/**
 * A date as a reference gives it.
 *
 * `known`    a day, month, season or year, or a span of them; `isAbout`: it may be another one near it
 * `undated`  n.d., with what is known of it in words, or null
 */
export type CitedDate =
  | {
      readonly kind: 'known';
      readonly from: CitedDay;
      /** The same as `from`, but for a span. */
      readonly to: CitedDay;
      readonly isAbout: boolean;
    }
  | { readonly kind: 'undated'; readonly words: string | null };

/**
 * Given a date, returns what may be cited of it: never more than is known. Some day between the 16th and
 * the 20th of January is cited as January; one between two years as about those years; one that is open
 * towards an end has no date, and says what is known instead. null: no date at all.
 */
export function citedDate(date: EdtfDate | null): CitedDate {
  if (!date) return { kind: 'undated', words: null };
  const { shape, first, last } = date;
  if (!first || !last) return { kind: 'undated', words: dateInWords(date) };
  const isAbout = first.approximate || last.approximate;
  const ends = [startOf(first), endOf(last)] as const;
  if (shape === 'interval') return { kind: 'known', from: ends[0], to: ends[1], isAbout };
  const common = commonOf(...ends);
  if (common) return { kind: 'known', from: common, to: common, isAbout };
  const [from, to] = ends.map(({ year }) => ({ year })) as [CitedDay, CitedDay];
  return { kind: 'known', from, to, isAbout: isAbout || shape === 'one-of' };
}

function startOf({ precision, start }: DatePoint): CitedDay {
  const { year, month, day } = civilOf(start);
  if (precision === 'season') return { year, season: month / 3 };
  if (isFiner(precision, 'month')) return { year, month, day };
  return precision === 'month' ? { year, month } : { year };
}

/** The last unit of its precision that the stretch holds. */
function endOf(point: DatePoint): CitedDay {
  const last = civilOf(justBefore(point.end));
  const { precision } = point;
  if (precision === 'season') return startOf(point);
  if (isFiner(precision, 'month')) return { year: last.year, month: last.month, day: last.day };
  return precision === 'month' ? { year: last.year, month: last.month } : { year: last.year };
}

/** The finest unit that holds both. */
function commonOf(a: CitedDay, b: CitedDay): CitedDay | null {
  if (a.year !== b.year) return null;
  if (a.month !== b.month || a.season !== b.season) return { year: a.year };
  return a.day === b.day || a.month === undefined ? a : { year: a.year, month: a.month };
}
