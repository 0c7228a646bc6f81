import { byteReader } from './byte-reader';
import { byteWriter } from './byte-writer';
import { DamagedFile } from './damaged-file';

/** Changes with every change of a format: a reader refuses what it does not know. */
export const formatVersion = 1;

/** The first letter of what a file holds. */
const kinds = {
  tile: 0x54,
  rows: 0x52,
  column: 0x43,
  events: 0x45,
  terms: 0x57,
  first: 0x46,
} as const;
export type SealedKind = keyof typeof kinds;

/** The letters SL. */
const mark = [0x53, 0x4c] as const;

/**
 * Files travel as a mark, a kind, a version, a length, a checksum and a payload: a reader believes all of
 * a file or nothing.
 */
export function seal(kind: SealedKind, payload: Uint8Array): Uint8Array {
  const writer = byteWriter(payload.length + 16);
  for (const byte of [...mark, kinds[kind], formatVersion]) writer.byte(byte);
  writer.varint(payload.length);
  writer.varint(crc32(payload));
  writer.bytes(payload);
  return writer.done();
}

/** Given a file, returns its payload. Throws DamagedFile. */
export function unseal(kind: SealedKind, file: Uint8Array): Uint8Array {
  const reader = byteReader(file);
  if (mark.some((byte) => reader.byte() !== byte))
    throw new DamagedFile('this is another kind of file');
  if (reader.byte() !== kinds[kind]) throw new DamagedFile(`this does not hold ${kind}`);
  const version = reader.byte();
  if (version !== formatVersion)
    throw new DamagedFile(`this is version ${version}, and version ${formatVersion} is read here`);
  const length = reader.varint();
  const checksum = reader.varint();
  const payload = reader.bytes(length);
  reader.end();
  if (crc32(payload) !== checksum) throw new DamagedFile('the checksum is wrong');
  return payload;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** CRC-32 as in gzip (RFC 1952, section 8). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  // By their places: an iterator takes longer until the browser has compiled it.
  for (let i = 0; i < bytes.length; i++)
    crc = (crcTable[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
