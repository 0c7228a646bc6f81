import { edtf, type DatePoint, type EdtfDate } from '../time/edtf';
import type { EpochMs } from '../model/units';

/**
 * Since when a thing is known: the instant at which the day ends in which it became so. A thing is known
 * on a day if that day ends no earlier. Never: Infinity.
 */
export type KnownSince = EpochMs;

/** Since no day. */
export const never = Infinity as KnownSince;

/**
 * Since when a document counts, given its date of publication: since the last day on which it may have been
 * published, for on any day before that it may not have been there yet.
 *
 *   2022-02-16                16 February     2022-02                  28 February
 *   2022-02-16~               16 February     [2022-01-16..2022-01-20] 20 January
 *   2022-02-25T16:36:22Z      25 February     [2022..]                 31 December 2022
 *
 * A date that is open to the future gives no last day: such a document counts since the end of the year, month
 * or day that the date does name, and may in truth be younger. `~` adds no days.
 */
export function countsSince(published: EdtfDate): KnownSince {
  return endOf(published.last ?? published.first);
}

/** Given a day as view states have it, `2022-02-16`, returns the instant at which it ends: what is known since then is known on it. */
export function endOfDay(day: string): EpochMs {
  return countsSince(edtf(day));
}

/** The end of a day, month or year; never, of none. */
export function endOf(point: DatePoint | null): KnownSince {
  return point ? point.end : never;
}
