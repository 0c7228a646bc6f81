import { createReadStream, openSync, closeSync, readSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { ImportRefused } from './import-refused';

/** How the bytes of a file are read as text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

export const encodingWords: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'windows-1252': 'not UTF-8, so read as Windows-1252',
};

/**
 * The bytes of a file in chunks, unpacked if they are gzip. `onRead` hears of stored bytes as they are read. Throws
 * ImportRefused where they cannot be unpacked.
 */
export async function* bytesOf(
  path: string,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  const stored = createReadStream(path, { highWaterMark: 1 << 18 });
  stored.on('data', (chunk) => onRead(chunk.length));
  if (!isGzip(path)) {
    yield* stored as AsyncIterable<Buffer>;
    return;
  }
  const unpacked = createGunzip();
  stored.on('error', (error) => unpacked.destroy(error));
  try {
    yield* stored.pipe(unpacked) as AsyncIterable<Buffer>;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!code.startsWith('Z_')) throw error;
    throw new ImportRefused('the packed file is cut off or damaged; nothing of it is imported');
  }
}

function isGzip(path: string): boolean {
  const head = Buffer.alloc(2);
  const file = openSync(path, 'r');
  try {
    return readSync(file, head, 0, 2, 0) === 2 && head[0] === 0x1f && head[1] === 0x8b;
  } finally {
    closeSync(file);
  }
}

/** The encoding that fits every byte of a file: UTF-8, else Windows-1252; UTF-16 where its mark says so. */
export async function encodingOf(path: string): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  try {
    for await (const chunk of bytesOf(path)) {
      if (isFirst && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
      isFirst = false;
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}

/** The text of a file in chunks. */
export async function* textOf(
  path: string,
  encoding: Encoding,
  onRead?: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytesOf(path, onRead)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The beginning of a file's text, at least `length` characters of it if it has them. */
export async function headOf(path: string, encoding: Encoding, length: number): Promise<string> {
  let head = '';
  for await (const text of textOf(path, encoding)) {
    head += text;
    if (head.length >= length) break;
  }
  return head;
}
