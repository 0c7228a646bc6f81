import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

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

/** Puts a Brotli copy beside each file that is worth one, with `.br` after its name; as many at once as there are cores. */
export async function compressCopies(paths: readonly string[]): Promise<void> {
  const left = paths.filter((path) => compressible.has(extname(path))).values();
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (const path of left) await compressCopy(path);
    }),
  );
}

async function compressCopy(path: string): Promise<void> {
  // Looked at before it is read: tables of ten million events are longer than Node reads at once.
  const { size } = statSync(path);
  if (size < smallest || size > largest) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: qualityOf(path) };
  writeFileSync(`${path}.br`, await compress(readFileSync(path), { params }));
}
