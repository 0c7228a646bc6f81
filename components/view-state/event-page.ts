'use client';

import { useRouter } from 'next/navigation';
import type { Origin } from '@/lib/model/words';
import { withBase } from '../site/site-address';
import { useTimeline } from '../timeline/timeline-context';
import { beginNavigation } from './navigation';
import { notifyOfQuery } from './query-store';

/** Goes to an address whose page the server does not have: the panel fetches what stands there. */
export function openInPlace(path: string, mode: 'push' | 'replace' = 'push'): void {
  const href = withBase(path);
  const { pathname, search } = window.location;
  if (href === pathname + search) return;
  beginNavigation(path, mode);
  if (mode === 'push') window.history.pushState(null, '', href);
  else window.history.replaceState(null, '', href);
  notifyOfQuery();
}

/** Whether events of an origin have pages: imported ones of a large subject are too many. */
export function useHasPage(): (origin: Origin | undefined) => boolean {
  const { tiles } = useTimeline();
  return (origin) => tiles === null || origin !== 'imported';
}

/** How a script opens an event, given its address. */
export function useOpenEvent(): (origin: Origin, href: string) => void {
  const router = useRouter();
  const hasPage = useHasPage();
  return (origin, href) => {
    if (hasPage(origin)) router.push(href, { scroll: false });
    else openInPlace(href);
  };
}
