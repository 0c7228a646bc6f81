'use client';

import { useEffect } from 'react';
import { focusSearch } from './focus-search';

/**
 * `/` focuses the search field: by the key that has the sign, and by the key that has it on a US
 * keyboard, which Ukrainian and AZERTY layouts give to other signs. Where one writes, it is a sign.
 */
export function useSlashKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.key !== '/' && (event.code !== 'Slash' || event.shiftKey)) return;
      const { target } = event;
      if (
        target instanceof HTMLElement &&
        target.closest('input:not([type=checkbox]), textarea, select, dialog')
      )
        return;
      event.preventDefault();
      focusSearch();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
