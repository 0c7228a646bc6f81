import { civilOf } from '../../lib/time/civil';
import { boundsOf, parseEdtf } from '../../lib/time/edtf';
import type { EpochMs } from '../../lib/model/units';

const msPerDay = 86_400_000;
/** A document written within so many days is taken to be of the middle one. */
const mostDays = 14;

/**
 * Given when a document was published, in EDTF, the day, month or year that its relative dates are
 * reckoned from; undefined if it is open.
 */
export function documentDay(edtf: string): string | undefined {
  const reading = parseEdtf(edtf);
  if (!reading.ok) return undefined;
  const { start, end } = boundsOf(reading.date);
  if (start === null || end === null) return undefined;
  const days = (end - start) / msPerDay;
  if (days <= mostDays) return iso(start + Math.floor((days - 1) / 2) * msPerDay).slice(0, 10);
  const [first, last] = [iso(start), iso(end - msPerDay)];
  if (first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7);
  return first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : undefined;
}

function iso(t: number): string {
  const { year, month, day } = civilOf(t as EpochMs);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
