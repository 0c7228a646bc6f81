import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Types worth compressing; fonts and pictures are compressed by their own formats. */
const compressible = new Set([
  '.html',
  '.js',
  '.css',
  '.json',
  '.txt',
  '.svg',
  '.xml',
  '.webmanifest',
  '.atom',
  '.csv',
  '.ics',
  '.jsonl',
  '.jsonld',
]);
/** Under this many bytes a compressed copy saves nothing a reader could notice. */
const smallest = 1024;
/** Over this many it takes longer than the rest of the site; servers compress such a file as it goes. */
const largest = 8 << 20;

/** Fetched by everybody, and few: they are worth the slowest quality, which makes them 8 % smaller. */
const fetchedByAll = new Set(['.js', '.css']);
const qualityOf = (path: string) => (fetchedByAll.has(extname(path)) ? 11 : 9);

/** Puts a Brotli copy beside each file that is worth one, with `.br` after its name. */
export function compressCopies(paths: readonly string[]): void {
  for (const path of paths) {
    if (!compressible.has(extname(path))) continue;
    // Looked at before it is read: tables of ten million events are longer than Node reads at once.
    const { size } = statSync(path);
    if (size < smallest || size > largest) continue;
    writeFileSync(
      `${path}.br`,
      brotliCompressSync(readFileSync(path), {
        params: { [constants.BROTLI_PARAM_QUALITY]: qualityOf(path) },
      }),
    );
  }
}
