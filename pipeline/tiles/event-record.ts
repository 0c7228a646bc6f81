import type { EventSummary } from '../../lib/model/timeline-data';
import type { EpochMs } from '../../lib/model/units';
import type { EventTime, TimedEvent } from '../../lib/tiles/timed-event';
import { facetNames, type FacetName } from '../../lib/view-state/facets';
import type { ByteArena } from './byte-arena';
import type { ByteStream } from './byte-stream';
import type { IncomingEvent } from './incoming-event';

/**
 * An event as bytes on disk. Its length, then how long its id, summary, detail and searched text are; start,
 * end and rank; of each facet how many codes and the codes; the id, JSON of the summary and of the detail, and
 * the searched text.
 */
export interface EventRecord extends EventTime {
  readonly rank: number;
  codesOf(facet: FacetName): Uint32Array;
  readonly summary: Buffer;
  /** The detail, then the searched text. */
  readonly texts: Buffer;
  readonly detailLength: number;
  readonly searchedLength: number;
}

/** Bytes before the codes. */
const headLength = 44;

/** JSON of a summary, its keys in one order whatever the order of the input: equal events make equal bytes. */
function summaryJson(summary: EventSummary): string {
  const { id, title, shortTitle, date, chapter, actors, sources, rank } = summary;
  const { kind, origin, didNotHappen, disputed, dateSupplied, passages } = summary;
  return JSON.stringify({
    id,
    title,
    shortTitle,
    date,
    chapter,
    actors,
    sources,
    rank,
    kind,
    origin,
    didNotHappen,
    disputed,
    dateSupplied,
    passages,
  } satisfies EventSummary);
}

/** Adds the record of an event to others; returns how many bytes its summary and its detail have. */
export function writeRecord(
  { summary, start, end, detail, searched }: IncomingEvent,
  codesOf: (facet: FacetName) => readonly number[],
  arena: ByteArena,
): number {
  const at = arena.length;
  for (let i = 0; i < 5; i++) arena.u32(0);
  arena.f64(start);
  arena.f64(end);
  arena.f64(summary.rank);
  for (const facet of facetNames) {
    const codes = codesOf(facet);
    arena.u32(codes.length);
    for (const code of codes) arena.u32(code);
  }
  const id = arena.text(summary.id);
  const summaryLength = arena.text(summaryJson(summary));
  const detailLength = arena.text(JSON.stringify(detail ?? null));
  const searchedLength = arena.text(searched);
  arena.setU32(at, arena.length - at);
  arena.setU32(at + 4, id);
  arena.setU32(at + 8, summaryLength);
  arena.setU32(at + 12, detailLength);
  arena.setU32(at + 16, searchedLength);
  return summaryLength + detailLength;
}

/** Records one after the other: each as it stands first. */
export interface RecordReader {
  /** null after the last. What it gives holds until the next is read. */
  next(): EventRecord | null;
  close(): void;
}

/** `toGlobal`: for each facet the codes of all events, by those of the run. */
export function recordReader(
  stream: ByteStream,
  toGlobal: ReadonlyMap<FacetName, Uint32Array>,
): RecordReader {
  let length = 0;
  const codes = new Map<FacetName, Uint32Array>();
  return {
    next() {
      stream.take(length);
      length = stream.peek(4)?.readUInt32LE() ?? 0;
      const bytes = length > 0 ? stream.peek(length) : null;
      if (!bytes) return null;
      const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      const u32 = (at: number) => numbers.getUint32(at, true);
      let at = headLength;
      for (const facet of facetNames) {
        const global = toGlobal.get(facet);
        const list = new Uint32Array(u32(at));
        at += 4;
        for (let i = 0; i < list.length; i++, at += 4) list[i] = global?.[u32(at)] ?? 0;
        codes.set(facet, list);
      }
      const idEnd = at + u32(4);
      const summaryEnd = idEnd + u32(8);
      const [detailLength, searchedLength] = [u32(12), u32(16)];
      const idStart = at;
      let id: string | null = null;
      return {
        get id() {
          return (id ??= bytes.toString('utf8', idStart, idEnd));
        },
        start: numbers.getFloat64(20, true) as EpochMs,
        end: numbers.getFloat64(28, true) as EpochMs,
        rank: numbers.getFloat64(36, true),
        codesOf: (facet) => codes.get(facet) ?? new Uint32Array(0),
        summary: bytes.subarray(idEnd, summaryEnd),
        texts: bytes.subarray(summaryEnd, summaryEnd + detailLength + searchedLength),
        detailLength,
        searchedLength,
      };
    },
    close: () => stream.close(),
  };
}

export function summaryOf(bytes: Buffer): EventSummary {
  return JSON.parse(bytes.toString()) as EventSummary;
}

/** Given a summary of one's own, makes of it the event with its place and time. */
export function timedEvent(
  summary: EventSummary,
  number: number,
  start: EpochMs,
  end: EpochMs,
): TimedEvent {
  return Object.assign(summary, { start, end, number });
}
