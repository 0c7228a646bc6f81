import { rmSync } from 'node:fs';
import { eventsPerColumn } from '../../lib/tiles/column';
import { headingGatherer, type Heading } from '../../lib/tiles/headings';
import { encodeRows, eventsPerRows, rowsName } from '../../lib/tiles/rows';
import type { TimedEvent } from '../../lib/tiles/timed-event';
import { byteStream } from './byte-stream';
import type { FileSink } from './file-sink';
import { headingFinder } from './heading-finder';
import { wholeGatherer, type WholeSpill } from './whole-events';
import { writeColumns } from './write-columns';
import { termGatherer } from './write-terms';
import type { TileSource } from './write-tileset';

/** Events by number that are worked at together: as many as a column has, and a whole number of rows. */
export const eventsPerChunk = eventsPerColumn;

/** Details and searched texts of a chunk, by number: each with two lengths before it. */
export function textsOfChunk(spill: string, chunk: number): string {
  return `${spill}/texts-${chunk}`;
}

/** What a chunk leaves, on disk or here, for what is made of all of them. */
export interface ChunkSpills {
  readonly whole: readonly WholeSpill[];
  readonly terms: readonly string[];
  readonly headings: readonly Heading[];
}

/** Writes the rows and columns of a chunk, and gathers its words and whole events. Its texts are removed. */
export function writeChunk(
  chunk: number,
  spill: string,
  blocks: number,
  { table, summaries, dictionaries }: TileSource,
  sink: FileSink,
): ChunkSpills {
  const first = chunk * eventsPerChunk;
  const last = Math.min(first + eventsPerChunk, table.starts.length);
  const texts = byteStream(textsOfChunk(spill, chunk), 1_000_000);
  const terms = termGatherer(`${spill}/terms-${chunk}`);
  const whole = wholeGatherer(`${spill}/whole-${chunk}`, blocks);
  const headings = headingGatherer();
  const wordsOver = headingFinder();
  let row: TimedEvent[] = [];
  for (let number = first; number < last; number++) {
    const json = summaries.bytesOf(number);
    const event = summaries.read(number);
    const lengths = texts.peek(8);
    if (!lengths) throw new RangeError(`there are no texts of event ${number}`);
    const [detailLength, searchedLength] = [lengths.readUInt32LE(), lengths.readUInt32LE(4)];
    const both = texts.peek(8 + detailLength + searchedLength) ?? lengths;
    const detail = both.subarray(8, 8 + detailLength);
    whole.add(event.id, number, event, { summary: json, detail });
    terms.add(both.toString('utf8', 8 + detailLength), number);
    texts.take(both.length);
    headings.add(wordsOver(event.date), number, event.start);
    row.push(event);
    if (row.length < eventsPerRows && number < last - 1) continue;
    sink.write(rowsName(Math.floor(number / eventsPerRows)), encodeRows(row, dictionaries));
    row = [];
  }
  texts.close();
  rmSync(textsOfChunk(spill, chunk));
  writeColumns(chunk, table, sink);
  return { whole: whole.finish(), terms: terms.finish(), headings: headings.headings };
}
