'use client';

import { countInDigits } from '@/lib/layout/counted';
import { Chevron } from '../facet-filter/chevron';
import { useLater } from '../loading/later';
import { NotYet } from '../loading/not-yet';
import { restOfTimeline } from '../loading/rest-of-timeline';
import { usePopover } from '../facet-filter/use-popover';
import type { ActorSummary } from '@/lib/model/timeline-data';

/** The actors that have no room in the row, behind a button. */
export function MoreActors({ actors }: { actors: readonly ActorSummary[] }) {
  const { isOpen, setOpen, frame, button } = usePopover();
  const rest = useLater(restOfTimeline, isOpen);
  return (
    <div ref={frame} className="relative max-md:hidden">
      <button
        ref={button}
        type="button"
        className="button border-transparent bg-transparent px-1.5"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {countInDigits(actors.length)} more
        <Chevron />
      </button>
      {isOpen && (
        <div className="popover left-0 w-[30rem] p-4">
          {rest ? (
            <rest.ActorFinder actors={actors} />
          ) : (
            <NotYet what="The other actors" part={restOfTimeline} loaded={rest} />
          )}
        </div>
      )}
    </div>
  );
}
