import type { DataPath } from './data-path';

/**
 * What of a file can be read: shaped as `T` where it is there, but anything may be missing. The
 * checks work on drafts, so that one mistake in a file does not hide the others.
 */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly (Draft<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Draft<T[Key]> }
    : T;

/** Given data and the paths of what is wrong in it, returns a copy without that. Null if nothing is left. */
export function withoutPaths(data: unknown, paths: readonly DataPath[]): unknown {
  if (paths.some((path) => path.length === 0)) return undefined;
  if (typeof data !== 'object' || data === null) return data;
  const below = (key: string | number) =>
    paths.filter((path) => path[0] === key).map((path) => path.slice(1));
  if (Array.isArray(data)) return data.map((item, i) => withoutPaths(item, below(i)));
  return Object.fromEntries(
    Object.entries(data)
      .map(([key, value]) => [key, withoutPaths(value, below(key))] as const)
      .filter(([, value]) => value !== undefined),
  );
}
