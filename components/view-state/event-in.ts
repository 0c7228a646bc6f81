/** The event that a path names; null for any other path. */
export function eventIn(pathname: string): string | null {
  return /^\/events\/([^/]+)\/$/.exec(pathname)?.[1] ?? null;
}
