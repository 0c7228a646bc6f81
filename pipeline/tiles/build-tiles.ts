import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EpochMs } from '../../lib/model/units';
import { gridOver } from '../../lib/tiles/grid';
import { encodeHeadings, headingGatherer, headingsName } from '../../lib/tiles/headings';
import type { Manifest } from '../../lib/tiles/manifest';
import { formatVersion } from '../../lib/tiles/sealed-bytes';
import {
  byFacet,
  facetNames,
  type FacetedActor,
  type FacetName,
} from '../../lib/view-state/facets';
import { valueCounts } from './count-values';
import { eventTable, tableMemory } from './event-table';
import { fileSink, inventory, type WrittenFiles } from './file-sink';
import { dictionariesOfRuns } from './gather-values';
import type { EventPart, IncomingEvent } from './incoming-event';
import { numberEvents } from './number-events';
import { progressTeller, type TileProgress } from './progress';
import { tileFolder } from './tile-folder';
import type { JobDone, TilesetOf } from './tile-jobs';
import { tileWorkers } from './tile-workers';
import { blocksFor, partsOf } from './whole-events';
import { runWriter, type Run, type RunWriter } from './write-runs';

export interface TilesToBuild {
  /** In any order. Read once, by this thread. */
  readonly events: AsyncIterable<IncomingEvent> | Iterable<IncomingEvent>;
  /** More of them, read by whichever thread is free. */
  readonly parts?: readonly EventPart[];
  readonly actors: readonly FacetedActor[];
  /** Gets a folder for each build, named by its contents. */
  readonly folder: string;
  /** How many threads work beside this one. With none, this one does all the work. */
  readonly threads?: number;
  readonly onProgress?: (progress: TileProgress) => void;
}

export interface BuiltFolder {
  /** Within `folder`: a hash of all that is in it. */
  readonly name: string;
  readonly manifest: Manifest;
  readonly files: number;
  /** Compressed, by part: `all`, `actors` … are tilesets. */
  readonly bytes: ReadonlyMap<string, number>;
  /** Of each part in their order, what its reader noted. */
  readonly notes: readonly unknown[];
}

/**
 * Builds the tiles of a subject: the same bytes whatever the order of the input and the number of threads.
 * Memory is bounded but for what EventTable keeps of each event, and the order of the tileset that each thread
 * has at hand: text is sorted and gathered on disk.
 * Rejects, and leaves nothing behind, if an event ends before it starts, there are none, or a file cannot be
 * written.
 */
export async function buildTiles({
  events,
  parts = [],
  actors,
  folder,
  threads = 0,
  onProgress = () => {},
}: TilesToBuild): Promise<BuiltFolder> {
  const tell = progressTeller(onProgress, () => performance.now());
  const making = tileFolder(folder);
  const { spill } = making;
  const workers = tileWorkers(threads, { spill, files: making.files });
  const written: WrittenFiles[] = [];
  try {
    tell('reading', 0);
    let partsRead = 0;
    const reading = parts.map(async (part, i) => {
      const read = await workers.run({ kind: 'read', part, path: `${spill}/run-${i}` });
      tell('reading', ++partsRead / (parts.length + 1));
      return read;
    });
    const here = runWriter(`${spill}/run`);
    const [read] = await Promise.all([Promise.all(reading), addAll(events, here)]);
    const runs = [...here.finish(), ...read.flatMap((part) => part.runs)];
    const sum = (of: (run: Run) => number) => runs.reduce((all, run) => all + of(run), 0);
    const total = sum((run) => run.events);
    if (total === 0) throw new RangeError('there are no events to build tiles from');

    const dictionaries = dictionariesOfRuns(runs, actors);
    const extent = {
      start: Math.min(...runs.map(({ start }) => start)) as EpochMs,
      end: Math.max(...runs.map(({ end }) => end)) as EpochMs,
    };
    const grid = gridOver(extent);
    const memory = tableMemory(total, (facet) => sum(({ named }) => named.get(facet) ?? 0));
    const table = eventTable(memory);
    const blocks = blocksFor(sum(({ bytes }) => bytes));
    const summaries = join(spill, 'summaries');
    writeFileSync(summaries, '');
    const values = byFacet((facet) => dictionaries[facet].values);
    await workers.number({ grid, values, actors, memory, summaries, blocks });

    const chunks: Promise<JobDone>[] = [];
    for (const chunk of numberEvents(runs, dictionaries, table, { spill, summaries })) {
      chunks.push(workers.run({ kind: 'chunk', chunk }));
      tell('sorting', table.count / total);
      // Lets threads have their next job.
      await new Promise(setImmediate);
    }

    const members = facetNames.map(
      (facet) => [facet, table.membersOf(facet, dictionaries[facet].values.length)] as const,
    );
    const leastWithTiles = leastCounts(members);
    const tilesets = members.flatMap(([facet, lists]) =>
      lists.flatMap((numbers, code): TilesetOf[] =>
        // A value that all events have is not asked for: the tiles of all events answer.
        numbers.length < leastWithTiles[facet] || numbers.length === total
          ? []
          : [{ name: `${facet}/${code}`, numbers }],
      ),
    );
    const all = { tilesets: [{ name: 'all' as const, numbers: null }], events: total };
    const batches = [all, ...batchesOf(tilesets)];
    const toDo = batches.reduce((count, batch) => count + batch.events, 0);
    let done = 0;
    const tiles = batches.map(async (batch) => {
      const job = await workers.run({ kind: 'tilesets', tilesets: batch.tilesets });
      tell('tiles', (done += batch.events) / toDo);
      return job;
    });

    const gathered = await Promise.all(chunks);
    const spills = gathered.flatMap((chunk) => chunk.spills.whole);
    const words = workers.run({
      kind: 'terms',
      runs: gathered.flatMap((chunk) => chunk.spills.terms),
    });
    const whole = groupsOf(partsPerJob, partsOf(blocks)).map((group) =>
      workers.run({ kind: 'whole', spills, parts: group }),
    );
    const tiled = await Promise.all(tiles);
    tell('events', 0);
    const jobs = [...gathered, ...tiled, await words, ...(await Promise.all(whole))];
    written.push(...jobs.map((job) => job.written));

    const manifest: Manifest = {
      version: formatVersion,
      total,
      extent,
      grid,
      values,
      counts: valueCounts(table, dictionaries, actors)(numbersUpTo(total)),
      leastWithTiles,
      eventBlocks: blocks,
    };
    const over = headingGatherer();
    for (const { first, start, ...heading } of gathered.flatMap((chunk) => chunk.spills.headings))
      over.add(heading.words, first, start);
    const sink = fileSink(making.files);
    sink.write(headingsName, encodeHeadings(over.headings));
    sink.write('manifest.json', Buffer.from(JSON.stringify(manifest)));
    const { hash, files, bytes } = inventory([...written, sink.written()]);
    await workers.close();
    making.finish(hash);
    tell('events', 1);
    return { name: hash, manifest, files, bytes, notes: read.map(({ notes }) => notes) };
  } catch (error) {
    await workers.close();
    making.discard();
    throw error;
  }
}

async function addAll(events: TilesToBuild['events'], to: RunWriter): Promise<void> {
  for await (const event of events) to.add(event);
}

function numbersUpTo(total: number): Uint32Array {
  const numbers = new Uint32Array(total);
  for (let number = 0; number < total; number++) numbers[number] = number;
  return numbers;
}

/** Parts of whole events that are one job. */
const partsPerJob = 8;

/** 0 to `count` - 1, so many together. */
function groupsOf(size: number, count: number): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (let i = 0; i < count; i++)
    if (i % size === 0) groups.push([i]);
    else groups.at(-1)?.push(i);
  return groups;
}

/** Tilesets of so many events together are worth a job. */
const eventsPerJob = 32_768;

interface Batch {
  readonly tilesets: readonly TilesetOf[];
  readonly events: number;
}

/** The largest first: none of them begins when all others are done. */
function batchesOf(tilesets: readonly TilesetOf[]): readonly Batch[] {
  const sizeOf = ({ numbers }: TilesetOf) => numbers?.length ?? 0;
  const batches: Batch[] = [];
  let [batch, events]: [TilesetOf[], number] = [[], 0];
  for (const tileset of tilesets.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
    batch.push(tileset);
    events += sizeOf(tileset);
    if (events < eventsPerJob) continue;
    batches.push({ tilesets: batch, events });
    [batch, events] = [[], 0];
  }
  return events > 0 ? [...batches, { tilesets: batch, events }] : batches;
}

/** So many values of a facet have tiles of their own: the most frequent ones. */
const mostTilesets = 2000;

/** For each facet, how many events a value must have to get tiles. */
function leastCounts(
  members: readonly (readonly [FacetName, readonly Uint32Array[]])[],
): Manifest['leastWithTiles'] {
  const lists = new Map(members);
  return byFacet((facet) => {
    const counts = (lists.get(facet) ?? []).map(({ length }) => length).sort((a, b) => b - a);
    return (counts[mostTilesets] ?? 0) + 1;
  });
}
