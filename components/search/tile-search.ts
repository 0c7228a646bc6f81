/** Search in the tiles of a large subject. Loaded when it is first used: import it through tile-search-store.ts. */
import type { EventSummary } from '@/lib/model/timeline-data';
import { markWords } from '@/lib/search/excerpt';
import { wordsAndCompoundsOf, wordsOf } from '@/lib/search/words';
import { parseManifest } from '@/lib/tiles/manifest';
import { createTileStore } from '@/lib/tiles/tile-store';
import { dateInWords } from '@/lib/time/date-words';
import { boundsOf, edtf } from '@/lib/time/edtf';
import { initialFilter } from '@/lib/view-state/view-state';
import { readTileFile } from '../timeline/read-tile-file';
import { dateIn, type FoundDate } from './date-in';
import type { FoundEvent } from './search-results';

/** What is known so far of a search in tiles. */
export interface TileHits {
  readonly status: 'loading' | 'failed' | 'ready';
  /** The first ones, in order of time. */
  readonly hits: readonly FoundEvent[];
  /** How many there are. */
  readonly all: number;
}

export interface TileSearch {
  find(words: string, most: number): TileHits;
  dateIn(words: string): FoundDate | null;
  watch(onNews: () => void): () => void;
  retry(): void;
}

/** From this many letters on the beginning of a word finds it, as in lib/tiles/find-words.ts. */
const prefixFrom = 3;

/** Opens the tiles in a folder. Rejects if what says which there are cannot be read. */
export async function openTileSearch(folder: string): Promise<TileSearch> {
  const response = await fetch(`${folder}manifest.json`);
  if (!response.ok) throw new Error(`manifest.json: ${response.status}`);
  const manifest = parseManifest(await response.text());
  const store = createTileStore({
    manifest,
    actors: [],
    read: (name, again) => readTileFile(folder + name, again),
    later: (ms, call) => setTimeout(call, ms),
  });
  return {
    find(words, most) {
      const asked = { filter: { ...initialFilter, words }, found: null };
      const { total, events, isWhole, hasFailed } = store.rows(asked, 0, most, 'search');
      if (hasFailed) return { status: 'failed', hits: [], all: 0 };
      if (!isWhole) return { status: 'loading', hits: [], all: 0 };
      const hits = events.flatMap((event) => (event ? [foundIn(event, words)] : []));
      return { status: 'ready', hits, all: total };
    },
    dateIn: (words) => dateIn(words, manifest.extent),
    watch: store.watch,
    retry: store.retry,
  };
}

function foundIn({ id, title, date, origin }: EventSummary, words: string): FoundEvent {
  const asked = wordsOf(words).map(({ text }) => text);
  const matches = wordsAndCompoundsOf(title)
    .map(({ text }) => text)
    .filter((text) =>
      asked.some((word) => text === word || (word.length >= prefixFrom && text.startsWith(word))),
    );
  const at = edtf(date);
  return {
    event: { id, title, when: dateInWords(at), ...boundsOf(at) },
    hasPage: origin !== 'imported',
    title: markWords(title, new Set(matches)),
    excerpt: null,
  };
}
