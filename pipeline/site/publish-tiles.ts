import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Subject } from '../../lib/model/subject';
import type { EventSummary } from '../../lib/model/timeline-data';
import { axisQuestion, storyRange } from '../../lib/tiles/axis-question';
import type { Question } from '../../lib/tiles/event-store';
import { encodeFirstFiles, type FilesByName } from '../../lib/tiles/first-files';
import { dictionariesOf, tileName, type Manifest } from '../../lib/tiles/manifest';
import type { SiteTiles } from '../../lib/tiles/site-tiles';
import { decodeTile } from '../../lib/tiles/tile';
import { createTileStore } from '../../lib/tiles/tile-store';
import { findFolds } from '../../lib/time/folds';
import { storyStart } from '../../lib/time/story-start';
import { initialFilter } from '../../lib/view-state/view-state';
import { buildTiles } from '../tiles/build-tiles';
import type { TileProgress } from '../tiles/progress';
import { compiledFolder } from './compiled-folder';
import { importedParts } from './imported-part';
import { incomingEvents, namesOf, seenByAll, type DatesSeen } from './incoming-events';

/** Where the tiles are on the site. */
const onSite = 'data/tiles';
/** So many of the most important events are in every page: what is seen before any tile, or without scripts. */
const mostKnown = 48;
/** Each takes memory, and they share one disk. */
const mostThreads = 4;
/** Decompressed: a track each for a few chapters. */
const mostFirstBytes = 600_000;

/**
 * Builds the tiles of a subject whose imported events are not among its `events`, and tells the pages where
 * they will be. `root` is its folder.
 */
export async function publishTiles(
  subject: Subject,
  root: string,
  onProgress: (progress: TileProgress) => void,
): Promise<void> {
  const folder = join(compiledFolder, 'tiles');
  const names = namesOf(subject.actors);
  const incoming = incomingEvents(names);
  const parts = importedParts(root, names);
  const { name, manifest, notes } = await buildTiles({
    events: subject.events.map(incoming.take),
    parts,
    actors: subject.actors,
    folder,
    threads: parts.length > 1 ? Math.min(availableParallelism(), mostThreads) : 0,
    onProgress,
  });
  const { shortest, touched } = seenByAll([incoming.seen, ...(notes as readonly DatesSeen[])]);
  const folds = findFolds([...touched.values()], storyStart(subject.chapters));
  const tiles: SiteTiles = {
    folder: `/${onSite}/${name}/`,
    manifest,
    first: await writeFirstFiles(join(folder, name), { manifest, folds }, subject),
    shortest,
    folds,
    known: mostImportant(join(folder, name), manifest),
  };
  writeFileSync(join(compiledFolder, 'tiles.json'), `${JSON.stringify(tiles)}\n`);
}

/** Gathers what a page asks for first into one file; returns its name. */
async function writeFirstFiles(
  folder: string,
  tiles: Pick<SiteTiles, 'manifest' | 'folds'>,
  { actors, chapters }: Subject,
): Promise<string> {
  const files = encodeFirstFiles(await filesOfFirstAnswer(folder, tiles, actors, chapters));
  const name = `first-${createHash('sha256').update(files).digest('hex').slice(0, 16)}.bin`;
  writeFileSync(join(folder, name), gzipSync(files, { level: 9 }));
  return name;
}

/** What the store reads until it can answer the first question of a page, as far as there is room for it. */
async function filesOfFirstAnswer(
  folder: string,
  { manifest, folds }: Pick<SiteTiles, 'manifest' | 'folds'>,
  actors: Subject['actors'],
  chapters: Subject['chapters'],
): Promise<FilesByName> {
  const read = new Map<string, Uint8Array>();
  const store = createTileStore({
    manifest,
    actors,
    read: async (file) => {
      const content = gunzipSync(readFileSync(join(folder, file)));
      read.set(file, content);
      return content;
    },
    later: () => {},
  });
  const question: Question = {
    ...axisQuestion(storyRange(manifest.extent), folds),
    filter: initialFilter,
    found: null,
    tracks: chapters.map(({ id }) => ({ facet: 'chapters', value: id })),
  };
  for (;;) {
    // A whole answer has made the store read ahead: a few of those files may come along.
    const files = [...read];
    if (store.answer(question, 'axis').isWhole) {
      let bytes = 0;
      return new Map(files.filter(([, { length }]) => (bytes += length) <= mostFirstBytes));
    }
    await new Promise(setImmediate);
  }
}

/** Those at home in the tile of all time that rank highest, in order of time. */
function mostImportant(folder: string, manifest: Manifest): readonly EventSummary[] {
  const root = { level: 0, index: 0 };
  const bytes = gunzipSync(readFileSync(join(folder, tileName('all', root))));
  const { events } = decodeTile(bytes, root, manifest.grid, dictionariesOf(manifest));
  const chosen = new Set(events.toSorted((a, b) => b.rank - a.rank).slice(0, mostKnown));
  return events.filter((event) => chosen.has(event));
}

/** Puts the tiles that were built, if there are any, into the folder of the site. */
export function moveTiles(site: string): void {
  const built = join(compiledFolder, 'tiles');
  if (!existsSync(built)) return;
  const target = join(site, onSite);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(target, '..'), { recursive: true });
  renameSync(built, target);
}
