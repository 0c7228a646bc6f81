import type { EpochMs, EventId } from '../model/units';
import type { TimeRange } from '../time/time-range';
import type { Bins } from '../time/bins';
import type { Beyond } from '../time/counts-beyond';

/** Events that are not shown one by one. */
export interface Counted {
  /** 1 or more. */
  readonly count: number;
  /** What to name it by and to zoom to. */
  readonly range: TimeRange;
  /** In order of time. null: some are known by their number alone. */
  readonly ids: readonly EventId[] | null;
}

/** Events of a track that are known by their number alone. */
export interface Uncharted {
  /** Those that overlap the range or lie near it, where they start. */
  readonly rest: readonly Bins[];
  /** Those that start before what `rest` tells of, or after it; of the earlier ones some may go on into it. */
  readonly earlier: number;
  readonly later: number;
  /** Those outside of a view, to the instant; absent: they are counted by bins. */
  readonly beyond?: Beyond | undefined;
  /** Whether more may be found, anywhere. */
  readonly isOpen?: boolean;
  /** How many start before `t`, where a bin starts, and end after it; null: that is not told. */
  readonly ongoingAt: (t: EpochMs) => number | null;
  /** What a filter leaves out, where it starts; absent: nothing that is known by its number alone. */
  readonly leftOut?: readonly Bins[];
}

/** `7`, `1,786`: as it is written in a count. */
export function countInDigits(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 event`, `25 events`, `97,545 events`: a number and its noun, which takes an s for more than one. */
export function countOf(count: number, noun: string): string {
  return `${countInDigits(count)} ${noun}${count === 1 ? '' : 's'}`;
}
