'use client';

import type { TimelineEvent } from '@/lib/model/subject';
import type { ActorSummary, EventSummary } from '@/lib/model/timeline-data';
import type { Answer, EventStore, Question } from '@/lib/tiles/event-store';
import type { SiteTiles } from '@/lib/tiles/site-tiles';
import { decodeFirstFiles, type FilesByName } from '@/lib/tiles/first-files';
import { createTileStore } from '@/lib/tiles/tile-store';
import { withEvent } from '@/lib/tiles/with-event';
import { drawnRange } from '@/lib/time/drawn-range';
import { edtf } from '@/lib/time/edtf';
import { whenIdle } from '../loading/later';
import { readOpened, subscribeToEvents } from '../whole-event/whole-events';
import { readTileFile } from './read-tile-file';

/** What the first picture needs is waited for no longer than this, in ms: then each file is fetched by itself. */
const longestWait = 4000;

/** A store of tiles that knows the event that was opened last one by one, in all its answers. */
export interface OpenTiles extends EventStore {
  /** Given what is told of a question before tiles are read, returns it with that event. */
  readonly withOpened: (answer: Answer, question: Question) => Answer;
  /**
   * Whether the page has had nothing better to do since the store opened. To read tiles takes longer than to draw what they
   * hold: what can be told without them is drawn first. Those who watch hear of it.
   */
  readonly hasRested: () => boolean;
}

/**
 * The store of a large subject: loaded where there is one, since most sites have none. It opens when it has
 * what the first picture needs, or that cannot be had.
 */
export async function openTiles(
  { folder, manifest, first, leastWithFirst }: SiteTiles,
  actors: readonly ActorSummary[],
): Promise<OpenTiles> {
  // The build finds what holds this by the name of the mark, and asks for it in the head of pages.
  performance.mark('tiles-open');
  const store = createTileStore({
    manifest,
    actors,
    leastWithFirst,
    atHand: await firstFilesAt(folder + first),
    read: (name, again) => readTileFile(folder + name, again),
    later: (ms, call) => setTimeout(call, ms),
  });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const reading = { actors, timeOf: ({ date }: EventSummary) => drawnRange(edtf(date)) };
  const withOpened = (answer: Answer, question: Question) => {
    const opened = readOpened();
    if (!opened) return answer;
    const { title, actors: own } = opened.summary;
    const { statements } = opened.detail as TimelineEvent;
    const searched = [
      title,
      ...own.map((id) => names.get(id)),
      ...statements.map(({ text }) => text),
    ];
    return withEvent(answer, question, { ...opened, searched: searched.join('\n') }, reading);
  };
  let hasRested = false;
  const resting = new Set<() => void>();
  whenIdle(() => {
    hasRested = true;
    for (const tell of resting) tell();
  });
  return {
    ...store,
    answer: (question, asker) => withOpened(store.answer(question, asker), question),
    withOpened,
    hasRested: () => hasRested,
    watch(onNews) {
      const stops = [store.watch(onNews), subscribeToEvents(onNews)];
      resting.add(onNews);
      return () => {
        for (const stop of stops) stop();
        resting.delete(onNews);
      };
    },
  };
}

let ahead: { readonly path: string; readonly files: Promise<FilesByName> } | null = null;

/** Begins to read the file that the first picture needs, for the store that will open. */
export function readAhead(path: string): void {
  ahead = { path, files: readFirstFiles(path) };
}

function firstFilesAt(path: string): Promise<FilesByName> {
  const files = ahead?.path === path ? ahead.files : readFirstFiles(path);
  ahead = null;
  return files;
}

async function readFirstFiles(path: string): Promise<FilesByName> {
  const none: FilesByName = new Map();
  const late = new Promise<FilesByName>((resolve) => {
    setTimeout(() => resolve(none), longestWait);
  });
  const read = readTileFile(path).then(decodeFirstFiles);
  return Promise.race([read.catch(() => none), late]);
}
