import 'server-only';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { citationsOf } from '@/components/source-reader/citations';
import type { EventFigures } from '@/components/introduction/introduction';
import { withBase } from '@/components/site/site-address';
import { timelineData } from '@/components/timeline/timeline-data';
import { canonicalText } from '@/lib/anchoring/canonical-text';
import { textUse, type TextUse } from '@/lib/anchoring/text-use';
import { noPage } from '@/lib/model/no-page';
import type { Subject } from '@/lib/model/subject';
import type { TimelineData } from '@/lib/model/timeline-data';
import { summarize } from '@/lib/model/summarize';
import type { SourceId } from '@/lib/model/units';
import { countsFromTable } from '@/lib/tiles/facet-table';
import { dictionariesOf } from '@/lib/tiles/manifest';
import type { SiteTiles } from '@/lib/tiles/site-tiles';
import { valueCounts, type FacetCounts } from '@/lib/view-state/facets';

/** Where `npm run build` and `npm run dev` leave what they compiled from seeds/ and data/. */
const compiled = join(process.cwd(), '.sourceline');

let subject: Subject | undefined;

/** The compiled subject. In development it is read afresh each time, since its files may change. */
export function loadSubject(): Subject {
  if (subject && process.env.NODE_ENV === 'production') return subject;
  subject = JSON.parse(readFileSync(join(compiled, 'subject.json'), 'utf8')) as Subject;
  return subject;
}

/** Where the tiles of a large subject will be; null for one that fits in its pages. */
function loadTiles(): SiteTiles | null {
  const file = join(compiled, 'tiles.json');
  if (!existsSync(file)) return null;
  const tiles = JSON.parse(readFileSync(file, 'utf8')) as SiteTiles;
  return { ...tiles, folder: withBase(tiles.folder) };
}

/** The path of their folder; null for a subject that fits in its pages. */
export function tilesFolder(): string | null {
  return loadTiles()?.folder ?? null;
}

/** How many events there are, and how many have each value of a facet, in pages or in tiles. */
export function loadCounts(): { readonly total: number; readonly counts: FacetCounts } {
  const { events } = loadSubject();
  const tiles = loadTiles();
  if (!tiles) return { total: events.length, counts: valueCounts(events.map(summarize)) };
  const { manifest } = tiles;
  return {
    total: manifest.total,
    counts: countsFromTable(manifest.counts, dictionariesOf(manifest), false),
  };
}

/** How many events there are in all, and how many of them no editor stands for. */
export function loadFigures(): EventFigures {
  const {
    total,
    counts: { origins },
  } = loadCounts();
  return {
    all: total,
    listed: loadTimeline().data.events.length,
    byMachine: origins.get('extracted') ?? 0,
    imported: origins.get('imported') ?? 0,
  };
}

interface TimelineParts {
  readonly data: TimelineData;
  readonly tiles: SiteTiles | null;
}

let timeline: TimelineParts | undefined;

/**
 * What the timeline knows of the subject before it reads any tile. The same object each time: a page names it in its
 * layout and in what stands for missing pages, and holds once what is the same.
 */
export function loadTimeline(): TimelineParts {
  if (timeline && process.env.NODE_ENV === 'production') return timeline;
  const [data, tiles] = [timelineData(loadSubject()), loadTiles()];
  timeline = { data: tiles ? { ...data, events: tiles.known } : data, tiles };
  return timeline;
}

/** The pages of a route, one for each id. */
export function pagesOf(ids: readonly string[]): { id: string }[] {
  return (ids.length > 0 ? ids : [noPage]).map((id) => ({ id }));
}

/** The canonical text of a source document. */
export function loadText(source: SourceId): string {
  return readFileSync(join(compiled, 'texts', `${source}.txt`), 'utf8');
}

/** A file under `/data/`, by its name there. */
export interface DataFile {
  readonly name: string;
  readonly bytes: number;
}

/** The files that pages publish under `/data/`; in a large subject its tables are moved there besides. */
export function dataFiles(): readonly DataFile[] {
  return filesOf(join(compiled, 'data'));
}

/** All files under `/data/`. */
export function allDataFiles(): readonly DataFile[] {
  return [...dataFiles(), ...filesOf(join(compiled, 'streamed'))];
}

function filesOf(folder: string): readonly DataFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => ({ name, bytes: statSync(join(folder, name)).size }));
}

/** A file that pages publish under `/data/`. */
export function readDataFile(name: string): string {
  return readFileSync(join(compiled, 'data', name), 'utf8');
}

/** How much of a source document its passages cover. */
export function loadUse(source: SourceId): TextUse {
  const ranges = citationsOf(source, loadSubject()).map(({ range }) => range);
  return textUse(canonicalText(loadText(source)), ranges);
}
