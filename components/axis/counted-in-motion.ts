import { countAgain, type TrackCounts } from '@/lib/layout/count-again';
import type { PlacedTrack } from '@/lib/layout/place-tracks';
import type { TrackAnswer } from '@/lib/tiles/event-store';
import { drawnRange } from '@/lib/time/drawn-range';
import { boundsOf, edtf } from '@/lib/time/edtf';
import type { TimeScale } from '@/lib/time/time-scale';
import type { TimelineContextValue } from '../timeline/timeline-context';

/** The store is asked again no sooner, in ms. */
const leastPause = 100;
/** Bins stay until they are drawn so many times as wide or as narrow. */
const farZoom = 2;
/** Or the view has moved by this share of its length. */
const farPan = 0.25;

interface Resting {
  readonly tracks: readonly PlacedTrack[];
  readonly scale: TimeScale;
  readonly answerInMotion: TimelineContextValue['answerInMotion'];
}

/**
 * For one movement: given the scale of a frame, returns the tracks with which it began, their ridges counted
 * again where it has gone far since they were, or more has come: the store fetches what is on the way.
 */
export function countedInMotion({
  tracks,
  scale: resting,
  answerInMotion,
}: Resting): (scale: TimeScale) => readonly PlacedTrack[] {
  if (!answerInMotion) return () => tracks;
  let [counted, countedAt] = [tracks, resting];
  let asked = performance.now();
  let isWhole = true;
  return (scale) => {
    const now = performance.now();
    if (now - asked < leastPause || (isWhole && !isFar(countedAt, scale))) return counted;
    asked = now;
    const answer = answerInMotion(scale.range);
    ({ isWhole } = answer);
    const counts = new Map([...answer.tracks].map(([id, of]) => [id, countsOf(of)]));
    counted = countAgain(tracks, counts, scale);
    countedAt = scale;
    return counted;
  };
}

function isFar({ range: from }: TimeScale, { range: to }: TimeScale): boolean {
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
  return { starts, rest };
}
