import { byteReader } from './byte-reader';
import { byteWriter } from './byte-writer';
import { DamagedFile } from './damaged-file';
import { readDistances, writeDistances } from './distance-column';
import { seal, unseal } from './sealed-bytes';
import type { FacetName } from '../view-state/facets';

/** A file of a column has this many events, by number. */
export const eventsPerColumn = 65_536;

/** Whether any event of a chunk is found, of `total` in the subject. */
export function isAnyFound(
  chunk: number,
  total: number,
  isFound: (number: number) => boolean,
): boolean {
  const end = Math.min(total, (chunk + 1) * eventsPerColumn);
  for (let number = chunk * eventsPerColumn; number < end; number++)
    if (isFound(number)) return true;
  return false;
}

export type ColumnName = 'times' | FacetName;

export function columnName(column: ColumnName, chunk: number): string {
  return `columns/${column}/${chunk}.bin`;
}

/** When the events of a chunk are drawn. */
export interface TimesColumn {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

export function encodeTimes({ starts, ends }: TimesColumn): Uint8Array {
  const writer = byteWriter();
  writer.varint(starts.length);
  writeDistances(writer, starts, (i) => starts[i - 1] ?? 0);
  writeDistances(writer, ends, (i) => starts[i] ?? 0);
  return seal('column', writer.done());
}

/** Throws DamagedFile if the file is not a column of `length` events. */
export function decodeTimes(file: Uint8Array, length: number): TimesColumn {
  const reader = byteReader(unseal('column', file));
  expectLength(reader.varint(), length);
  const starts = readDistances(reader, length, (i, values) => values[i - 1] ?? 0);
  const ends = readDistances(reader, length, (i) => starts[i] ?? 0);
  reader.end();
  return { starts, ends };
}

/** What values the events of a chunk have in a facet. */
export interface CodesColumn {
  /** Event i has codes[ends[i - 1]] to codes[ends[i]], not included; null: event i has codes[i]. */
  readonly ends: Uint32Array | null;
  readonly codes: Uint16Array | Uint32Array;
}

export function encodeCodes({ ends, codes }: CodesColumn): Uint8Array {
  const writer = byteWriter();
  writer.varint(ends ? ends.length : codes.length);
  writer.byte(ends ? 1 : 0);
  ends?.forEach((end, i) => writer.varint(end - (ends[i - 1] ?? 0)));
  for (const code of codes) writer.varint(code);
  return seal('column', writer.done());
}

/** Throws DamagedFile if the file is not a column of `length` events with codes below `values`. */
export function decodeCodes(file: Uint8Array, length: number, values: number): CodesColumn {
  const reader = byteReader(unseal('column', file));
  expectLength(reader.varint(), length);
  const ends = reader.count(1) === 1 ? new Uint32Array(length) : null;
  let end = ends ? 0 : length;
  if (ends) for (let i = 0; i < length; i++) ends[i] = end += reader.count(file.length);
  if (end > file.length) throw new DamagedFile('a column has more codes than bytes');
  const codes = values <= 0x10000 ? new Uint16Array(end) : new Uint32Array(end);
  for (let i = 0; i < end; i++) codes[i] = reader.count(values - 1);
  reader.end();
  return { ends, codes };
}

/** Calls back with each code that an event of the column has. */
export function forEachCode(
  { ends, codes }: CodesColumn,
  event: number,
  call: (code: number) => void,
): void {
  const first = ends ? (ends[event - 1] ?? 0) : event;
  const last = ends ? (ends[event] ?? 0) : event + 1;
  for (let at = first; at < last; at++) call(codes[at] ?? 0);
}

function expectLength(found: number, length: number): void {
  if (found !== length) throw new DamagedFile(`a column has ${found} events, not ${length}`);
}
