'use client';

/** What the page's one live region says. A store outside React: handlers speak, the region listens. */
let words = '';
const listeners = new Set<() => void>();

/** Says something to those who cannot see it happen. Waits for a pause in speech. */
export function announce(text: string): void {
  // A region that is told the same twice stays silent: a no-break space makes it another text.
  words = text === words ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

export function subscribeToAnnouncements(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function readAnnouncement(): string {
  return words;
}
