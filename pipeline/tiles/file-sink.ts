import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip, type ZlibOptions } from 'node:zlib';

const compress = promisify(gzip);
/** Compressed and written at a time, on the threads that Node has for it. */
const mostAtOnce = 32;

/** Most files are a few KB, and need no window of 32: making room takes longer than compressing them. */
function roomFor({ length }: Uint8Array): ZlibOptions {
  const windowBits = Math.min(15, Math.max(10, Math.ceil(Math.log2(length + 1))));
  const chunkSize = Math.min(16_384, Math.max(1024, length));
  return { level: 6, windowBits, memLevel: Math.min(8, windowBits - 6), chunkSize };
}

/** Writes files, compressed, while the caller makes the next ones. */
export interface FileSink {
  /** Waits if too many are being written. Rejects if one before could not be. */
  write(name: string, content: Uint8Array): Promise<void>;
  /** When all are written: a hash of all names and contents, and how many there are. */
  done(): Promise<{
    readonly hash: string;
    readonly files: number;
    readonly bytes: ReadonlyMap<string, number>;
  }>;
}

/** Files whose names end in `.bin` are gzip: servers compress what they know, and these they do not. */
export function fileSink(folder: string): FileSink {
  const running = new Set<Promise<void>>();
  const madeFolders = new Set<string>();
  const digests: string[] = [];
  const bytes = new Map<string, number>();
  let failure: unknown = null;

  const put = async (name: string, content: Uint8Array): Promise<void> => {
    const path = join(folder, name);
    const parent = dirname(path);
    if (!madeFolders.has(parent)) {
      mkdirSync(parent, { recursive: true });
      madeFolders.add(parent);
    }
    const written = name.endsWith('.bin') ? await compress(content, roomFor(content)) : content;
    await writeFile(path, written);
    const part = /^[a-z]+/.exec(name)?.[0] ?? name;
    bytes.set(part, (bytes.get(part) ?? 0) + written.length);
  };

  return {
    async write(name, content) {
      digests.push(`${name} ${createHash('sha256').update(content).digest('hex')}`);
      const task = put(name, content)
        .catch((error: unknown) => {
          failure ??= error;
        })
        .finally(() => running.delete(task));
      running.add(task);
      if (running.size >= mostAtOnce) await Promise.race(running);
      if (failure) throw failure;
    },
    async done() {
      await Promise.all(running);
      if (failure) throw failure;
      const hash = createHash('sha256');
      for (const digest of digests.sort()) hash.update(`${digest}\n`);
      return { hash: hash.digest('hex').slice(0, 16), files: digests.length, bytes };
    },
  };
}
