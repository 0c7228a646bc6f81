export interface AddressReading {
  /** Absolute, http or https; absent where the cell has none. */
  readonly url?: string;
  /** What else the cell holds, as a sentence without its full stop. */
  readonly fault?: string;
}

/** Space of every kind, and what has no width. */
const blank = /[\s\u200B\u2060\uFEFF]+/gu;
const address = /^https?:\/\/[^\s<>"\\^`{|}]+$/i;
const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:@]+|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:[/?#]|$)/i;

/**
 * Given a cell where an address belongs, returns the first web address in it, and what is wrong with the
 * rest. `//host/…` is taken for https; what is no web address (a word, a sentence, a path, a
 * script) makes no link.
 *
 *   https://a.org ;;;; https://a.org      https://a.org
 *   https://a.org ;;;; https://b.org      https://a.org, and the fault that there are two
 *   HIDDEN                                nothing, and the fault that it is no address
 */
export function readAddress(cell: string): AddressReading {
  const parts = cell
    .split(/\s*(?:;{2,}|\|{2,})\s*|[\s\u00A0]+/u)
    .map((part) => part.replace(blank, ''))
    .filter((part) => part !== '');
  if (parts.length === 0) return {};
  const found = [...new Set(parts.map(asAddress).filter((url) => url !== null))];
  const [url] = found;
  if (url === undefined) return { fault: `${shown(cell)} is no web address` };
  if (found.length > 1)
    return { url, fault: `${found.length} addresses in one cell, the first is kept` };
  if (parts.some((part) => asAddress(part) === null))
    return { url, fault: `words beside the address ${shown(cell)}` };
  return { url };
}

function asAddress(part: string): string | null {
  const text = part.startsWith('//') ? `https:${part}` : part;
  const isAddress = address.test(text) && text.length <= 2000 && isHost(host.exec(text)?.[1]);
  return isAddress ? text : null;
}

/** With a dot or a bracket: `https://HIDDEN` is none. */
function isHost(name: string | undefined): boolean {
  if (name === undefined) return false;
  return name.startsWith('[') || /^[^.]+(\.[^.]+)+\.?$/.test(name) || name === 'localhost';
}

/** The host of an address, without `www.`: what a link is called that has no other name. */
export function hostOf(url: string): string {
  return (host.exec(url)?.[1] ?? url).replace(/^www\./, '');
}

function shown(cell: string): string {
  const text = cell.replace(/\s+/gu, ' ').trim();
  return `“${text.length > 60 ? `${[...text].slice(0, 59).join('')}…` : text}”`;
}
