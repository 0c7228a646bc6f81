'use client';

import { withBase } from '../site/site-address';

/**
 * The router on its way to another page. It drops a navigation when the history is written meanwhile:
 * what waits to be written is written before it sets out, and anything later when it has arrived.
 */
interface Traveller {
  /** The router is about to leave this entry of the history. */
  readonly leave: () => void;
  /** Back or Forward has left it already. */
  readonly left: () => void;
}

const travellers = new Set<Traveller>();

/** Returns what ends it. */
export function subscribeToNavigation(traveller: Traveller): () => void {
  travellers.add(traveller);
  return () => travellers.delete(traveller);
}

/** The page that is being left, as path and query; null: none. */
let origin: string | null = null;

const here = () => window.location.pathname + window.location.search;

/** To be called when the router sets out, before it does; `href` is a path of the site, or relative to the page. */
export function beginNavigation(href: string, kind: 'push' | 'replace' | 'traverse'): void {
  if (kind === 'traverse') {
    origin = null;
    for (const { left } of travellers) left();
    return;
  }
  for (const { leave } of travellers) leave();
  const { pathname, search } = new URL(
    href.startsWith('/') ? withBase(href) : href,
    window.location.href,
  );
  origin = pathname + search === here() ? null : here();
}

/** Whether the router has set out and not arrived. */
export function isNavigating(): boolean {
  return origin !== null && origin === here();
}
