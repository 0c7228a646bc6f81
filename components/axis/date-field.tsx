'use client';

import { useId, useState } from 'react';
import { usePopover } from '../facet-filter/use-popover';
import { DateSheet } from './date-sheet';

/** Opens a field in which a date or a range can be typed, and goes there. */
export function DateField() {
  const [told, setTold] = useState('');
  const { isOpen, setOpen, frame, button } = usePopover();
  const id = useId();

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
      {isOpen && (
        <DateSheet
          id={id}
          onGone={(words) => {
            setTold(words);
            close();
          }}
        />
      )}
    </div>
  );
}
