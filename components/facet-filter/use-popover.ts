'use client';

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

/**
 * What opens under a button: Escape closes it and gives the focus back; a click elsewhere, or focus
 * that moves on, closes it.
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
    document.addEventListener('pointerdown', closeElsewhere);
    document.addEventListener('focusin', closeElsewhere);
    return () => {
      document.removeEventListener('pointerdown', closeElsewhere);
      document.removeEventListener('focusin', closeElsewhere);
    };
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return { isOpen, setOpen, frame, button, onKeyDown };
}
