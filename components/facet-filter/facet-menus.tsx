'use client';

import type { FacetName } from '@/lib/view-state/facets';
import { useTimeline } from '../timeline/timeline-context';
import { Chevron } from './chevron';
import { FacetChoices } from './facet-choices';
import { menusOf } from './facet-values';
import { usePopover } from './use-popover';

/** Chapters, kinds, documents, origins and caveats: each a button that opens its list. */
export function FacetMenus() {
  const { data, store } = useTimeline();
  return (
    <div role="group" aria-label="More filters" className="flex flex-none gap-2 max-md:hidden">
      {menusOf(data, store).map(([facet, label]) => (
        <FacetMenu key={facet} facet={facet} label={label} />
      ))}
    </div>
  );
}

function FacetMenu({ facet, label }: { facet: FacetName; label: string }) {
  const { state } = useTimeline();
  const { isOpen, setOpen, frame, button, onKeyDown } = usePopover();
  const chosen = state[facet].length;
  return (
    <div ref={frame} className="relative" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className="button px-2"
        aria-expanded={isOpen}
        data-chosen={chosen > 0 ? '' : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
        {chosen > 0 && (
          <>
            {' '}
            <span className="button-count">{chosen}</span>
            <span className="sr-only">chosen</span>
          </>
        )}
        <Chevron />
      </button>
      {isOpen && (
        <div className="popover right-0 w-max max-w-88 min-w-60 py-1.5" data-facet={facet}>
          <FacetChoices facet={facet} label={label} />
        </div>
      )}
    </div>
  );
}
