import type { TimeRange } from '../time/time-range';
import type { FileShelf, Wish } from './file-shelf';

/** What one answer needs of the shelf: notes what it used, what it lacked, and of which time. */
export interface NeededFiles {
  /** undefined: not here yet; the answer is not whole then. `about` is the time that the file tells of. */
  need<T>(
    wish: Wish & { readonly decode: (bytes: Uint8Array) => T },
    about?: TimeRange,
  ): T | undefined;
  /** Is drawn if it is here, or once it has come; the answer is whole without it. */
  hope(wish: Wish): void;
  /** Is asked for once the answer is whole: makes exact what it says. */
  refine(wish: Wish): void;
  /** Files that are here and needed on. */
  keep(name: string): void;
  /** Something is still to come that is not known by name. */
  lack(): void;
  readonly isWhole: boolean;
  readonly wishes: readonly (Wish & { readonly about?: TimeRange })[];
  /** What is asked for when the answer is whole. */
  readonly refining: readonly Wish[];
  readonly used: ReadonlySet<string>;
  /** Whether any file could not be read. */
  readonly hasFailed: boolean;
  /** The times of files that could not be read: of bulk in `unseen`, of all else in `missing`. */
  readonly missing: readonly TimeRange[];
  readonly unseen: readonly TimeRange[];
}

export function neededFiles(shelf: FileShelf): NeededFiles {
  const wishes: (Wish & { readonly about?: TimeRange })[] = [];
  const refining: Wish[] = [];
  const used = new Set<string>();
  const missing: TimeRange[] = [];
  const unseen: TimeRange[] = [];
  let isWhole = true;
  let hasFailed = false;
  return {
    need<T>(wish: Wish & { readonly decode: (bytes: Uint8Array) => T }, about?: TimeRange) {
      used.add(wish.name);
      const value = shelf.take(wish) as T | undefined;
      if (value !== undefined) return value;
      isWhole = false;
      wishes.push(about ? { ...wish, about } : wish);
      if (shelf.hasFailed(wish.name)) {
        hasFailed = true;
        if (about) (wish.isBulk ? unseen : missing).push(about);
      }
      return undefined;
    },
    hope(wish) {
      used.add(wish.name);
      if (shelf.take(wish) === undefined) wishes.push({ ...wish, isAhead: true, isDrawn: true });
    },
    refine(wish) {
      used.add(wish.name);
      refining.push({ ...wish, isAhead: true, isDrawn: true, isRefining: true });
    },
    keep: (name) => void used.add(name),
    lack: () => {
      isWhole = false;
    },
    get isWhole() {
      return isWhole;
    },
    get hasFailed() {
      return hasFailed;
    },
    wishes,
    refining,
    used,
    missing,
    unseen,
  };
}
