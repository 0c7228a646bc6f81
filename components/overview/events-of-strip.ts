import { denseParts } from '@/components/axis/dense-parts';
import type { OverviewCounts, OverviewEvent } from '@/lib/layout/place-overview';
import type { Span } from '@/lib/layout/span';
import type { ChapterSummary, EventSummary } from '@/lib/model/timeline-data';
import type { TrackAnswer } from '@/lib/tiles/event-store';
import { edtf } from '@/lib/time/edtf';
import type { TimeScale } from '@/lib/time/time-scale';

interface EventsOfStrip {
  readonly events: readonly OverviewEvent[];
  readonly counts: readonly OverviewCounts[];
  /** Of a subject that is not known event by event: where its filter leaves anything out. */
  readonly leftOut: readonly Span[] | undefined;
}

/**
 * What the strip shows of the chapters: `answers` are in their order. What is left out stands on the bars, so that one
 * can count it, or where that would dwarf all else, below them.
 */
export function eventsOfStrip(
  chapters: readonly ChapterSummary[],
  answers: readonly TrackAnswer[],
  scale: TimeScale,
): EventsOfStrip {
  const each = chapters.map(({ hue }, i) => ({ hue, answer: answers[i] }));
  const square = (hue: number, leftOut: boolean) => (event: EventSummary) => ({
    date: edtf(event.date),
    hue,
    leftOut,
  });
  const leftOut = denseParts?.leftOutOfStrip(answers, scale);
  return {
    events: each.flatMap(({ hue, answer }) => [
      ...(answer?.events ?? []).map(square(hue, false)),
      ...((!leftOut && answer?.leftOut) || []).map(square(hue, true)),
    ]),
    counts: each.map(({ hue, answer }) => ({ hue, bins: answer?.rest ?? [] })),
    leftOut,
  };
}
