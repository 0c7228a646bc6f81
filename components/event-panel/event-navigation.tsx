'use client';

import type { EventId } from '@/lib/model/units';
import { countInDigits } from '@/lib/layout/counted';
import type { EventSummary } from '@/lib/model/timeline-data';
import { useTimeline } from '../timeline/timeline-context';
import { Cross } from '../site/cross';
import { EventLink, StateLink } from '../view-state/state-link';

/** Where the open event stands among those that pass the filter, the ways to its neighbours, and out. */
export function EventNavigation({ id }: { id: EventId }) {
  const { data, known, passing } = useTimeline();
  const place = usePlace(id);
  const order = new Map(
    (known?.today ?? data).events.map((event, position) => [event.id, position]),
  );
  const here = order.get(id) ?? NaN;
  // An event that the filter leaves out, or that was not known yet, has neighbours too: those between which it would stand.
  const isBefore = (event: EventSummary) => (order.get(event.id) ?? NaN) < here;
  const isAfter = (event: EventSummary) => (order.get(event.id) ?? NaN) > here;
  return (
    <nav aria-label="Neighbouring events" className="panel-navigation print:hidden">
      <p className="mr-auto text-control text-ink3 max-md:order-1 max-md:ml-auto">{place}</p>
      <Step name="previous" event={passing.findLast(isBefore)} />
      <Step name="next" event={passing.find(isAfter)} />
      <CloseLink />
    </nav>
  );
}

/** In words. Of a large subject, only that it is one of so many: what stands before it is not all known. */
function usePlace(id: EventId): string {
  const { data, tiles, known, store, answer, passing } = useTimeline();
  const index = passing.findIndex((event) => event.id === id);
  const isKnown = data.events.some((event) => event.id === id);
  if (index < 0 && isKnown) return 'Left out by the filter';
  if (known && !isKnown) return 'Not known then';
  if (!tiles) return `Event ${index + 1} of ${passing.length}`;
  const count = isKnown ? answer.whole.total : store.total;
  return `One of ${countInDigits(count)} ${count === 1 ? 'event' : 'events'}`;
}

function Step({ name, event }: { name: 'previous' | 'next'; event: EventSummary | undefined }) {
  const isNext = name === 'next';
  const words = (
    <>
      {!isNext && <span aria-hidden="true">‹ </span>}
      {isNext ? 'Next' : 'Previous'}
      {isNext && <span aria-hidden="true"> ›</span>}
    </>
  );
  const place = `flex items-center px-2 text-control font-medium whitespace-pre max-md:min-h-11 ${isNext ? 'max-md:order-2' : 'max-md:order-0'}`;
  if (!event) return <span className={`${place} text-ink3`}>{words}</span>;
  return (
    <EventLink
      id={event.id}
      origin={event.origin}
      data-step={name}
      title={event.title}
      className={`${place} hover:underline`}
    >
      {words}
    </EventLink>
  );
}

/** Back to the introduction; on a phone, back to the list. */
export function CloseLink() {
  return (
    <StateLink
      href="/"
      className="grid h-11 w-11 place-items-center max-md:order-3 md:h-8 md:w-8"
      data-leads-to="The timeline"
      aria-label="Close"
      title="Close"
    >
      <Cross />
    </StateLink>
  );
}
