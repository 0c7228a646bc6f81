'use client';

import type { EventId } from '@/lib/model/units';
import { eventTest } from '@/lib/view-state/facets';
import type { Filter } from '@/lib/view-state/view-state';
import { waysOut } from '@/lib/view-state/ways-out';
import { wayInWords } from '../messages/empty-words';
import { useTimeline } from '../timeline/timeline-context';

/** Says that the filter leaves the open event out, and offers the smallest change that lets it pass. */
export function LeftOutNotice({ id }: { id: EventId }) {
  const { data, state, passing, found, change } = useTimeline();
  if (passing.some((event) => event.id === id)) return null;
  const event = data.events.find((each) => each.id === id);
  // Of a large subject it may not be here yet, and on an earlier day it may not have been known.
  if (!event) return null;
  const totalOf = (filter: Filter) => {
    const asked = { actors: data.actors, found: filter.words === '' ? null : found };
    return eventTest(filter, asked)(event) ? 1 : 0;
  };
  const [way] = waysOut(state, totalOf);
  if (!way) return null;
  return (
    <p className="mb-4 flex flex-wrap items-center gap-x-3 bg-sunk p-3 text-control print:hidden">
      <span>
        <strong className="font-semibold">The filter leaves this event out.</strong> It has a mark
        as long as it is open.
      </span>
      <button
        type="button"
        className="link cursor-pointer"
        onClick={(press) => {
          press.currentTarget.closest('article')?.querySelector('h1')?.focus();
          change(way.change);
        }}
      >
        {wayInWords(way, data)}
      </button>
    </p>
  );
}
