'use client';

import type { EventId } from '@/lib/model/units';
import type { EventSummary } from '@/lib/model/timeline-data';
import { useTimeline } from '../timeline/timeline-context';
import { Cross } from '../site/cross';
import { EventLink, StateLink } from '../view-state/state-link';

/** Where the open event stands among those that pass the filter, the ways to its neighbours, and out. */
export function EventNavigation({ id }: { id: EventId }) {
  const { data, passing } = useTimeline();
  const index = passing.findIndex((event) => event.id === id);
  const order = new Map(data.events.map((event, position) => [event.id, position]));
  const here = order.get(id) ?? 0;
  // An event that the filter leaves out has neighbours too: those between which it would stand.
  const isBefore = (event: EventSummary) => (order.get(event.id) ?? 0) < here;
  const isAfter = (event: EventSummary) => (order.get(event.id) ?? 0) > here;
  return (
    <nav aria-label="Neighbouring events" className="panel-navigation print:hidden">
      <p className="mr-auto text-control text-ink3 max-md:order-1 max-md:ml-auto">
        {index >= 0 ? `Event ${index + 1} of ${passing.length}` : 'Left out by the filter'}
      </p>
      <Step name="previous" event={passing.findLast(isBefore)} />
      <Step name="next" event={passing.find(isAfter)} />
      <CloseLink />
    </nav>
  );
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
