import type { Actor, TimelineEvent } from '../../lib/model/subject';
import { summarize } from '../../lib/model/summarize';
import type { ActorId } from '../../lib/model/units';
import { drawnRange } from '../../lib/time/drawn-range';
import type { EdtfDate } from '../../lib/time/edtf';
import { monthOf } from '../../lib/time/months';
import { finestOf, shortestRange } from '../../lib/time/shortest-range';
import type { IncomingEvent } from '../tiles/incoming-event';

/** What a page has to know of the dates of all events, however many there are. */
export interface DatesSeen {
  /** The shortest stretch that the axis shows, in ms. */
  readonly shortest: number;
  /** A date for each set of months that one touches: what folds hangs on these. By the months. */
  readonly touched: ReadonlyMap<string, EdtfDate>;
}

/** Makes events such as tiles are built from, and notes their dates. */
export interface IncomingEvents {
  take(event: TimelineEvent): IncomingEvent;
  readonly seen: DatesSeen;
}

/** `names` of the actors, which search looks through. */
export function incomingEvents(names: ReadonlyMap<ActorId, string>): IncomingEvents {
  let shortest = shortestRange(null);
  const touched = new Map<string, EdtfDate>();
  return {
    take(event) {
      shortest = Math.min(shortest, shortestRange(finestOf([event.date])));
      const { start, end } = drawnRange(event.date);
      const months = `${event.date.shape} ${monthOf(start)} ${monthOf(end)}`;
      if (!touched.has(months)) touched.set(months, event.date);
      const { title, actors, statements } = event;
      const searched = [
        title,
        ...actors.map((id) => names.get(id) ?? id),
        ...statements.map(({ text }) => text),
      ].join('\n');
      return { summary: summarize(event), detail: event, start, end, searched };
    },
    get seen() {
      return { shortest, touched };
    },
  };
}

export function namesOf(actors: readonly Actor[]): ReadonlyMap<ActorId, string> {
  return new Map(actors.map(({ id, name }) => [id, name]));
}

/** Given what was seen by several, returns what was seen in all. */
export function seenByAll(all: readonly DatesSeen[]): DatesSeen {
  return {
    shortest: Math.min(...all.map(({ shortest }) => shortest)),
    touched: new Map(all.flatMap(({ touched }) => [...touched])),
  };
}
