import { join } from 'node:path';
import type { EpochMs } from '../../lib/model/units';
import { gridOver } from '../../lib/tiles/grid';
import { countsName, type Manifest } from '../../lib/tiles/manifest';
import { encodeRows, eventsPerRows, rowsName } from '../../lib/tiles/rows';
import { formatVersion } from '../../lib/tiles/sealed-bytes';
import type { TimedEvent } from '../../lib/tiles/timed-event';
import {
  byFacet,
  facetNames,
  type FacetedActor,
  type FacetName,
} from '../../lib/view-state/facets';
import { valueCounts } from './count-values';
import { recordOf, summaryOf, timedEvent } from './event-record';
import { eventTable } from './event-table';
import { fileSink } from './file-sink';
import type { IncomingEvent } from './incoming-event';
import { progressTeller, type TileProgress } from './progress';
import { sortRecords } from './sort-records';
import { summaryFile } from './summary-file';
import { tileFolder } from './tile-folder';
import { valueCounter } from './value-counter';
import { wholeEvents } from './whole-events';
import { writeColumns } from './write-columns';
import { termWriter } from './write-terms';
import { writeTileset, type TileSource } from './write-tileset';

export interface TilesToBuild {
  /** In any order. Read once. */
  readonly events: AsyncIterable<IncomingEvent> | Iterable<IncomingEvent>;
  readonly actors: readonly FacetedActor[];
  /** Gets a folder for each build, named by its contents. */
  readonly folder: string;
  readonly onProgress?: (progress: TileProgress) => void;
}

export interface BuiltFolder {
  /** Within `folder`: a hash of all that is in it. */
  readonly name: string;
  readonly manifest: Manifest;
  readonly files: number;
  /** Compressed, by part: `all`, `actors` … are tilesets. */
  readonly bytes: ReadonlyMap<string, number>;
}

/**
 * Builds the tiles of a subject: the same bytes whatever the order of the input. Memory is bounded but for
 * what EventTable and its neighbours keep of each event, some 130 bytes: text is sorted and gathered on disk.
 * Rejects, and leaves nothing behind, if an event ends before it starts, there are none, or a file cannot be
 * written.
 */
export async function buildTiles({
  events,
  actors,
  folder,
  onProgress = () => {},
}: TilesToBuild): Promise<BuiltFolder> {
  const tell = progressTeller(onProgress, () => performance.now());
  const making = tileFolder(folder);
  try {
    const sink = fileSink(making.files);
    const sorter = sortRecords(making.spill);
    const values = valueCounter(actors);
    let [total, bytes] = [0, 0];
    let [first, last] = [Infinity, -Infinity];
    for await (const event of events) {
      if (!(event.start < event.end))
        throw new RangeError(`event ${event.summary.id} ends before it starts`);
      const record = recordOf(event);
      sorter.add(record);
      values.add(event.summary);
      total++;
      bytes += record.summary.length + record.detail.length;
      first = Math.min(first, event.start);
      last = Math.max(last, event.end);
      if (total % 4096 === 0) tell('reading', null);
    }
    if (total === 0) throw new RangeError('there are no events to build tiles from');

    const dictionaries = values.dictionaries();
    const extent = { start: first as EpochMs, end: last as EpochMs };
    const grid = gridOver(extent);
    const table = eventTable({ events: total, namedIn: values.namedIn }, dictionaries);
    const summaries = summaryFile(join(making.spill, 'summaries'), total, table);
    const terms = termWriter(making.spill);
    const whole = wholeEvents(making.spill, bytes);
    let row: TimedEvent[] = [];
    for (const record of sorter.sorted()) {
      const number = table.count;
      const summary = summaryOf(record.summary);
      table.add(summary, record);
      summaries.add(record.summary);
      whole.add(record, number);
      terms.add(record.searched.toString(), number);
      row.push(timedEvent(summary, number, record.start, record.end));
      if (row.length < eventsPerRows && number < total - 1) continue;
      const block = Math.floor(number / eventsPerRows);
      await sink.write(rowsName(block), encodeRows(row, dictionaries));
      row = [];
      tell('sorting', number / total);
    }
    summaries.finish();

    const source: TileSource = { grid, table, summaries, dictionaries };
    const countValues = valueCounts(table, dictionaries, actors);
    const everything = Uint32Array.from({ length: total }, (_, number) => number);
    const members = facetNames.map((facet) => [facet, table.membersOf(facet)] as const);
    const leastWithTiles = leastCounts(members);
    const toDo = members.reduce(
      (sum, [, lists]) => lists.reduce((all, { length }) => all + (length % total), sum),
      total,
    );
    let done = 0;
    const counts = countValues(everything);
    await writeTileset('all', everything, source, sink);
    tell('tiles', (done += total) / toDo);
    for (const [facet, lists] of members)
      for (const [code, numbers] of lists.entries()) {
        // A value that all events have is not asked for: the tiles of all events answer.
        if (numbers.length < leastWithTiles[facet] || numbers.length === total) continue;
        const name = `${facet}/${code}` as const;
        await writeTileset(name, numbers, source, sink);
        await sink.write(countsName(name), Buffer.from(JSON.stringify(countValues(numbers))));
        tell('tiles', (done += numbers.length) / toDo);
      }

    summaries.close();
    tell('events', 0);
    await writeColumns(table, sink);
    await terms.write(sink);
    await whole.write(sink);

    const manifest: Manifest = {
      version: formatVersion,
      total,
      extent,
      grid,
      values: byFacet((facet) => dictionaries[facet].values),
      counts,
      leastWithTiles,
      eventBlocks: whole.blocks,
    };
    await sink.write('manifest.json', Buffer.from(JSON.stringify(manifest)));
    const { hash, files, bytes: written } = await sink.done();
    making.finish(hash);
    tell('events', 1);
    return { name: hash, manifest, files, bytes: written };
  } catch (error) {
    making.discard();
    throw error;
  }
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
