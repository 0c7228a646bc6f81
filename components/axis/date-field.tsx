'use client';

import { useId, useRef, useState } from 'react';
import { useLater } from '../loading/later';
import { restOfTimeline } from '../loading/rest-of-timeline';

/** Opens a field in which a date or a range can be typed, and goes there. */
export function DateField() {
  const [isOpen, setIsOpen] = useState(false);
  const [told, setTold] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const rest = useLater(restOfTimeline, isOpen);

  const close = () => {
    setIsOpen(false);
    opener.current?.focus();
  };
  return (
    <div className="date-field">
      <button
        ref={opener}
        type="button"
        className="button"
        aria-label="Go to date"
        title="Go to date"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (isOpen ? close() : setIsOpen(true))}
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
          onClose={close}
        />
      )}
    </div>
  );
}
