'use client';

import type { EventId } from '@/lib/model/units';
import type { EventSummary } from '@/lib/model/timeline-data';
import { Cross } from '../site/cross';
import { EventLink, StateLink } from '../view-state/state-link';
import { useNeighbours } from './use-neighbours';

/** Where the open event stands among those that pass the filter, the ways to its neighbours, and out. */
export function EventNavigation({ id }: { id: EventId }) {
  const { place, previous, next } = useNeighbours(id);
  return (
    <nav aria-label="Neighbouring events" className="panel-navigation print:hidden">
      <p className="mr-auto text-control text-ink3 max-md:order-1 max-md:ml-auto">{place}</p>
      <Step name="previous" event={previous} />
      <Step name="next" event={next} />
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
