import type { OverviewCounts, OverviewEvent } from '@/lib/layout/place-overview';
import type { ChapterSummary, EventSummary } from '@/lib/model/timeline-data';
import type { TrackAnswer } from '@/lib/tiles/event-store';
import { edtf } from '@/lib/time/edtf';

/** What the strip shows of the chapters: `answers` are in their order. */
export function eventsOfStrip(
  chapters: readonly ChapterSummary[],
  answers: readonly TrackAnswer[],
): { readonly events: readonly OverviewEvent[]; readonly counts: readonly OverviewCounts[] } {
  const each = chapters.map(({ hue }, i) => ({ hue, answer: answers[i] }));
  const square = (hue: number, leftOut: boolean) => (event: EventSummary) => ({
    date: edtf(event.date),
    hue,
    leftOut,
  });
  return {
    events: each.flatMap(({ hue, answer }) => [
      ...(answer?.events ?? []).map(square(hue, false)),
      ...(answer?.leftOut ?? []).map(square(hue, true)),
    ]),
    counts: each.map(({ hue, answer }) => ({ hue, bins: answer?.rest ?? [] })),
  };
}
