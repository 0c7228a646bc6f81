'use client';

import { writesOverLayer } from './layer';

/**
 * The query of the page's URL as a store that React can read. The server, and the first render in
 * the browser, see an empty query: the prerendered page is the same for every link to it.
 */
const listeners = new Set<() => void>();

export function subscribeToQuery(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

export function readQuery(): string {
  return window.location.search;
}

export function readServerQuery(): string {
  return '';
}

/** To be called after someone else has written the query. */
export function notifyOfQuery(): void {
  for (const listener of listeners) listener();
}

/** What an embed asks for besides its view: the event it marks, and its theme. */
const embedParts = ['event', 'theme'];

function keptParts(search: string): readonly string[] {
  if (!window.location.pathname.endsWith('/embed/')) return [];
  const params = new URLSearchParams(search);
  return embedParts.flatMap((name) => {
    const value = params.get(name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
}

/** In somebody else's page, whose Back must not lead through views of ours. */
const isFramed = () => window.parent !== window;

/** Writes the query of the present page. Next keeps its router in step with both methods of history. */
export function writeQuery(query: string, mode: 'push' | 'replace'): void {
  const { pathname, hash, search } = window.location;
  const whole = [query, ...keptParts(search)].filter((part) => part !== '').join('&');
  const text = whole === '' ? '' : `?${whole}`;
  if (text === search) return;
  const url = pathname + text + hash;
  if (mode === 'push' && !isFramed() && !writesOverLayer(text))
    window.history.pushState(null, '', url);
  else window.history.replaceState(null, '', url);
  notifyOfQuery();
}

/** Writes the hash of the present page, with its #; nobody is told. */
export function writeHash(hash: string): void {
  const { pathname, search } = window.location;
  window.history.replaceState(null, '', pathname + search + hash);
}
