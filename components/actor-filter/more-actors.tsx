'use client';

import { countInDigits } from '@/lib/layout/counted';
import { Chevron } from '../facet-filter/chevron';
import { usePopover } from '../facet-filter/use-popover';
import type { ActorSummary } from '@/lib/model/timeline-data';
import { ActorGroups } from './actor-groups';

/** The actors that have no room in the row, behind a button. */
export function MoreActors({ actors }: { actors: readonly ActorSummary[] }) {
  const { isOpen, setOpen, frame, button, onKeyDown } = usePopover();
  return (
    <div ref={frame} className="relative max-md:hidden" onKeyDown={onKeyDown}>
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
          <ActorGroups actors={actors} />
        </div>
      )}
    </div>
  );
}
