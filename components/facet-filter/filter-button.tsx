'use client';

import { useEffect, useRef, useState } from 'react';
import { facetNames } from '@/lib/view-state/facets';
import { useLater } from '../loading/later';
import { NotYet } from '../loading/not-yet';
import { restOfTimeline } from '../loading/rest-of-timeline';
import { useTimeline } from '../timeline/timeline-context';
import { closeLayer, openLayer } from '../view-state/layer';

/** On a phone: one button for the whole filter, and the sheet that it opens. */
export function FilterButton() {
  const { state } = useTimeline();
  const [isOpen, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const rest = useLater(restOfTimeline, isOpen);
  const chosen = facetNames.reduce((sum, facet) => sum + state[facet].length, 0);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  // Closed before it goes, so that the browser gives the focus back to the button.
  const close = () => dialog.current?.close();
  return (
    <div className="md:hidden">
      <button
        type="button"
        className="chip chip-filter"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
          openLayer(close);
        }}
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
      {isOpen && (
        <dialog
          ref={dialog}
          className="sheet"
          aria-label="Filter"
          onClose={() => {
            setOpen(false);
            closeLayer();
          }}
          onPointerDown={(event) => event.target === dialog.current && close()}
        >
          {rest ? (
            <rest.FilterSheet close={close} />
          ) : (
            <NotYet what="The filter" part={restOfTimeline} loaded={rest} className="p-4" />
          )}
        </dialog>
      )}
    </div>
  );
}
