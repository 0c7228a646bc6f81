import type { ByteReader } from './byte-reader';
import { byteWriter, type ByteWriter } from './byte-writer';
import { DamagedFile } from './damaged-file';
import { readUtf8, writeUtf8 } from './utf8';

/** Above this many bytes, a column is not one that was written here. */
const mostBytes = 2 ** 28;

/** Writes texts: their lengths in UTF-16 units, then all of them as one run of UTF-8. */
export function writeTexts(writer: ByteWriter, texts: readonly string[]): void {
  const all = byteWriter();
  for (const text of texts) {
    writer.varint(text.length);
    writeUtf8(all, text);
  }
  writer.varint(all.length);
  writer.bytes(all.done());
}

export function readTexts(reader: ByteReader, count: number): readonly string[] {
  const lengths = Array.from({ length: count }, () => reader.count(mostBytes));
  const all = readUtf8(reader.bytes(reader.count(mostBytes)));
  let at = 0;
  const texts = lengths.map((length) => all.slice(at, (at += length)));
  if (at !== all.length) throw new DamagedFile('texts are not as long as they say');
  return texts;
}
