'use client';

import { useEffect } from 'react';
import { focusSearch } from '../search/focus-search';
import { commandOf, isTyping } from './key-bindings';
import { openSheet } from './keys-button';

/** Closes the menu of the head on a phone. Returns whether it was open. */
function closeMenu(): boolean {
  const menu = document.querySelector<HTMLDetailsElement>('.site-header > .menu[open]');
  if (!menu) return false;
  menu.open = false;
  menu.querySelector('summary')?.focus();
  return true;
}

/** The keys that act anywhere. Escape is handled by what is open, but for the menu of the head, which is HTML. */
export function useKeysAnywhere(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const command = commandOf(event, 'anywhere');
      if (command === 'help') openSheet();
      else if (command === 'search') focusSearch();
      else if (command !== 'close' || !closeMenu()) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
