import { createHash, hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync, type ZlibOptions } from 'node:zlib';

/** Most files are a few KB, and need no window of 32: making room takes longer than compressing them. */
function roomFor({ length }: Uint8Array): ZlibOptions {
  const windowBits = Math.min(15, Math.max(10, Math.ceil(Math.log2(length + 1))));
  const chunkSize = Math.min(16_384, Math.max(1024, length));
  return { level: 6, windowBits, memLevel: Math.min(8, windowBits - 6), chunkSize };
}

/** What was written, by one thread or by several. */
export interface WrittenFiles {
  /** Of each file its name and a hash of its content. */
  readonly digests: readonly string[];
  /** Compressed, by part: the first word of the name. */
  readonly bytes: ReadonlyMap<string, number>;
}

/** Writes files, compressed. */
export interface FileSink {
  /** Throws if it cannot. */
  write(name: string, content: Uint8Array): void;
  /** All that was written since it was asked last. */
  written(): WrittenFiles;
}

/** Files whose names end in `.bin` are gzip: servers compress what they know, and these they do not. */
export function fileSink(folder: string): FileSink {
  const madeFolders = new Set<string>();
  let digests: string[] = [];
  let bytes = new Map<string, number>();
  return {
    write(name, content) {
      digests.push(`${name} ${hash('sha256', content)}`);
      const path = join(folder, name);
      const parent = dirname(path);
      if (!madeFolders.has(parent)) {
        mkdirSync(parent, { recursive: true });
        madeFolders.add(parent);
      }
      const file = name.endsWith('.bin') ? gzipSync(content, roomFor(content)) : content;
      writeFileSync(path, file);
      const part = /^[a-z]+/.exec(name)?.[0] ?? name;
      bytes.set(part, (bytes.get(part) ?? 0) + file.length);
    },
    written() {
      const all = { digests, bytes };
      digests = [];
      bytes = new Map();
      return all;
    },
  };
}

/** All of it: a hash of all names and contents, how many files there are, and how large they are. */
export function inventory(all: readonly WrittenFiles[]): {
  readonly hash: string;
  readonly files: number;
  readonly bytes: ReadonlyMap<string, number>;
} {
  const digests = all.flatMap((written) => written.digests).sort();
  const bytes = new Map<string, number>();
  for (const written of all)
    for (const [part, size] of written.bytes) bytes.set(part, (bytes.get(part) ?? 0) + size);
  const names = createHash('sha256');
  for (const digest of digests) names.update(`${digest}\n`);
  return { hash: names.digest('hex').slice(0, 16), files: digests.length, bytes };
}
