import { manyEvents } from '../../lib/tiles/built-tiles.test-support';
import type { TimedEvent } from '../../lib/tiles/timed-event';
import type { EventPart, IncomingEvent, PartReader } from './incoming-event';

export const incoming = (event: TimedEvent): IncomingEvent => ({
  summary: event,
  start: event.start,
  end: event.end,
  detail: { text: `All of ${event.title}` },
  searched: `${event.title} number${Number(event.title.slice(6)) % 7} common`,
});

interface Stretch {
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** Of `manyEvents(count)` those from one place up to another. */
export function madePart(stretch: Stretch): EventPart {
  return { module: import.meta.url, data: stretch };
}

export const readPart: PartReader = (data) => {
  const { count, from, to } = data as Stretch;
  const events = manyEvents(count).slice(from, to);
  return { events: events.map(incoming), notes: () => events.length };
};
