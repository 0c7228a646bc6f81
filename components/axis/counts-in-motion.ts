import type { TrackCounts } from '@/lib/layout/count-again';
import type { TrackAnswer } from '@/lib/tiles/event-store';
import type { Bins } from '@/lib/time/bins';
import { drawnRange } from '@/lib/time/drawn-range';
import { boundsOf, edtf } from '@/lib/time/edtf';
import type { TimeRange } from '@/lib/time/time-range';
import type { TimelineContextValue } from '../timeline/timeline-context';

/** The store is asked again no sooner, in ms. */
const leastPause = 100;
/** Bins stay until they are drawn so many times as wide or as narrow. */
const farZoom = 2;
/** Or the view has moved by this share of its length. */
const farPan = 0.25;

type Counts = ReadonlyMap<string, TrackCounts>;

/**
 * For one movement from `resting`: given the range of a frame, returns the counts of dense tracks where it has
 * gone far since the last ones, or more has come: the store fetches what is on the way. Else undefined.
 */
export function countsInMotion(
  resting: TimeRange,
  answerInMotion: TimelineContextValue['answerInMotion'],
): (range: TimeRange) => Counts | undefined {
  if (!answerInMotion) return () => undefined;
  let countedAt = resting;
  let asked = performance.now();
  let isWhole = true;
  return (range) => {
    const now = performance.now();
    if (now - asked < leastPause || (isWhole && !isFar(countedAt, range))) return undefined;
    asked = now;
    countedAt = range;
    const answer = answerInMotion(range);
    ({ isWhole } = answer);
    return new Map([...answer.tracks].map(([id, of]) => [id, countsOf(of)]));
  };
}

function isFar(from: TimeRange, to: TimeRange): boolean {
  const [before, after] = [from.end - from.start, to.end - to.start];
  const zoom = before / after;
  const moved = Math.abs((to.start + to.end - from.start - from.end) / 2);
  return zoom > farZoom || zoom < 1 / farZoom || moved > after * farPan;
}

function countsOf({ events, rest }: TrackAnswer): TrackCounts {
  const starts = events.map((event) => {
    const date = edtf(event.date);
    return boundsOf(date).start ?? drawnRange(date).start;
  });
  return { starts, rest: rest.map(ownCounts) };
}

/** A part of a tile would be sent to a worker with the whole tile. */
const ownCounts = (bins: Bins): Bins =>
  bins.counts.byteLength === bins.counts.buffer.byteLength
    ? bins
    : { ...bins, counts: bins.counts.slice() };
