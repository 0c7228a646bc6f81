import type { Span } from '@/lib/layout/span';
import type { EventSummary } from '@/lib/model/timeline-data';
import type { TrackAnswer } from '@/lib/tiles/event-store';
import { boundsOf, edtf } from '@/lib/time/edtf';
import type { TimeScale } from '@/lib/time/time-scale';
import type { TrackOf } from '../timeline/tracks-of';

/** A track with what is known of its events. */
export interface AxisTrack extends TrackOf {
  /** In the order of the data, those that the filter leaves out too. An event may be on several tracks. */
  readonly events: readonly EventSummary[];
  readonly answer: TrackAnswer;
}

/** `answers` are in the order of `tracks`. */
export function axisTracks(
  tracks: readonly TrackOf[],
  answers: readonly TrackAnswer[],
): readonly AxisTrack[] {
  return tracks.flatMap((track, i) => {
    const answer = answers[i];
    return answer ? [{ ...track, answer, events: [...answer.events, ...answer.leftOut] }] : [];
  });
}

/** Where the span of a track's chapter, in EDTF, stands in CSS px; null where there is none. */
export function bandOf(band: string | undefined, scale: TimeScale): Span | null {
  const { start, end } = band ? boundsOf(edtf(band)) : { start: null, end: null };
  return start === null || end === null ? null : { x0: scale.toPx(start), x1: scale.toPx(end) };
}
