/**
 * The address of the site, which SITE_URL sets once: `next.config.js` puts its parts into the code.
 * Next adds the folder to what its links and its router are given; whatever else names an address of
 * ours asks here. Paths begin with a slash and count from the root of the site.
 */
const origin = process.env.SOURCELINE_ORIGIN ?? 'http://localhost:3000';
const basePath = process.env.SOURCELINE_BASE_PATH ?? '';

/** A path as the server knows it, for what is fetched, loaded, or written into the history. */
export function withBase(path: string): string {
  return basePath + path;
}

/** The path of a location, as the site knows it: the inverse of `withBase`. */
export function withoutBase(pathname: string): string {
  return pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : pathname;
}

/** The full address under which a path is published. */
export function publishedAddress(path: string): string {
  return origin + basePath + path;
}

/** The full address of a path where the reader is: a copy of the site has addresses of its own. */
export function addressHere(path: string): string {
  return window.location.origin + basePath + path;
}
