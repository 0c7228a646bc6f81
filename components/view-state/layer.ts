'use client';

/**
 * What lies over the page on a phone like a page of its own, and closes by Back: the filter, the
 * search. It has one entry in the history while it is open. What is decided in it is written over
 * that entry, so that all of it is one step for Back later; where nothing was, the entry goes.
 */
interface Layer {
  readonly close: () => void;
  /** The query that was written while it lay there; null: none yet. */
  written: string | null;
}

let layer: Layer | null = null;

/** The layer is there. `close` is called when Back has left it. */
export function openLayer(close: () => void): void {
  if (layer) return;
  // Before everyone else hears of it, so that they all read the query that stays.
  if (!isListening) window.addEventListener('popstate', leave, { capture: true });
  isListening = true;
  window.history.pushState(null, '', window.location.href);
  layer = { close, written: null };
}

let isListening = false;

function leave(): void {
  if (!layer) return;
  const { close, written } = layer;
  layer = null;
  const { pathname, search, hash } = window.location;
  if (written !== null && written !== search)
    window.history.pushState(null, '', pathname + written + hash);
  close();
}

/** The layer was closed by other means than Back. */
export function closeLayer(): void {
  if (!layer) return;
  const { written } = layer;
  layer = null;
  if (written === null) window.history.back();
}

/** Whether a query is to be written over the entry of a layer; `search` is what will stand there. */
export function writesOverLayer(search: string): boolean {
  if (layer) layer.written = search;
  return layer !== null;
}

/** The layer gives way to another page. Returns whether there is one, whose entry that page takes. */
export function giveLayer(): boolean {
  const isOpen = layer !== null;
  layer = null;
  return isOpen;
}
