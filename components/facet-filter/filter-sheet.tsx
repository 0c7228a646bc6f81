'use client';

import { useEffect, useRef, useState } from 'react';
import { initialFilter, isUnfiltered } from '@/lib/view-state/view-state';
import { facetNames } from '@/lib/view-state/facets';
import { ActorGroups } from '../actor-filter/actor-groups';
import { MatchSwitch } from '../actor-filter/match-switch';
import { OfficialsChoice } from '../actor-filter/officials-choice';
import { countOf } from '../timeline/counts';
import { useTimeline } from '../timeline/timeline-context';
import { FacetChoices } from './facet-choices';
import { menus } from './facet-values';

/** On a phone: one button for the whole filter, and the sheet that it opens. */
export function FilterSheet() {
  const { state } = useTimeline();
  const [isOpen, setOpen] = useState(false);
  const chosen = facetNames.reduce((sum, facet) => sum + state[facet].length, 0);
  return (
    <div className="md:hidden">
      <button
        type="button"
        className="chip chip-filter"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        Filter
        {chosen > 0 && (
          <>
            {' '}
            <span className="count">{chosen}</span>
            <span className="sr-only">chosen</span>
          </>
        )}
      </button>
      {isOpen && <Sheet onClose={() => setOpen(false)} />}
    </div>
  );
}

function Sheet({ onClose }: { onClose: () => void }) {
  const { data, state, passing, change } = useTimeline();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  // Closed before it goes, so that the browser gives the focus back to the button.
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-label="Filter"
      onClose={onClose}
      onPointerDown={(event) => event.target === dialog.current && close()}
    >
      <div className="sheet-content">
        <section className="sheet-part">
          <h2>Actors</h2>
          <div className="mb-3 flex flex-wrap items-center gap-4">
            <MatchSwitch />
            <OfficialsChoice />
          </div>
          <ActorGroups actors={data.actors} />
        </section>
        {menus.map(([facet, label]) => (
          <section key={facet} className="sheet-part" data-facet={facet}>
            <h2>{label}</h2>
            <FacetChoices facet={facet} label={label} />
          </section>
        ))}
      </div>
      <div className="sheet-buttons">
        <button type="button" className="button button-primary flex-1" onClick={close}>
          Show {countOf(passing.length, 'event')}
        </button>
        <button
          type="button"
          className="button"
          disabled={isUnfiltered(state)}
          onClick={() => change(initialFilter)}
        >
          Clear filter
        </button>
      </div>
    </dialog>
  );
}
