import { decodeFirstFiles, type FilesByName } from './first-files';

/** A file that somebody would like to have. Later wishes of one asker are the less urgent ones. */
export interface Wish {
  readonly name: string;
  /** Makes of the bytes what is kept. Throws DamagedFile. */
  readonly decode: (bytes: Uint8Array) => unknown;
  /** Nobody waits for it: it is fetched while little else is. */
  readonly isAhead?: boolean;
  /** Who asked is told of it all the same. */
  readonly isDrawn?: boolean;
  /** All that it tells is what was told before, more exactly. */
  readonly isRefining?: boolean;
  /** Who asked looks again without being told. */
  readonly isPolled?: boolean;
  /** One of many that only together answer anything: what draws sooner comes first. */
  readonly isBulk?: boolean;
  /** About how many bytes of memory are taken by what is made of one byte; 1 if it is not said. */
  readonly growth?: number;
}

export interface ShelfOptions {
  /** Fetches a file, decompressed. Rejects if that fails. `again`: what came before was none, or damaged. */
  readonly read: (name: string, again: boolean) => Promise<Uint8Array>;
  /** What is here already, decompressed: it is never fetched unless it is damaged. */
  readonly atHand?: FilesByName;
  /**
   * The file that holds a file and others that are needed with it, as encodeFirstFiles has them: fetched in its
   * stead, once. null: there is none.
   */
  readonly bundleOf?: (name: string) => string | null;
  /** Calls back once after a time in ms. */
  readonly later: (ms: number, call: () => void) => void;
  /** Something that is waited for has come, or has failed: `isRefined` if it only tells more exactly what was told. */
  readonly onNews: (isRefined: boolean) => void;
  /** Memory of the files that are kept, in bytes; `mostBytesKept` if it is not said. */
  readonly room?: number | undefined;
}

/** So many files are fetched at a time: what a connection carries well, and no more to wait for after a jump. */
export const mostAtOnce = 6;
/** So many are on the way at most when one is fetched ahead of need. */
const mostAhead = 2;
/**
 * Memory of the files that are kept, about: those last used. What is in use or wished for is kept in any case, and
 * nothing more is fetched ahead of need while that alone fills it.
 */
export const mostBytesKept = 24_000_000;
/** After the first failure a file is tried again in so many ms, after each further one in twice the time. */
export const firstWait = 1000;
export const longestWait = 60_000;

/** What is fetched ahead comes after all that is waited for: nobody wishes for so many files. */
const wishesAhead = 1e6;

/** Fetches files and keeps them. Only what the last wishes name is begun; what has been begun is kept. */
export interface FileShelf {
  /** What was made of a file; undefined if it is not here. */
  get(name: string): unknown;
  /** The same, made at once of a file that is at hand. */
  take(wish: Wish): unknown;
  /**
   * Replaces the wishes of an asker, which may name what is here: that is kept then. `inUse` names what it has and
   * still needs.
   */
  wish(asker: string, wishes: readonly Wish[], inUse: ReadonlySet<string>): void;
  /** Another number whenever a file is here that was not, or could not be read. */
  readonly changes: number;
  /** Whether the last attempt to have a file failed. */
  hasFailed(name: string): boolean;
  /** Tries failed files again at once. */
  retry(): void;
}

interface Failure {
  readonly attempts: number;
  /** Until the time to try again has come. */
  isWaiting: boolean;
}

export function createFileShelf({
  read,
  atHand,
  bundleOf = () => null,
  later,
  onNews,
  room = mostBytesKept,
}: ShelfOptions): FileShelf {
  const untouched = new Map(atHand);
  /** The least recently used first. */
  const kept = new Map<string, { readonly value: unknown; readonly bytes: number }>();
  const wishesOf = new Map<string, readonly Wish[]>();
  const usedBy = new Map<string, ReadonlySet<string>>();
  const failures = new Map<string, Failure>();
  const onTheWay = new Set<string>();
  /** Bundles that are on the way, have come or have failed. */
  const bundles = new Set<string>();
  let bytesKept = 0;
  let changes = 0;

  const isOpen = ({ name }: Wish) =>
    !kept.has(name) &&
    !untouched.has(name) &&
    !onTheWay.has(name) &&
    failures.get(name)?.isWaiting !== true &&
    !onTheWay.has(bundleOf(name) ?? '');

  /** The most urgent wish of all askers, who take turns. */
  const nextWish = (): Wish | undefined => {
    let best: { readonly wish: Wish; readonly place: number } | undefined;
    for (const wishes of wishesOf.values()) {
      const place = wishes.findIndex(isOpen);
      const wish = wishes[place];
      if (!wish) continue;
      const rank = wish.isAhead ? place + wishesAhead : place;
      if (!best || rank < best.place) best = { wish, place: rank };
    }
    return best?.wish;
  };

  /** What is in use, and what is wished for. */
  const heldNames = (): ReadonlySet<string> => {
    const held = new Set<string>();
    for (const names of usedBy.values()) for (const name of names) held.add(name);
    for (const wishes of wishesOf.values()) for (const { name } of wishes) held.add(name);
    return held;
  };

  /** Files that were fetched ahead are held while they are wished for: none makes room for another. */
  const hasRoomAhead = (): boolean => {
    if (bytesKept < room) return true;
    const held = heldNames();
    let bytesHeld = 0;
    for (const [name, { bytes }] of kept) if (held.has(name)) bytesHeld += bytes;
    return bytesHeld < room;
  };

  const begin = (): void => {
    while (onTheWay.size < mostAtOnce) {
      const wish = nextWish();
      if (!wish || (wish.isAhead && (onTheWay.size >= mostAhead || !hasRoomAhead()))) return;
      const bundle = bundleOf(wish.name);
      if (bundle !== null && !bundles.has(bundle)) {
        void fetchBundle(bundle);
      } else {
        onTheWay.add(wish.name);
        void fetchFile(wish);
      }
    }
  };

  const fetchFile = async ({ name, decode, growth = 1 }: Wish): Promise<void> => {
    try {
      const bytes = await read(name, failures.has(name));
      keep(name, decode(bytes), bytes.length * growth);
      failures.delete(name);
    } catch {
      fail(name);
    }
    onTheWay.delete(name);
    changes++;
    tellOf((other) => other === name);
    begin();
  };

  /** One that cannot be had is done without: each of its files stands for itself too. */
  const fetchBundle = async (bundle: string): Promise<void> => {
    bundles.add(bundle);
    onTheWay.add(bundle);
    try {
      for (const [name, bytes] of decodeFirstFiles(await read(bundle, false)))
        if (!kept.has(name) && !onTheWay.has(name)) untouched.set(name, bytes);
    } catch {
      // Its files are wished for still.
    }
    onTheWay.delete(bundle);
    changes++;
    tellOf((name) => untouched.has(name));
    begin();
  };

  /** What was fetched ahead and is not drawn, or is looked for again, is no news, unless somebody waits for it by now. */
  const tellOf = (isOf: (name: string) => boolean): void => {
    const awaited = [...wishesOf.values()].flatMap((wishes) =>
      wishes.filter(
        ({ name, isAhead, isDrawn, isPolled }) =>
          isOf(name) && (!isAhead || isDrawn === true) && !isPolled,
      ),
    );
    if (awaited.length > 0) onNews(awaited.every(({ isRefining }) => isRefining === true));
  };

  const keep = (name: string, value: unknown, bytes: number): void => {
    kept.set(name, { value, bytes });
    bytesKept += bytes;
    if (bytesKept <= room) return;
    const held = heldNames();
    for (const [other, { bytes: freed }] of kept) {
      if (bytesKept <= room) return;
      if (other === name || held.has(other)) continue;
      kept.delete(other);
      bytesKept -= freed;
    }
  };

  const fail = (name: string): void => {
    const attempts = (failures.get(name)?.attempts ?? 0) + 1;
    const failure: Failure = { attempts, isWaiting: true };
    failures.set(name, failure);
    later(Math.min(firstWait * 2 ** (attempts - 1), longestWait), () => {
      failure.isWaiting = false;
      begin();
    });
  };

  const get = (name: string): unknown => {
    const file = kept.get(name);
    if (!file) return undefined;
    kept.delete(name);
    kept.set(name, file);
    return file.value;
  };

  return {
    get,
    take({ name, decode, growth = 1 }) {
      const bytes = untouched.get(name);
      if (!bytes) return get(name);
      untouched.delete(name);
      try {
        keep(name, decode(bytes), bytes.length * growth);
      } catch {
        return undefined;
      }
      return get(name);
    },
    wish(asker, wishes, inUse) {
      wishesOf.set(asker, wishes);
      usedBy.set(asker, inUse);
      begin();
    },
    get changes() {
      return changes;
    },
    hasFailed: (name) => failures.has(name),
    retry() {
      for (const failure of failures.values()) failure.isWaiting = false;
      begin();
    },
  };
}
