import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { noPage } from '../../lib/model/no-page';
import { withContentSecurityPolicy } from './content-security-policy';

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
]);
/** Under this many bytes a compressed copy saves nothing a reader could notice. */
const smallest = 1024;

/** Gives every page of an exported site its policy, then every text a Brotli copy beside it. */
export function finishSite(folder: string): { pages: number; files: number } {
  for (const route of ['events', 'actors', 'sources'])
    rmSync(join(folder, route, noPage), { recursive: true, force: true });
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const pages = paths.filter((path) => path.endsWith('.html'));
  for (const page of pages)
    writeFileSync(page, withContentSecurityPolicy(readFileSync(page, 'utf8')));
  for (const path of paths) {
    if (!compressible.has(extname(path))) continue;
    const bytes = readFileSync(path);
    if (bytes.length < smallest) continue;
    writeFileSync(
      `${path}.br`,
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    );
  }
  return { pages: pages.length, files: paths.length };
}
