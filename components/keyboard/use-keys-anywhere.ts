'use client';

import { useEffect } from 'react';
import { focusSearch } from '../search/focus-search';
import { commandOf, isTyping } from './key-bindings';
import { openSheet } from './keys-button';

/** The keys that act anywhere, but for Escape, which whatever is open handles. */
export function useKeysAnywhere(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const command = commandOf(event, 'anywhere');
      if (command === 'help') openSheet();
      else if (command === 'search') focusSearch();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
