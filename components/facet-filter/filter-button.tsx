'use client';

import { useRef, useState } from 'react';
import { facetNames } from '@/lib/view-state/facets';
import { useLater } from '../loading/later';
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
  return (
    <div className="md:hidden">
      <button
        type="button"
        className="chip chip-filter"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
          openLayer(() => dialog.current?.close());
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
      {isOpen && rest && (
        <rest.FilterSheet
          dialog={dialog}
          onClose={() => {
            setOpen(false);
            closeLayer();
          }}
        />
      )}
    </div>
  );
}
