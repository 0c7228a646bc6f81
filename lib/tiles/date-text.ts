import type { EpochMs } from '../model/units';
import { civilOf, msPerDay } from '../time/civil';
import { yearInEdtf } from '../time/edtf';
import type { TimeRange } from '../time/time-range';

/**
 * How the dates of most events follow from their drawn time: a date at a precision, or two with a slash. An
 * event whose date is written as one of these needs no text for it. The order is part of the tile format.
 */
export type DateForm = (range: TimeRange) => string;

const msPerMinute = 60_000;
const two = (value: number) => String(value).padStart(2, '0');

function upToDay(t: number): readonly [year: string, month: string, day: string] {
  const { year, month, day } = civilOf(t as EpochMs);
  return [yearInEdtf(year), two(month), two(day)];
}

function clock(t: number, parts: 2 | 3): string {
  const seconds = Math.floor((t - Math.floor(t / msPerDay) * msPerDay) / 1000);
  const all = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return all.slice(0, parts).map(two).join(':');
}

/** What a date looks like at each precision, and the least time from one such date to the next, in ms. */
const precisions: readonly {
  readonly write: (t: number) => string;
  readonly least: number;
}[] = [
  { write: (t) => `${upToDay(t).join('-')}T${clock(t, 3)}Z`, least: 1000 },
  { write: (t) => upToDay(t).join('-'), least: msPerDay },
  { write: (t) => upToDay(t).slice(0, 2).join('-'), least: msPerDay },
  { write: (t) => upToDay(t)[0], least: msPerDay },
  { write: (t) => `${upToDay(t).join('-')}T${clock(t, 2)}Z`, least: msPerMinute },
];

/** Each with its place in this list as its code in the file; 0 is for dates that are written out. */
export const dateForms: readonly DateForm[] = precisions.flatMap(({ write, least }) => [
  ({ start }: TimeRange) => write(start),
  // The last day or second belongs to the date: its drawn end is the start of the next.
  ({ start, end }: TimeRange) => `${write(start)}/${write(end - least)}`,
  ({ start, end }: TimeRange) => `${write(start)}/${write(end)}`,
]);

/** Given a date and the drawn time, returns which form writes it; -1 if none does. */
export function dateFormOf(date: string, range: TimeRange): number {
  // Nothing else than these characters is in what the forms write, and most of the others have one more.
  if (!/^[-\dTZY:/]+$/.test(date)) return -1;
  const isInterval = date.includes('/');
  return dateForms.findIndex((form, code) => isInterval === code % 3 > 0 && form(range) === date);
}
