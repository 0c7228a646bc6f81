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
}

/** Bytes of the lengths and times before the text of a record. */
const headLength = 28;

/** In this order whatever the order of the input, and nothing else: equal events make equal bytes. */
const summaryKeys: (keyof EventSummary)[] = [
  'id',
  'title',
  'shortTitle',
  'date',
  'chapter',
  'actors',
  'sources',
  'rank',
  'kind',
  'origin',
  'didNotHappen',
  'disputed',
  'passages',
];

export function recordOf({ summary, start, end, detail }: IncomingEvent): EventRecord {
  return {
    id: summary.id,
    start,
    end,
    summary: Buffer.from(JSON.stringify(summary, summaryKeys)),
    detail: Buffer.from(JSON.stringify(detail ?? null)),
  };
}

export function recordLength({ id, summary, detail }: EventRecord): number {
  return headLength + Buffer.byteLength(id) + summary.length + detail.length;
}

/** Writes a record at a place of a buffer that has room for it; returns where it ends. */
export function writeRecord(record: EventRecord, buffer: Buffer, at: number): number {
  const idLength = buffer.write(record.id, at + headLength);
  buffer.writeUInt32LE(idLength, at);
  buffer.writeUInt32LE(record.summary.length, at + 4);
  buffer.writeUInt32LE(record.detail.length, at + 8);
  buffer.writeDoubleLE(record.start, at + 12);
  buffer.writeDoubleLE(record.end, at + 20);
  const summaryAt = at + headLength + idLength;
  record.summary.copy(buffer, summaryAt);
  record.detail.copy(buffer, summaryAt + record.summary.length);
  return summaryAt + record.summary.length + record.detail.length;
}

/** Reads the record at a place; null if the buffer ends before it does. Its parts are views of the buffer. */
export function readRecord(
  buffer: Buffer,
  at: number,
): { readonly record: EventRecord; readonly end: number } | null {
  if (at + headLength > buffer.length) return null;
  const idEnd = at + headLength + buffer.readUInt32LE(at);
  const summaryEnd = idEnd + buffer.readUInt32LE(at + 4);
  const end = summaryEnd + buffer.readUInt32LE(at + 8);
  if (end > buffer.length) return null;
  return {
    record: {
      id: buffer.toString('utf8', at + headLength, idEnd) as EventId,
      start: buffer.readDoubleLE(at + 12) as EpochMs,
      end: buffer.readDoubleLE(at + 20) as EpochMs,
      summary: buffer.subarray(idEnd, summaryEnd),
      detail: buffer.subarray(summaryEnd, end),
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
