'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { LoadFailure } from './load-failure';
import { readUnfollowed, reportUnfollowed, subscribeToUnfollowed } from './unfollowed';

/** The link that a click would follow within this site, in this window; else null. */
function followed(event: MouseEvent): HTMLAnchorElement | SVGAElement | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return null;
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement | SVGAElement>('a[href]')
      : null;
  const address = new URL(link?.getAttribute('href') ?? '', document.baseURI);
  const isElsewhere = address.origin !== window.location.origin;
  const isHere = address.pathname === window.location.pathname;
  return link === null || isElsewhere || isHere || link.hasAttribute('target') ? null : link;
}

/** What a link leads to, as its reader would say. */
const nameOf = (link: Element) =>
  ['data-leads-to', 'title', 'aria-label']
    .map((attribute) => link.getAttribute(attribute))
    .find((name) => name) ??
  (link.textContent?.trim() || 'The page');

/**
 * Without a network a link would leave the reader on the browser's own error page, and the timeline
 * would be gone. It says so instead, and keeps the page.
 */
export function OfflineNotice() {
  const unfollowed = useSyncExternalStore(subscribeToUnfollowed, readUnfollowed, () => null);
  useEffect(() => {
    const click = (event: MouseEvent) => {
      if (navigator.onLine) return reportUnfollowed(null);
      const wanted = followed(event);
      if (!wanted) return;
      event.preventDefault();
      event.stopPropagation();
      const again = () =>
        wanted.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      reportUnfollowed({ name: nameOf(wanted), retry: again });
    };
    const online = () => reportUnfollowed(null);
    window.addEventListener('click', click, true);
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('click', click, true);
      window.removeEventListener('online', online);
    };
  }, []);
  if (!unfollowed) return null;
  return (
    <div className="offline-notice print:hidden">
      <LoadFailure
        what={`“${unfollowed.name}”`}
        todo="You are offline. What you see stays here."
        onRetry={unfollowed.retry}
      />
      <button type="button" className="button" onClick={() => reportUnfollowed(null)}>
        Close
      </button>
    </div>
  );
}
