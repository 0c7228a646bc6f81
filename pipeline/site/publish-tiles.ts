import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Subject } from '../../lib/model/subject';
import type { EventSummary } from '../../lib/model/timeline-data';
import { axisQuestion, storyRange } from '../../lib/tiles/axis-question';
import type { Answer, Question } from '../../lib/tiles/event-store';
import { firstAnswerOf } from '../../lib/tiles/first-answer';
import { encodeFirstFiles, type FilesByName } from '../../lib/tiles/first-files';
import {
  dictionariesOf,
  firstFilesName,
  tileName,
  type Manifest,
  type TilesetName,
} from '../../lib/tiles/manifest';
import type { SiteTiles } from '../../lib/tiles/site-tiles';
import { decodeTile } from '../../lib/tiles/tile';
import { createTileStore } from '../../lib/tiles/tile-store';
import { untimed } from '../../lib/tiles/timed-event';
import { findFolds } from '../../lib/time/folds';
import { storyStart } from '../../lib/time/story-start';
import { byFacet } from '../../lib/view-state/facets';
import { initialFilter, type Filter } from '../../lib/view-state/view-state';
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
const mostFirstBytesOfValue = 200_000;
/** So many values of a facet have first files: those that menus show first, and some more. */
const mostFirstFiles = 64;

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
  const built = { manifest, folds };
  const question = firstQuestion(built, subject, initialFilter);
  const { files, answer } = filesOfAnswer(join(folder, name), built, subject, question, {
    prefix: '',
    most: mostFirstBytes,
  });
  const told = answer.isWhole ? firstAnswerOf(answer) : null;
  const tiles: SiteTiles = {
    folder: `/${onSite}/${name}/`,
    manifest,
    first: writeFirstFiles(join(folder, name), files),
    leastWithFirst: writeFirstFilesOfValues(join(folder, name), built, subject),
    shortest,
    folds,
    firstAnswer: told?.firstAnswer ?? null,
    known: told?.known ?? mostImportant(join(folder, name), manifest),
  };
  writeFileSync(join(compiledFolder, 'tiles.json'), `${JSON.stringify(tiles)}\n`);
}

type BuiltTiles = Pick<SiteTiles, 'manifest' | 'folds'>;

/** Gathers what a page asks for first into one file; returns its name. */
function writeFirstFiles(folder: string, needed: FilesByName): string {
  const files = encodeFirstFiles(needed);
  const name = `first-${createHash('sha256').update(files).digest('hex').slice(0, 16)}.bin`;
  writeFileSync(join(folder, name), gzipSync(files, { level: 9 }));
  return name;
}

/**
 * The same of each frequent value, as far as it is in the tileset of the value: what its filter needs. Returns
 * how many events a value must have at least for such a file.
 */
function writeFirstFilesOfValues(
  folder: string,
  tiles: BuiltTiles,
  subject: Subject,
): SiteTiles['leastWithFirst'] {
  const { manifest } = tiles;
  return byFacet((facet) => {
    const values = manifest.counts.facets[facet]
      .filter(([, count]) => count >= manifest.leastWithTiles[facet] && count < manifest.total)
      .toSorted(([, a], [, b]) => b - a);
    const [, least] = values[Math.min(values.length, mostFirstFiles) - 1] ?? [];
    if (least === undefined) return null;
    for (const [code, count] of values) {
      if (count < least) break;
      const tileset: TilesetName = `${facet}/${code}`;
      const value = manifest.values[facet][code];
      const question = firstQuestion(tiles, subject, { ...initialFilter, [facet]: [value] });
      const room = { prefix: `${tileset}/`, most: mostFirstBytesOfValue };
      const { files } = filesOfAnswer(folder, tiles, subject, question, room);
      const packed = gzipSync(encodeFirstFiles(files), { level: 9 });
      writeFileSync(join(folder, firstFilesName(tileset)), packed);
    }
    return least;
  });
}

function firstQuestion(
  { manifest, folds }: BuiltTiles,
  { chapters }: Subject,
  filter: Filter,
): Question {
  return {
    ...axisQuestion(storyRange(manifest.extent), folds),
    filter,
    found: null,
    tracks: chapters.map(({ id }) => ({ facet: 'chapters', value: id })),
  };
}

/**
 * The files under `prefix` that the store reads until it can answer a question, or lacks nothing but others, as far as
 * there is room for them; and that answer.
 */
function filesOfAnswer(
  folder: string,
  { manifest }: BuiltTiles,
  { actors }: Subject,
  question: Question,
  { prefix, most }: { readonly prefix: string; readonly most: number },
): { readonly files: FilesByName; readonly answer: Answer } {
  const read = new Map<string, Uint8Array>();
  let files: FilesByName;
  let answer: Answer;
  do {
    files = new Map(read);
    const store = createTileStore({
      manifest,
      actors,
      atHand: files,
      read(file) {
        if (file.startsWith(prefix)) read.set(file, gunzipSync(readFileSync(join(folder, file))));
        return new Promise(() => {});
      },
      later: () => {},
    });
    answer = store.answer(question, 'axis');
  } while (!answer.isWhole && read.size > files.size);
  let bytes = 0;
  return {
    files: new Map([...files].filter(([, { length }]) => (bytes += length) <= most)),
    answer,
  };
}

/** Those at home in the tile of all time that rank highest, in order of time. */
function mostImportant(folder: string, manifest: Manifest): readonly EventSummary[] {
  const root = { level: 0, index: 0 };
  const bytes = gunzipSync(readFileSync(join(folder, tileName('all', root))));
  const { events } = decodeTile(bytes, root, manifest.grid, dictionariesOf(manifest));
  const chosen = new Set(events.toSorted((a, b) => b.rank - a.rank).slice(0, mostKnown));
  return events.filter((event) => chosen.has(event)).map(untimed);
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
