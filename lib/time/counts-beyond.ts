import type { TimeRange } from './time-range';

/** A count: `least` and `most` differ where it is not known, and `most` is Infinity where nothing says how many at most. */
export interface CountBounds {
  readonly least: number;
  readonly most: number;
}

/**
 * How many events lie outside of a range: those that have ended where it starts or before, those that have begun before
 * and go on into it, and those that start where it ends or later. With what starts in it they are all there is.
 */
export interface CountsBeyond {
  readonly earlier: CountBounds;
  readonly ongoing: CountBounds;
  readonly later: CountBounds;
}

export const partsBeyond = [
  'earlier',
  'ongoing',
  'later',
] as const satisfies readonly (keyof CountsBeyond)[];

/** The same of what is seen of a range. */
export interface Beyond extends CountsBeyond {
  readonly seen: TimeRange;
}

export const exactly = (count: number): CountBounds => ({ least: count, most: count });

/** Given what is known of a count, returns what is known of it with so many more, or fewer: never below 0. */
export function withMore({ least, most }: CountBounds, more: number): CountBounds {
  return { least: Math.max(0, least + more), most: Math.max(0, most + more) };
}

/** Where an event is counted outside of a range; null: it starts in it. */
export function partBeyond(event: TimeRange, { start, end }: TimeRange): keyof CountsBeyond | null {
  if (event.end <= start) return 'earlier';
  if (event.start < start) return 'ongoing';
  return event.start >= end ? 'later' : null;
}
