import type { EventSummary } from '../../lib/model/timeline-data';
import type { EpochMs, EventId } from '../../lib/model/units';
import type { EventTime, TimedEvent } from '../../lib/tiles/timed-event';
import type { IncomingEvent } from './incoming-event';

/** An event as bytes on disk, with what its order needs. */
export interface EventRecord extends EventTime {
  readonly id: EventId;
  /** JSON of the summary and of the detail. */
  readonly summary: Buffer;
  readonly detail: Buffer;
  readonly searched: Buffer;
}

/** Bytes of the lengths and times before the text of a record. */
const headLength = 32;

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

export function recordOf({ summary, start, end, detail, searched }: IncomingEvent): EventRecord {
  return {
    id: summary.id,
    start,
    end,
    summary: Buffer.from(summaryJson(summary)),
    detail: Buffer.from(JSON.stringify(detail ?? null)),
    searched: Buffer.from(searched),
  };
}

export function recordLength({ id, summary, detail, searched }: EventRecord): number {
  return headLength + Buffer.byteLength(id) + summary.length + detail.length + searched.length;
}

/** Writes a record at a place of a buffer that has room for it; returns where it ends. */
export function writeRecord(record: EventRecord, buffer: Buffer, at: number): number {
  const idLength = buffer.write(record.id, at + headLength);
  buffer.writeUInt32LE(idLength, at);
  buffer.writeUInt32LE(record.summary.length, at + 4);
  buffer.writeUInt32LE(record.detail.length, at + 8);
  buffer.writeUInt32LE(record.searched.length, at + 12);
  buffer.writeDoubleLE(record.start, at + 16);
  buffer.writeDoubleLE(record.end, at + 24);
  let end = at + headLength + idLength;
  for (const part of [record.summary, record.detail, record.searched]) {
    part.copy(buffer, end);
    end += part.length;
  }
  return end;
}

/** Reads the record at a place; null if the buffer ends before it does. Its parts are views of the buffer. */
export function readRecord(
  buffer: Buffer,
  at: number,
): { readonly record: EventRecord; readonly end: number } | null {
  if (at + headLength > buffer.length) return null;
  const idEnd = at + headLength + buffer.readUInt32LE(at);
  const summaryEnd = idEnd + buffer.readUInt32LE(at + 4);
  const detailEnd = summaryEnd + buffer.readUInt32LE(at + 8);
  const end = detailEnd + buffer.readUInt32LE(at + 12);
  if (end > buffer.length) return null;
  return {
    record: {
      id: buffer.toString('utf8', at + headLength, idEnd) as EventId,
      start: buffer.readDoubleLE(at + 16) as EpochMs,
      end: buffer.readDoubleLE(at + 24) as EpochMs,
      summary: buffer.subarray(idEnd, summaryEnd),
      detail: buffer.subarray(summaryEnd, detailEnd),
      searched: buffer.subarray(detailEnd, end),
    },
    end,
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
