'use client';

import type { FacetName } from '@/lib/view-state/facets';
import { useLater } from '../loading/later';
import { NotYet } from '../loading/not-yet';
import { restOfTimeline } from '../loading/rest-of-timeline';
import { useTimeline } from '../timeline/timeline-context';
import { Chevron } from './chevron';
import { menusOf } from './facet-values';
import { usePopover } from './use-popover';

/** Chapters, kinds, documents and origins: each a button that opens its list; that of origins has the caveats too. */
export function FacetMenus() {
  const { data, store } = useTimeline();
  const menus = menusOf(data, store);
  return (
    <div role="group" aria-label="More filters" className="flex flex-none gap-2 max-md:hidden">
      {menus
        .filter(([facet]) => facet !== 'caveats')
        .map(([facet, label]) => (
          <FacetMenu
            key={facet}
            label={label}
            lists={menus.filter(
              ([other]) => other === facet || (other === 'caveats' && facet === 'origins'),
            )}
          />
        ))}
    </div>
  );
}

interface FacetMenuProps {
  readonly label: string;
  readonly lists: readonly (readonly [FacetName, string])[];
}

function FacetMenu({ label, lists }: FacetMenuProps) {
  const { state } = useTimeline();
  const { isOpen, setOpen, frame, button } = usePopover();
  const rest = useLater(restOfTimeline, isOpen);
  const chosen = lists.reduce((sum, [facet]) => sum + state[facet].length, 0);
  return (
    <div ref={frame} className="relative">
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
        <div className="popover right-0 w-max max-w-88 min-w-60 py-1.5">
          {!rest && <NotYet what={label} part={restOfTimeline} loaded={rest} className="px-3.5" />}
          {rest &&
            lists.map(([facet, name], index) => (
              <div key={facet}>
                {index > 0 && <p className="choice-head">{name}</p>}
                <rest.FacetChoices facet={facet} label={name} />
              </div>
            ))}
        </div>
      )}
    </div>
  );
}
