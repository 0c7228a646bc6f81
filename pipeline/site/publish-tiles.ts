import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Subject, TimelineEvent } from '../../lib/model/subject';
import { summarize } from '../../lib/model/summarize';
import type { EventSummary } from '../../lib/model/timeline-data';
import { dictionariesOf, tileName, type Manifest } from '../../lib/tiles/manifest';
import type { SiteTiles } from '../../lib/tiles/site-tiles';
import { decodeTile } from '../../lib/tiles/tile';
import { drawnRange } from '../../lib/time/drawn-range';
import type { EdtfDate } from '../../lib/time/edtf';
import { findFolds } from '../../lib/time/folds';
import { monthOf } from '../../lib/time/months';
import { storyStart } from '../../lib/time/story-start';
import { finestOf, shortestRange } from '../../lib/time/shortest-range';
import { compileImported } from '../subject/compile-imports';
import { importedRows } from '../subject/imported-rows';
import { repositoryFolder } from '../subject/subject-folder';
import { buildTiles } from '../tiles/build-tiles';
import type { IncomingEvent } from '../tiles/incoming-event';
import type { TileProgress } from '../tiles/progress';

/** Where the tiles are on the site. */
const onSite = 'data/tiles';
/** Where they wait until the pages are exported. */
const compiled = join(repositoryFolder, '.sourceline');
/** So many of the most important events are in every page: what is seen before any tile, or without scripts. */
const mostKnown = 48;

/**
 * Builds the tiles of a subject whose imported events are not among its `events`, and tells the pages where
 * they will be. `root` is its folder.
 */
export async function publishTiles(
  subject: Subject,
  root: string,
  onProgress: (progress: TileProgress) => void,
): Promise<void> {
  const folder = join(compiled, 'tiles');
  let shortest = shortestRange(null);
  const touched = new Map<string, EdtfDate>();
  async function* events(): AsyncGenerator<IncomingEvent> {
    const names = new Map(subject.actors.map(({ id, name }) => [id, name]));
    const take = (event: TimelineEvent): IncomingEvent => {
      shortest = Math.min(shortest, shortestRange(finestOf([event.date])));
      const { start, end } = drawnRange(event.date);
      // What folds hangs on the months that dates touch: one date for all that touch the same will do.
      const months = `${event.date.shape} ${monthOf(start)} ${monthOf(end)}`;
      if (!touched.has(months)) touched.set(months, event.date);
      const { title, actors, statements } = event;
      const searched = [
        title,
        ...actors.map((id) => names.get(id) ?? id),
        ...statements.map(({ text }) => text),
      ].join('\n');
      return { summary: summarize(event), detail: event, start, end, searched };
    };
    yield* subject.events.map(take);
    for await (const row of importedRows(root)) yield take(compileImported(row));
  }
  const { name, manifest } = await buildTiles({
    events: events(),
    actors: subject.actors,
    folder,
    onProgress,
  });
  const tiles: SiteTiles = {
    folder: `/${onSite}/${name}/`,
    manifest,
    shortest,
    folds: findFolds([...touched.values()], storyStart(subject.chapters)),
    known: mostImportant(join(folder, name), manifest),
  };
  writeFileSync(join(compiled, 'tiles.json'), `${JSON.stringify(tiles)}\n`);
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
  const built = join(compiled, 'tiles');
  if (!existsSync(built)) return;
  const target = join(site, onSite);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(target, '..'), { recursive: true });
  renameSync(built, target);
}
