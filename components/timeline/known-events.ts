import type { EventSummary } from '@/lib/model/timeline-data';
import type { Answer, TrackAnswer } from '@/lib/tiles/event-store';
import { drawnRange } from '@/lib/time/drawn-range';
import { edtf } from '@/lib/time/edtf';

/** All events that an answer names one by one, each once, in order of time; `part` says which of them. */
export function knownEvents(
  { whole, tracks }: Pick<Answer, 'whole' | 'tracks'>,
  part: (of: TrackAnswer) => readonly EventSummary[],
): readonly EventSummary[] {
  const known = new Map([whole, ...tracks].flatMap(part).map((event) => [event.id, event]));
  return [...known.values()]
    .map((event) => ({ event, at: drawnRange(edtf(event.date)) }))
    .sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
    .map(({ event }) => event);
}
