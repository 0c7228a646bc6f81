'use client';

import { useEffect } from 'react';

/** What stands after the title of every page: `app/layout.tsx` says the same. */
const siteName = 'Sourceline';

/** Names the window after what the panel shows, where the page was loaded under another name. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title === undefined) return;
    const before = document.title;
    const own = `${title} · ${siteName}`;
    document.title = own;
    return () => {
      // Another page has named it already.
      if (document.title === own) document.title = before;
    };
  }, [title]);
}
