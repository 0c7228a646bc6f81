import type { FacetTable } from '../../lib/tiles/facet-table';
import type { Grid } from '../../lib/tiles/grid';
import {
  dictionariesOf,
  countsName,
  type Manifest,
  type TilesetName,
} from '../../lib/tiles/manifest';
import type { FacetedActor } from '../../lib/view-state/facets';
import { valueCounts } from './count-values';
import { eventTable, type TableMemory } from './event-table';
import { fileSink, type FileSink, type WrittenFiles } from './file-sink';
import type { EventPart, PartReader } from './incoming-event';
import { summaryFile } from './summary-file';
import { writeWholeEvents, type WholeSpill } from './whole-events';
import { writeChunk, type ChunkSpills } from './write-chunk';
import { runWriter, type Run } from './write-runs';
import { writeTerms } from './write-terms';
import { writeTileset, type TileSource } from './write-tileset';

/** All events numbered, as far as that has come. */
export interface NumberedEvents {
  readonly grid: Grid;
  readonly values: Manifest['values'];
  readonly actors: readonly FacetedActor[];
  readonly memory: TableMemory;
  /** The file of all summaries. */
  readonly summaries: string;
  /** How many files of whole events there will be. */
  readonly blocks: number;
}

/** A part of a build that one thread does by itself. */
export type TileJob =
  | { readonly kind: 'read'; readonly part: EventPart; readonly path: string }
  | { readonly kind: 'number'; readonly events: NumberedEvents }
  | { readonly kind: 'chunk'; readonly chunk: number }
  | { readonly kind: 'tilesets'; readonly tilesets: readonly TilesetOf[] }
  | {
      readonly kind: 'whole';
      readonly spills: readonly WholeSpill[];
      readonly parts: readonly number[];
    }
  | { readonly kind: 'terms'; readonly runs: readonly string[] };

export interface TilesetOf {
  readonly name: TilesetName;
  /** Ascending. null: all events. */
  readonly numbers: Uint32Array | null;
}

/** What came of a job; what does not apply to it is empty. */
export interface JobDone {
  readonly written: WrittenFiles;
  readonly runs: readonly Run[];
  /** Of a part that was read, what its reader noted. */
  readonly notes: unknown;
  readonly spills: ChunkSpills;
}

interface Numbered extends TileSource {
  readonly blocks: number;
  readonly countValues: (numbers: Uint32Array) => FacetTable;
}

export interface JobPerformer {
  perform(job: TileJob): Promise<JobDone>;
  close(): void;
}

/** Does jobs one by one: `read` at any time, all others after `number`. `spill` and `files` are folders that exist. */
export function jobPerformer(folders: {
  readonly spill: string;
  readonly files: string;
}): JobPerformer {
  const sink = fileSink(folders.files);
  let numbered: Numbered | null = null;

  const perform = async (job: TileJob): Promise<Partial<JobDone>> => {
    if (job.kind === 'read') return readPart(job.part, job.path);
    if (job.kind === 'number') {
      numbered = lookAt(job.events);
      return {};
    }
    if (!numbered) throw new Error('events are not numbered yet');
    switch (job.kind) {
      case 'chunk':
        return { spills: writeChunk(job.chunk, folders.spill, numbered.blocks, numbered, sink) };
      case 'tilesets':
        for (const { name, numbers } of job.tilesets) writeOne(name, numbers, numbered, sink);
        return {};
      case 'whole':
        for (const part of job.parts) writeWholeEvents(job.spills, part, sink);
        return {};
      case 'terms':
        writeTerms(job.runs, sink);
        return {};
    }
  };
  return {
    perform: async (job) => ({
      runs: [],
      notes: null,
      spills: { whole: [], terms: [], headings: [] },
      ...(await perform(job)),
      written: sink.written(),
    }),
    close: () => numbered?.summaries.close(),
  };
}

async function readPart(part: EventPart, path: string): Promise<Partial<JobDone>> {
  const { readPart: open } = (await import(part.module)) as { readPart: PartReader };
  const { events, notes } = open(part.data);
  const runs = runWriter(path);
  for (const event of events) runs.add(event);
  return { runs: runs.finish(), notes: notes() };
}

function lookAt({ grid, values, actors, memory, summaries, blocks }: NumberedEvents): Numbered {
  const dictionaries = dictionariesOf({ values });
  const table = eventTable(memory);
  return {
    grid,
    dictionaries,
    table,
    blocks,
    summaries: summaryFile(summaries, table),
    countValues: valueCounts(table, dictionaries, actors),
  };
}

function writeOne(
  name: TilesetName,
  numbers: Uint32Array | null,
  source: Numbered,
  sink: FileSink,
): void {
  if (!numbers) {
    const all = new Uint32Array(source.table.starts.length);
    for (let number = 0; number < all.length; number++) all[number] = number;
    writeTileset(name, all, source, sink);
    return;
  }
  writeTileset(name, numbers, source, sink);
  sink.write(countsName(name), Buffer.from(JSON.stringify(source.countValues(numbers))));
}
