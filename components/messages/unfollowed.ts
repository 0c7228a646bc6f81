'use client';

/** What was not followed for want of a network. A store outside React: handlers report, the notice listens. */
export interface Unfollowed {
  /** What it leads to, as its reader would say. */
  readonly name: string;
  readonly retry: () => void;
}

let unfollowed: Unfollowed | null = null;
const listeners = new Set<() => void>();

export function reportUnfollowed(next: Unfollowed | null): void {
  unfollowed = next;
  for (const listener of listeners) listener();
}

export function readUnfollowed(): Unfollowed | null {
  return unfollowed;
}

export function subscribeToUnfollowed(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Goes to another page of the site, if there is a network; else the page stays and says so. */
export function follow(name: string, go: () => void): void {
  if (navigator.onLine) go();
  else reportUnfollowed({ name, retry: () => follow(name, go) });
}
