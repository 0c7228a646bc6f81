'use client';

import { useLayoutEffect } from 'react';
import { siteName } from '../share/site-name';

/**
 * Names the window after what the panel shows, where the page was loaded under another name. What names it
 * meanwhile is the page under it, whose name it has again afterwards.
 */
export function useTitle(title: string | undefined): void {
  useLayoutEffect(() => {
    if (title === undefined) return;
    const own = `${title} · ${siteName}`;
    let under = document.title;
    const name = () => {
      if (document.title === own) return;
      under = document.title;
      document.title = own;
    };
    name();
    const observer = new MutationObserver(name);
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => {
      observer.disconnect();
      if (document.title === own) document.title = under;
    };
  }, [title]);
}
