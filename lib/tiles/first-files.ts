import { byteReader } from './byte-reader';
import { byteWriter } from './byte-writer';
import { seal, unseal } from './sealed-bytes';
import { readUtf8, writeUtf8 } from './utf8';

/** Files by their names, decompressed. */
export type FilesByName = ReadonlyMap<string, Uint8Array>;

/** The files that the first picture needs as one: a page asks for it before it knows what it will ask. */
export function encodeFirstFiles(files: FilesByName): Uint8Array {
  const writer = byteWriter();
  writer.varint(files.size);
  for (const [name, content] of files) {
    const text = byteWriter(name.length);
    writeUtf8(text, name);
    writer.varint(text.length);
    writer.bytes(text.done());
    writer.varint(content.length);
    writer.bytes(content);
  }
  return seal('first', writer.done());
}

/** Throws DamagedFile. */
export function decodeFirstFiles(file: Uint8Array): FilesByName {
  const reader = byteReader(unseal('first', file));
  const count = reader.count(file.length);
  const files = new Map<string, Uint8Array>();
  for (let i = 0; i < count; i++) {
    const name = readUtf8(reader.bytes(reader.count(file.length)));
    files.set(name, reader.bytes(reader.count(file.length)));
  }
  reader.end();
  return files;
}
