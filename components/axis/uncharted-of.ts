import type { Uncharted } from '@/lib/layout/counted';
import type { Bins } from '@/lib/time/bins';
import type { AxisTrack } from './axis-tracks';

/** What each track has beside the events that are known one by one; those of which all are known are missing. */
export function unchartedOf(tracks: readonly AxisTrack[]): ReadonlyMap<string, Uncharted> {
  return new Map(
    tracks.flatMap(({ id, answer }) => {
      const { events, rest, ongoing, earlier, later, total } = answer;
      const { beyond, ongoingAt, isCounted, leftOutRest: leftOut } = answer;
      if (total <= events.length && isCounted && leftOut.length === 0) return [];
      // What goes on from before has no place of its own in the range: it is counted where it began.
      const counted = { rest, earlier: earlier + ongoing, later, ongoingAt, leftOut };
      const told = events.length + ongoing + earlier + later + sumOf(rest);
      return [[id, { ...counted, beyond, isOpen: !isCounted || told < total }]];
    }),
  );
}

function sumOf(rest: readonly Bins[]): number {
  let sum = 0;
  for (const { counts } of rest) for (const count of counts) sum += count;
  return sum;
}
