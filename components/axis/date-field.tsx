'use client';

import { useId, useState } from 'react';
import { usePopover } from '../facet-filter/use-popover';
import { useLater } from '../loading/later';
import { NotYet } from '../loading/not-yet';
import { restOfTimeline } from '../loading/rest-of-timeline';

/** Opens a field in which a date or a range can be typed, and goes there. */
export function DateField() {
  const [told, setTold] = useState('');
  const { isOpen, setOpen, frame, button } = usePopover();
  const id = useId();
  const rest = useLater(restOfTimeline, isOpen);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div ref={frame} className="date-field">
      <button
        ref={button}
        type="button"
        className="button"
        aria-label="Go to date"
        title="Go to date"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        Date
      </button>
      <span className="sr-only" role="status">
        {told}
      </span>
      {isOpen && rest && (
        <rest.DateSheet
          id={id}
          onGone={(words) => {
            setTold(words);
            close();
          }}
        />
      )}
      {isOpen && !rest && (
        <div id={id} className="date-sheet">
          <NotYet what="The field for a date" part={restOfTimeline} loaded={rest} />
        </div>
      )}
    </div>
  );
}
