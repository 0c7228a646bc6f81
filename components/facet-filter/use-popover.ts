'use client';

import { useEffect, useRef, useState } from 'react';

/**
 * What opens under a button: Escape closes it, before anything that it lies over, and gives the focus back; a click
 * elsewhere, or focus that moves on, closes it.
 */
export function usePopover() {
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const closeElsewhere = (event: Event) => {
      const { target } = event;
      if (!(target instanceof Element) || frame.current?.contains(target)) return;
      // A menu lies at the end of the page, above everything.
      if (!target.closest('[role="menu"]')) setOpen(false);
    };
    // Wherever the focus is: a press on words within has left it nowhere.
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      const above = document.querySelector('dialog[open]');
      if (above && !above.contains(frame.current)) return;
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', closeElsewhere);
    document.addEventListener('focusin', closeElsewhere);
    document.addEventListener('keydown', closeByKey, true);
    return () => {
      document.removeEventListener('keydown', closeByKey, true);
      document.removeEventListener('pointerdown', closeElsewhere);
      document.removeEventListener('focusin', closeElsewhere);
    };
  }, [isOpen]);

  return { isOpen, setOpen, frame, button };
}
