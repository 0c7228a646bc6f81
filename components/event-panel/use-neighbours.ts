'use client';

import { useMemo, useState } from 'react';
import { countInDigits } from '@/lib/layout/counted';
import type { EventSummary } from '@/lib/model/timeline-data';
import type { EventId } from '@/lib/model/units';
import { drawnRange } from '@/lib/time/drawn-range';
import { edtf } from '@/lib/time/edtf';
import { useTimeline } from '../timeline/timeline-context';

const leftOut = 'Left out by the filter';

/** Where an event stands among those that pass the filter. */
export interface Neighbours {
  /** In words. */
  readonly place: string;
  readonly previous: EventSummary | undefined;
  readonly next: EventSummary | undefined;
}

/**
 * The neighbours of an event among those that pass the filter. One that the filter leaves out, or that was not known
 * yet, has neighbours too: those between which it would stand.
 */
export function useNeighbours(id: EventId): Neighbours {
  const { tiles, data, known, passing } = useTimeline();
  const inRows = useRowsAround(id);
  if (tiles) return inRows;
  const order = new Map(
    (known?.today ?? data).events.map((event, position) => [event.id, position]),
  );
  const here = order.get(id) ?? NaN;
  const index = passing.findIndex((event) => event.id === id);
  const isKnown = data.events.some((event) => event.id === id);
  return {
    place:
      index >= 0
        ? `Event ${index + 1} of ${passing.length}`
        : known && !isKnown
          ? 'Not known then'
          : leftOut,
    previous: passing.findLast((event) => (order.get(event.id) ?? NaN) < here),
    next: passing.find((event) => (order.get(event.id) ?? NaN) > here),
  };
}

/** So many rows on either side are asked for: the next step finds the one after it. */
const rowsAround = 2;

/** The same in a large subject, whose rows are fetched: until they are here, only of how many it is one. */
function useRowsAround(id: EventId): Neighbours {
  const { tiles, data, store, filter, found, answer, passing } = useTimeline();
  // What the axis shows is fetched first.
  const [isWanted, setIsWanted] = useState(false);
  const isNext = tiles !== null && answer.isWhole;
  if (isNext && !isWanted) setIsWanted(true);
  const event = data.events.find((each) => each.id === id);
  const date = event?.date;
  // With each news of the store, and so a new answer, more may be known.
  const { around } = useMemo(() => {
    const asked = { filter, found };
    if (!isWanted || date === undefined) return { answer, around: null };
    const place = store.placeOf(asked, { id, ...drawnRange(edtf(date)) }, 'neighbours');
    if (place === null) return { answer, around: null };
    const first = Math.max(0, place - rowsAround);
    const rows = store.rows(asked, first, place - first + rowsAround + 1, 'neighbours-rows');
    return { answer, around: { ...rows, place, at: place - first } };
  }, [store, filter, found, answer, id, date, isWanted]);
  const of = event && answer.whole.isCounted ? answer.whole.total : store.total;
  const oneOf = `One of ${countInDigits(of)} ${of === 1 ? 'event' : 'events'}`;
  const isOut = event !== undefined && !passing.some((each) => each.id === id);
  const meanwhile = isOut ? leftOut : oneOf;
  if (!around) return { place: meanwhile, previous: undefined, next: undefined };
  const { events, total, place, at } = around;
  const here = events[at];
  const isLeftOut = here?.id !== id;
  return {
    place: !isLeftOut
      ? `Event ${countInDigits(place + 1)} of ${countInDigits(total)}`
      : here === null
        ? meanwhile
        : leftOut,
    previous: events[at - 1] ?? undefined,
    next: (isLeftOut ? here : events[at + 1]) ?? undefined,
  };
}
