import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';
import { DamagedFile } from './damaged-file';

/** Writes counts, most of which may be 0: a run of zeros is a 0 and how many more there are. */
export function writeCounts(writer: ByteWriter, counts: Uint32Array): void {
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i] ?? 0;
    writer.varint(count);
    if (count > 0) continue;
    const first = i;
    while (i + 1 < counts.length && counts[i + 1] === 0) i++;
    writer.varint(i - first);
  }
}

export function readCounts(reader: ByteReader, length: number): Uint32Array {
  const counts = new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    const count = reader.varint();
    if (count > 0xffffffff) throw new DamagedFile('a count is out of bounds');
    counts[i] = count;
    if (count === 0) i += reader.count(length - 1 - i);
  }
  return counts;
}
